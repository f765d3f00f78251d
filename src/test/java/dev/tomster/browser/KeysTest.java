package dev.tomster.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A speaker goes through a deck with the keys that every presentation program has. */
@InBrowser
class KeysTest {
    @Test
    void keysGoToTheNextSlide(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH)) {
            List<String> paths = deck.paths();
            int slide = 0;
            for (String key : List.of("ArrowRight", "ArrowDown", "PageDown", "Space")) {
                assertEquals(List.of(paths.get(++slide)), deck.press(key).shown(), key);
            }
        }
    }

    @Test
    void keysGoToTheSlideBefore(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH, "#/objectives/footfall")) {
            List<String> paths = deck.paths();
            int slide = paths.indexOf("objectives/footfall");
            for (String key : List.of("ArrowLeft", "ArrowUp", "PageUp", "Shift+Space")) {
                assertEquals(List.of(paths.get(--slide)), deck.press(key).shown(), key);
            }
        }
    }

    @Test
    void homeAndEndGoToTheFirstAndTheLastSlideAndNotBeyond(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH)) {
            List<String> paths = deck.paths();
            deck.press("End", "ArrowRight");
            assertEquals(List.of(paths.get(paths.size() - 1)), deck.shown());
            deck.press("Home", "ArrowLeft");
            assertEquals(List.of(paths.get(0)), deck.shown());
        }
    }

    @Test
    void keysOfTheBrowserItselfMoveNothing(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH)) {
            deck.press("ArrowRight", "Control+ArrowRight", "Alt+PageDown");
            assertEquals(List.of(deck.paths().get(1)), deck.shown());
        }
    }

    @Test
    void everySlideIsAnnounced(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH)) {
            deck.press("ArrowRight");
            assertEquals(
                    deck.page().evaluate("document.querySelector('.slide.current').getAttribute('aria-label')"),
                    deck.page().textContent("#live"));
            assertTrue(deck.isTrue("document.activeElement.classList.contains('current')"));
        }
    }

    @Test
    void theOverviewShowsAllSlidesAndAClickGoesToOne(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH)) {
            List<String> paths = deck.paths();
            deck.press("o");
            assertEquals(paths, deck.shown());
            deck.page().locator(".slide").nth(6).click();
            assertEquals(List.of(paths.get(6)), deck.shown());
            assertEquals("#/" + paths.get(6), deck.link());
        }
    }

    @Test
    void aClickOnALinkInTheOverviewGoesToItsSlideNotToTheTarget(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH)) {
            deck.press("ArrowRight", "o");
            BoundingBox link = deck.page().locator("[id='/cover'] a").first().boundingBox();
            deck.page().mouse().click(link.x + link.width / 2, link.y + link.height / 2);
            assertEquals(List.of("cover"), deck.shown());
        }
    }

    @Test
    void aClickOnTheNumberOfASlideOpensTheOverview(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH)) {
            deck.page().locator(".current .number").click();
            assertEquals(deck.paths(), deck.shown());
        }
    }

    @Test
    void aSlideOfTheOverviewIsFocusedAndAnnouncedAsOneMoves(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH)) {
            deck.press("o", "ArrowRight", "Tab");
            assertTrue(deck.isTrue("document.activeElement.closest('.slide a') === null"));
            deck.press("ArrowRight");
            assertTrue(deck.isTrue(
                    "document.activeElement.id === '/' + '" + deck.paths().get(2) + "'"));
        }
    }

    @Test
    void theOverviewIsLeftWithItsKeyOrEscapeOrEnter(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH)) {
            for (String key : List.of("o", "Escape", "Enter")) {
                deck.press("o", "ArrowRight", key);
                assertEquals(1, deck.shown().size(), key);
            }
            assertEquals(List.of(deck.paths().get(3)), deck.shown());
        }
    }

    @Test
    void slidesInTheOverviewDoNotCoverEachOther(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH)) {
            deck.press("o");
            assertEquals(List.of(), deck.strings(Deck.script("covered.js")));
        }
    }

    @Test
    void theHelpOpensWithItsKeyAndClosesWithEscape(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH)) {
            deck.press("?");
            assertTrue(deck.page().isVisible("#help"));
            deck.press("ArrowRight");
            assertEquals(List.of("cover"), deck.shown());
            deck.press("Escape");
            assertFalse(deck.page().isVisible("#help"));
            deck.press("?", "?");
            assertFalse(deck.page().isVisible("#help"));
            deck.press("?");
            deck.page().click("#help-close");
            assertFalse(deck.page().isVisible("#help"));
            deck.press("ArrowRight");
            assertEquals(List.of(deck.paths().get(1)), deck.shown());
        }
    }

    @Test
    void aClickAtTheEdgesOfTheScreenMovesAndOneInTheMiddleDoesNot(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH)) {
            List<String> paths = deck.paths();
            deck.page().mouse().click(1260, 400);
            deck.page().mouse().click(1260, 400);
            assertEquals(List.of(paths.get(2)), deck.shown());
            deck.page().mouse().click(20, 400);
            assertEquals(List.of(paths.get(1)), deck.shown());
            deck.page().mouse().click(640, 600);
            assertEquals(List.of(paths.get(1)), deck.shown());
        }
    }
}
