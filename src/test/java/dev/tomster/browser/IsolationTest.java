package dev.tomster.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A deck is one file that asks for nothing from anywhere, and runs no script but its own. */
@InBrowser
class IsolationTest {
    private static final long LARGEST = 400 * 1024;

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "SOFTWARE"})
    void onlyTheFileItselfIsRead(Example example, Stage stage) {
        try (Deck deck = stage.open(example)) {
            List<String> requests = deck.requests();
            deck.page().context().onRequest(request -> requests.add(request.url()));
            Page presenter = deck.page().waitForPopup(() -> deck.press("s"));
            presenter.waitForSelector(".slide.current");
            deck.page()
                    .evaluate(
                            "count => { for (let i = 0; i < count; i++) {"
                                    + " document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true })); } }",
                            deck.paths().size());
            deck.press("o", "Escape", "?", "Escape", "r", "r");
            presenter.waitForFunction(
                    "() => document.querySelector('.slide:last-of-type').classList.contains('current')");
            String file = stage.file(example).toUri().toString();
            assertEquals(
                    List.of(),
                    requests.stream()
                            .filter(url ->
                                    !url.equals(file) && !url.equals(file + "?presenter") && !url.startsWith("data:"))
                            .toList());
            assertEquals(List.of(), deck.errors());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFileIsSmallEnoughForAnEMailAndHasItsFont(Example example, Stage stage) throws IOException {
        long size = Files.size(stage.file(example));
        assertTrue(size <= LARGEST, size + " bytes");
        Deck deck = stage.shared(example);
        assertTrue(deck.isTrue("document.fonts.check('700 20px Inter')"
                + " && [...document.fonts].some(font => font.family.includes('Inter') && font.status === 'loaded')"));
    }

    @Test
    void aScriptThatSomebodySlippedInDoesNotRun(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH)) {
            deck.page()
                    .evaluate("() => { const script = document.createElement('script');"
                            + " script.textContent = 'window.slippedIn = true'; document.body.append(script); }");
            deck.page()
                    .evaluate(
                            "() => { const heading = document.querySelector('h1');"
                                    + " heading.setAttribute('onclick', 'window.slippedIn = true'); heading.click();"
                                    + " document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"slippedIn = true\">'); }");
            deck.page().waitForTimeout(100);
            assertFalse(deck.isTrue("window.slippedIn === true"));
            assertTrue(deck.errors().toString().contains("Content Security Policy"));
        }
    }

    @Test
    void theScriptsAndStylesOfTheFileAreKnownByTheirHashes(Stage stage) throws IOException {
        String policy = stage.shared(Example.ENGLISH)
                .page()
                .getAttribute("meta[http-equiv=Content-Security-Policy]", "content");
        assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
        assertTrue(policy.contains("script-src 'sha256-"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertFalse(Files.readString(stage.file(Example.ENGLISH)).contains(" style=\""));
    }

    @Test
    void nothingCanBeSentFromTheDeck(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH)) {
            int before = deck.requests().size();
            deck.page()
                    .evaluate("() => { const image = document.createElement('img');"
                            + " image.src = 'https://tracker.example/pixel.png'; document.body.append(image);"
                            + " const frame = document.createElement('iframe'); frame.src = 'https://tracker.example/';"
                            + " document.body.append(frame); }");
            String answer = (String)
                    deck.page().evaluate("fetch('https://tracker.example/').then(() => 'sent', () => 'refused')");
            assertEquals("refused", answer);
            deck.page().waitForTimeout(100);
            List<String> sent = new ArrayList<>(
                    deck.requests().subList(before, deck.requests().size()));
            sent.removeIf(url -> deck.errors().stream().anyMatch(error -> error.contains(url)));
            assertEquals(List.of(), sent);
        }
    }
}
