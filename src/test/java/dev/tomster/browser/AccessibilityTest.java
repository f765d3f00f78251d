package dev.tomster.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everybody can read the deck: WCAG 2.2 AA, as far as axe-core can tell. */
@InBrowser
class AccessibilityTest {
    private static final String AXE = Deck.script("/axe.min.js");
    private static final String SLIDES = Deck.script("accessible-slides.js");
    private static final String PAGE = Deck.script("accessible-page.js");

    @ParameterizedTest
    @EnumSource
    void axeFindsNothingOnAnySlide(Example example, Stage stage) {
        Deck deck = stage.shared(example);
        deck.page().evaluate(AXE);
        assertEquals(List.of(), deck.strings(SLIDES));
    }

    @Test
    void axeFindsNothingInAnyView(Stage stage) {
        Deck deck = stage.shared(Example.ENGLISH);
        deck.page().evaluate(AXE);
        for (String key : List.of("ArrowRight", "?", "Escape", "o", "Escape", "r", "r")) {
            deck.press(key);
            assertEquals(List.of(), deck.strings(PAGE), key);
        }
    }

    @Test
    void axeFindsNothingInThePresenterView(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH, "?presenter#/target/claire")) {
            deck.page().evaluate(AXE);
            assertEquals(List.of(), deck.strings(PAGE));
            deck.press("b", "End");
            assertEquals(List.of(), deck.strings(PAGE));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDocumentHasALanguageATitleAndHeadingsThatSkipNoLevel(Example example, Stage stage) {
        Deck deck = stage.shared(example);
        assertEquals(example.language(), deck.page().getAttribute("html", "lang"));
        assertEquals(deck.page().textContent("h1"), deck.page().title());
        List<String> levels = deck.strings(
                "[...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].map(h => h.tagName[1])");
        assertEquals(1, levels.stream().filter("1"::equals).count());
        assertEquals(
                deck.paths().size() - 1, levels.stream().filter("2"::equals).count());
        for (int i = 1; i < levels.size(); i++) {
            int before = Integer.parseInt(levels.get(i - 1));
            int level = Integer.parseInt(levels.get(i));
            assertTrue(level <= before + 1, "h" + level + " follows h" + before);
        }
    }
}
