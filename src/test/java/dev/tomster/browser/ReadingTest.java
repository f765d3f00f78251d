package dev.tomster.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On a telephone held upright a deck is a page that is read from top to bottom. */
@InBrowser
class ReadingTest {
    private static final String UNREADABLE = Deck.layoutScript("unreadable.js");

    private static NewContextOptions telephone() {
        return new NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "FRENCH", "SOFTWARE"})
    void nothingIsCutAndNothingNeedsScrollingSideways(Example example, Stage stage) {
        Deck deck = stage.shared(example);
        deck.page().setViewportSize(390, 844);
        deck.page().waitForSelector("html.reading");
        assertEquals(deck.paths(), deck.shown());
        assertEquals(List.of(), deck.strings(UNREADABLE));
        // A desktop's window of 1280 pixels that is enlarged four times: WCAG 2.2, 1.4.10.
        deck.page().setViewportSize(320, 256);
        assertEquals(
                List.of(),
                deck.strings(UNREADABLE).stream()
                        .filter(each -> !each.endsWith(" is broken"))
                        .toList());
    }

    @Test
    void aLinkLeadsToItsSlideAndAReloadStaysThere(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH, "#/objectives/footfall", telephone())) {
            awaitAtTop(deck, "objectives/footfall");
            deck.page().evaluate("scrollBy(0, document.getElementById('/objectives/footfall').offsetHeight + 100)");
            String next = deck.paths().get(deck.paths().indexOf("objectives/footfall") + 1);
            deck.page().waitForFunction("link => location.hash === link", "#/" + next);
            deck.page().reload();
            awaitAtTop(deck, next);
            deck.page().goBack();
            deck.page().waitForFunction("() => location.hash === ''");
            assertEquals(List.of(), deck.errors());
        }
    }

    @Test
    void theReaderChoosesBetweenPageAndSlides(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH, "#/target/claire", telephone())) {
            deck.page().tap("#tool-show");
            assertEquals(List.of("target/claire"), deck.shown());
            deck.page().tap("#tool-next");
            String next = deck.paths().get(deck.paths().indexOf("target/claire") + 1);
            assertEquals(List.of(next), deck.shown());
            deck.page().tap("#tool-reading");
            assertEquals(deck.paths(), deck.shown());
            awaitAtTop(deck, next);
        }
    }

    @Test
    void turningTheTelephoneShowsSlides(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH, "#/target/claire", telephone())) {
            deck.page().setViewportSize(844, 390);
            deck.page().waitForSelector("html.show");
            assertEquals(List.of("target/claire"), deck.shown());
            deck.page().setViewportSize(390, 844);
            deck.page().waitForSelector("html.reading");
            awaitAtTop(deck, "target/claire");
        }
    }

    @Test
    void aPageScrollsWithTheKeysOfEveryPage(Stage stage) {
        Deck deck = stage.shared(Example.ENGLISH);
        deck.press("r", "End");
        deck.page().waitForFunction("() => scrollY > 10000");
        deck.press("r");
        assertEquals(1, deck.shown().size());
        assertFalse(deck.isTrue("document.documentElement.classList.contains('reading')"));
    }

    private static void awaitAtTop(Deck deck, String path) {
        deck.page()
                .waitForFunction(
                        "path => Math.abs(document.getElementById('/' + path).getBoundingClientRect().top) < 20", path);
    }
}
