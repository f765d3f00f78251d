package dev.tomster.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everybody can read the deck: WCAG 2.2 AA, as far as axe-core can tell. */
@InBrowser
class AccessibilityTest {
    private static final String AXE = Deck.script("/axe.min.js");
    private static final String CHECK = Deck.script("accessible.js");

    @ParameterizedTest
    @EnumSource
    void axeFindsNothingOnAnySlide(Example example, Stage stage) {
        try (Deck deck = stage.open(example)) {
            deck.page().evaluate(AXE);
            List<String> found = new ArrayList<>();
            for (String path : deck.paths()) {
                deck.strings(CHECK).forEach(each -> found.add(path + ": " + each));
                deck.press("ArrowRight");
            }
            assertEquals(List.of(), found);
        }
    }

    @ParameterizedTest
    @EnumSource
    void axeFindsNothingInTheHelpAndTheOverview(Example example, Stage stage) {
        try (Deck deck = stage.open(example)) {
            deck.page().evaluate(AXE);
            deck.press("?");
            assertEquals(List.of(), deck.strings(CHECK));
            deck.press("Escape", "o");
            assertEquals(List.of(), deck.strings(CHECK));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDocumentHasALanguageATitleAndOneMainHeading(Example example, Stage stage) {
        try (Deck deck = stage.open(example)) {
            assertEquals(example.language(), deck.page().getAttribute("html", "lang"));
            assertTrue(deck.page().title().contains("2027"));
            assertEquals(1, deck.page().locator("h1").count());
            assertEquals(
                    deck.paths().size() - 1, deck.page().locator(".slide h2").count());
        }
    }

    @ParameterizedTest
    @EnumSource
    void headingsSkipNoLevel(Example example, Stage stage) {
        try (Deck deck = stage.open(example)) {
            List<String> levels = deck.strings(
                    "[...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].map(h => h.tagName[1])");
            for (int i = 1; i < levels.size(); i++) {
                int before = Integer.parseInt(levels.get(i - 1));
                int level = Integer.parseInt(levels.get(i));
                assertTrue(level <= before + 1, "h" + level + " follows h" + before);
            }
        }
    }
}
