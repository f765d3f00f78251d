package dev.tomster.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All slides, small, to choose from. */
@InBrowser
class OverviewTest {
    @Test
    void theOverviewShowsAllSlidesApartAndAClickGoesToOne(Stage stage) {
        Deck deck = stage.shared(Example.ENGLISH);
        List<String> paths = deck.paths();
        deck.press("o");
        assertEquals(paths, deck.shown());
        assertEquals(List.of(), deck.strings(Deck.script("covered.js")));
        deck.page().locator(".slide").nth(6).click();
        assertEquals(List.of(paths.get(6)), deck.shown());
        assertEquals("#/" + paths.get(6), deck.link());
    }

    @Test
    void aClickOnALinkGoesToItsSlideNotToTheTarget(Stage stage) {
        Deck deck = stage.shared(Example.ENGLISH);
        deck.press("ArrowRight", "o");
        BoundingBox link = deck.page().locator("[id='/cover'] a").first().boundingBox();
        deck.page().mouse().click(link.x + link.width / 2, link.y + link.height / 2);
        assertEquals(List.of("cover"), deck.shown());
    }

    @Test
    void aClickOnTheNumberOfASlideOpensIt(Stage stage) {
        Deck deck = stage.shared(Example.ENGLISH);
        deck.page().locator(".current .number").click();
        assertEquals(deck.paths(), deck.shown());
    }

    @Test
    void aSlideIsFocusedAndAnnouncedAsOneMoves(Stage stage) {
        Deck deck = stage.shared(Example.ENGLISH);
        deck.press("o", "ArrowRight", "Tab");
        assertTrue(deck.isTrue("document.activeElement.closest('.slide a') === null"));
        deck.press("ArrowRight");
        assertTrue(deck.isTrue(
                "document.activeElement.id === '/' + '" + deck.paths().get(2) + "'"));
    }

    @Test
    void itIsLeftWithItsKeyOrEscapeOrEnter(Stage stage) {
        Deck deck = stage.shared(Example.ENGLISH);
        for (String key : List.of("o", "Escape", "Enter")) {
            deck.press("o", "ArrowRight", key);
            assertEquals(1, deck.shown().size(), key);
        }
        assertEquals(List.of(deck.paths().get(3)), deck.shown());
    }
}
