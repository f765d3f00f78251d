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
    void keysGoToTheNextSlideAndToTheSlideBefore(Stage stage) {
        Deck deck = stage.shared(Example.ENGLISH);
        List<String> paths = deck.paths();
        int slide = 0;
        for (String key : List.of("ArrowRight", "ArrowDown", "PageDown", "Space")) {
            assertEquals(List.of(paths.get(++slide)), deck.press(key).shown(), key);
        }
        for (String key : List.of("ArrowLeft", "ArrowUp", "PageUp", "Shift+Space")) {
            assertEquals(List.of(paths.get(--slide)), deck.press(key).shown(), key);
        }
    }

    @Test
    void homeAndEndGoToTheFirstAndTheLastSlideAndNotBeyond(Stage stage) {
        Deck deck = stage.shared(Example.ENGLISH);
        List<String> paths = deck.paths();
        deck.press("End", "ArrowRight");
        assertEquals(List.of(paths.get(paths.size() - 1)), deck.shown());
        deck.press("Home", "ArrowLeft");
        assertEquals(List.of(paths.get(0)), deck.shown());
    }

    @Test
    void keysOfTheBrowserItselfMoveNothing(Stage stage) {
        Deck deck = stage.shared(Example.ENGLISH);
        deck.press("ArrowRight", "Control+ArrowRight", "Alt+PageDown", "Control+b");
        assertEquals(List.of(deck.paths().get(1)), deck.shown());
    }

    @Test
    void everySlideIsAnnouncedAndHasTheFocus(Stage stage) {
        Deck deck = stage.shared(Example.ENGLISH);
        deck.press("ArrowRight");
        assertEquals(
                deck.page().evaluate("document.querySelector('.slide.current').getAttribute('aria-label')"),
                deck.page().textContent("#live"));
        assertTrue(deck.isTrue("document.activeElement.classList.contains('current')"));
        deck.press("Tab");
        assertFalse(deck.isTrue("document.activeElement.closest('.slide:not(.current)') !== null"));
    }

    @Test
    void nothingMovesByItself(Stage stage) {
        Deck deck = stage.shared(Example.ENGLISH);
        deck.press("ArrowRight", "o", "ArrowRight", "o");
        assertTrue(deck.isTrue("document.getAnimations().length === 0"));
    }

    @Test
    void theScreenIsDarkUntilTheKeyIsPressedAgainOrASlideIsTurned(Stage stage) {
        Deck deck = stage.shared(Example.ENGLISH);
        deck.press("b");
        assertFalse(deck.page().isVisible(".slide.current"));
        assertEquals(deck.page().textContent("#presenter-blank"), deck.page().textContent("#live"));
        deck.press(".");
        assertTrue(deck.page().isVisible(".slide.current"));
        deck.press("b", "ArrowRight");
        assertTrue(deck.page().isVisible(".slide.current"));
        assertEquals(deck.paths().get(1), deck.current());
    }

    @Test
    void fullScreenIsEnteredAndLeft(Stage stage) {
        Deck deck = stage.shared(Example.ENGLISH);
        deck.press("f");
        deck.page().waitForFunction("() => document.fullscreenElement === document.documentElement");
        deck.press("f");
        deck.page().waitForFunction("() => document.fullscreenElement === null");
    }

    @Test
    void theHelpOpensWithItsKeyAndClosesWithEscape(Stage stage) {
        Deck deck = stage.shared(Example.ENGLISH);
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

    @Test
    void aClickAtTheEdgesOfTheScreenMovesAndOneInTheMiddleDoesNot(Stage stage) {
        Deck deck = stage.shared(Example.ENGLISH);
        List<String> paths = deck.paths();
        deck.page().mouse().click(1260, 400);
        deck.page().mouse().click(1260, 400);
        assertEquals(List.of(paths.get(2)), deck.shown());
        deck.page().mouse().click(20, 400);
        assertEquals(List.of(paths.get(1)), deck.shown());
        deck.page().mouse().click(640, 600);
        assertEquals(List.of(paths.get(1)), deck.shown());
    }

    @Test
    void whoeverLooksForSomethingToClickFindsButtons(Stage stage) {
        Deck deck = stage.shared(Example.ENGLISH);
        assertEquals("0", deck.page().evaluate("getComputedStyle(document.getElementById('tools')).opacity"));
        BoundingBox button = deck.page().locator("#tool-next").boundingBox();
        deck.page().mouse().click(button.x + button.width / 2, button.y + button.height / 2);
        assertEquals("1", deck.page().evaluate("getComputedStyle(document.getElementById('tools')).opacity"));
        assertEquals(deck.paths().get(1), deck.current());
        deck.press("Space");
        assertEquals(deck.paths().get(2), deck.current(), "the keys belong to the slides again");
    }
}
