package dev.tomster.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import dev.tomster.app.Format;
import dev.tomster.app.PlanBuilder;
import dev.tomster.app.PlanBuilder.Outcome;
import dev.tomster.app.PlanBuilder.Request;
import dev.tomster.app.Progress;
import dev.tomster.render.paper.PaperSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A browser, and the decks of the examples as files. */
final class Stage implements AutoCloseable {
    private final Path folder;
    private final Map<Example, Path> files = new EnumMap<>(Example.class);
    private final Map<Example, Deck> shared = new EnumMap<>(Example.class);
    private final Playwright playwright;
    private final Browser browser;

    Stage(Programs programs) {
        assertEquals("", programs.missing(), "browser tests need these on the PATH");
        this.folder = folder();
        this.playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        programs.node().orElseThrow().toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
        // The sandbox needs rights that containers do not give; the pages are our own.
        this.browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(programs.browser().orElseThrow())
                        .setArgs(List.of("--no-sandbox")));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("tomster-decks");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The deck of a plan, as a file in a folder. */
    static Path build(Path plan, Path folder) {
        return build(plan, folder, Optional.empty());
    }

    /** The deck of a plan in a language. */
    static Path build(Path plan, Path folder, Optional<String> language) {
        try {
            Outcome outcome = PlanBuilder.build(
                    new Request(plan, EnumSet.of(Format.HTML), folder, language, PaperSize.A4, Optional.empty()),
                    Progress.SILENT);
            assertTrue(outcome.files().size() == 1, () -> "not built: " + outcome.findings());
            return outcome.files().get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(Example example) {
        return files.computeIfAbsent(example, each -> build(each.plan(), folder));
    }

    /** The first slide of an example on a usual screen, in a window that tests use one after the other. */
    Deck shared(Example example) {
        return shared.computeIfAbsent(example, this::open).rewind();
    }

    /** The first slide of an example, on a usual screen. */
    Deck open(Example example) {
        return open(example, "", new NewContextOptions().setViewportSize(1280, 720));
    }

    /** A deep link into an example, on a usual screen. */
    Deck open(Example example, String link) {
        return open(example, link, new NewContextOptions().setViewportSize(1280, 720));
    }

    Deck open(Example example, String link, NewContextOptions options) {
        return open(file(example), link, options);
    }

    Deck open(Path file, String link, NewContextOptions options) {
        return new Deck(browser.newContext(options), file.toUri() + link);
    }

    @Override
    public void close() throws IOException {
        browser.close();
        playwright.close();
        for (Path file : files.values()) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
