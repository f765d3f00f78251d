package dev.tomster.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import dev.tomster.app.review.ComparedPlan;
import dev.tomster.app.review.DiffHtml;
import dev.tomster.app.review.ReportWriter;
import dev.tomster.app.review.Side;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diff.Levels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a comparison: side by side, filtered where scripts run, and readable where none do. */
@InBrowser
class DiffPageTest {
    private static final Path EDITS = Path.of("examples/review");
    private static final String ROWS =
            "[...document.querySelectorAll('tbody tr')].filter(row => row.checkVisibility()).length";
    private static final String AXE = """
            async () => (await axe.run(document, { resultTypes: ["violations"],
              runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }))
              .violations.flatMap(violation => violation.nodes.map(node => violation.id + " " + node.target))""";

    @TempDir
    private Path folder;

    private Path page;

    @BeforeEach
    void write() throws IOException {
        Side before = Side.onDisk(EDITS.resolve("before/lumen.tomster"), "lumen.tomster", Optional.empty());
        Side after = Side.onDisk(EDITS.resolve("07-moderator-leaves/lumen.tomster"), "lumen.tomster", Optional.empty());
        Catalogue english = Catalogue.of("en");
        StringBuilder html = new StringBuilder();
        new DiffHtml(english)
                .write(
                        List.of(new ReportWriter(english)
                                .write(ComparedPlan.of("lumen", before, after, Levels.standard()))),
                        html);
        page = Files.writeString(folder.resolve("diff.html"), html);
    }

    private Deck open(Stage stage, boolean hasScript) {
        return stage.open(
                page, "", new NewContextOptions().setViewportSize(1280, 720).setJavaScriptEnabled(hasScript));
    }

    @Test
    void filtersShowWhatIsAskedFor(Stage stage) {
        try (Deck deck = open(stage, true)) {
            int all = ((Number) deck.page().evaluate(ROWS)).intValue();
            assertEquals(23, all);
            deck.page().uncheck("[value=content]");
            assertEquals(12, deck.page().evaluate(ROWS));
            deck.page().fill("[type=search]", "facebook");
            assertEquals(2, deck.page().evaluate(ROWS));
            assertEquals("2 / 23", deck.page().textContent("output"));
            deck.page().check("[name=weaker]");
            assertEquals(0, deck.page().evaluate(ROWS));
            assertEquals(List.of(), deck.errors());
            assertEquals(1, deck.requests().size());
        }
    }

    @Test
    void everythingIsThereWithoutScript(Stage stage) {
        try (Deck deck = open(stage, false)) {
            assertFalse(deck.page().isVisible("#filters"));
            assertEquals(23, deck.page().evaluate(ROWS));
            deck.page().setViewportSize(390, 844);
            assertTrue(deck.isTrue("document.documentElement.scrollWidth <= 390"));
        }
    }

    @Test
    void axeFindsNothing(Stage stage) {
        try (Deck deck = open(stage, true)) {
            deck.page().evaluate(Deck.script("/axe.min.js"));
            assertEquals(List.of(), deck.page().evaluate(AXE));
        }
    }
}
