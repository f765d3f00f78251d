package dev.tomster.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A deck that is open in a browser. */
final class Deck implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> requests = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    Deck(BrowserContext context, String address) {
        this.context = context;
        this.page = context.newPage();
        watch();
        page.navigate(address);
        page.evaluate("document.fonts.ready.then(() => null)");
    }

    private void watch() {
        page.setDefaultTimeout(10_000);
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
    }

    Page page() {
        return page;
    }

    /** Another window of the same browser. */
    Deck(Page page) {
        this.context = page.context();
        this.page = page;
        watch();
    }

    /** Closes what is open, goes to the first slide, and forgets what was requested and said. */
    Deck rewind() {
        page.setViewportSize(1280, 720);
        page.evaluate("() => {"
                + " const press = (key) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));"
                + " document.getElementById('help').close();"
                + " const view = document.documentElement.classList;"
                + " if (view.contains('overview')) press('o');"
                + " if (view.contains('reading')) press('r');"
                + " if (view.contains('blank')) press('b');"
                + " press('Home'); }");
        requests.clear();
        errors.clear();
        return this;
    }

    /** Everything that the page has asked for, itself included. */
    List<String> requests() {
        return requests;
    }

    /** What the console says that is not for information only. */
    List<String> errors() {
        return errors;
    }

    /** Presses keys, one after the other. */
    Deck press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** The paths of all slides, in their order. */
    List<String> paths() {
        return strings("[...document.querySelectorAll('.slide')].map(slide => slide.id.slice(1))");
    }

    /** The paths of the slides that can be seen: one, or all in the overview. */
    List<String> shown() {
        return strings("[...document.querySelectorAll('.slide')]"
                + ".filter(slide => slide.checkVisibility()).map(slide => slide.id.slice(1))");
    }

    /** The path of the current slide. */
    String current() {
        return String.valueOf(page.evaluate("document.querySelector('.slide.current').id.slice(1)"));
    }

    /** Waits until one slide is shown. */
    void awaitSlide(String path) {
        page.waitForFunction(
                "path => document.querySelector('.slide.current').id === '/' + path"
                        + " && document.querySelector('.slide.current').checkVisibility()",
                path);
    }

    /** What stands in the address behind the number sign. */
    String link() {
        return (String) page.evaluate("decodeURIComponent(location.hash)");
    }

    boolean isTrue(String script) {
        return Boolean.TRUE.equals(page.evaluate(script));
    }

    /** The strings that a script of the page returns. */
    List<String> strings(String script) {
        return ((List<?>) page.evaluate(script)).stream().map(String::valueOf).toList();
    }

    /** A script from the test resources. */
    static String script(String name) {
        try (InputStream stream = Deck.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A script that may call {@code brokenWords} and {@code letters}. */
    static String layoutScript(String name) {
        return "() => { const brokenWords = " + script("broken-words.js") + "; const letters = " + script("letters.js")
                + "; return (" + script(name) + ")(); }";
    }

    @Override
    public void close() {
        context.close();
    }
}
