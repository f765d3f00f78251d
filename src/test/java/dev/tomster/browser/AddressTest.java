package dev.tomster.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A link into a deck can be sent to somebody, and the browser's own buttons work. */
@InBrowser
class AddressTest {
    @Test
    void aLinkOpensItsSlideAndTheBrowsersButtonsGoThroughWhatWasSeen(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH, "#/objectives/footfall")) {
            assertEquals(List.of("objectives/footfall"), deck.shown());
            assertEquals("Bring new visitors into the shops", deck.page().textContent(".current h2"));
            deck.press("ArrowRight", "End");
            List<String> paths = deck.paths();
            assertEquals("#/" + paths.get(paths.size() - 1), deck.link());
            String next = paths.get(paths.indexOf("objectives/footfall") + 1);
            deck.page().goBack();
            deck.awaitSlide(next);
            deck.page().goBack();
            deck.awaitSlide("objectives/footfall");
            deck.page().goForward();
            deck.awaitSlide(next);
            deck.page().reload();
            assertEquals(List.of(next), deck.shown());
        }
    }

    @Test
    void aLinkThatIsNoAddressOpensTheFirstSlide(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH, "#/%E0%A4%A")) {
            assertEquals(List.of("cover"), deck.shown());
            deck.press("ArrowRight");
            assertEquals(List.of(deck.paths().get(1)), deck.shown());
            assertEquals(List.of(), deck.errors());
        }
    }

    @Test
    void aLinkThatLeadsNowhereGoesToTheFirstSlide(Stage stage) {
        Deck deck = stage.shared(Example.ENGLISH);
        for (String link : List.of("#/nothing/of/the/kind", "#", "#/", "#/\u00e9t\u00e9", "#live", "#help")) {
            deck.press("ArrowRight");
            deck.page().evaluate("link => { location.hash = link; }", link);
            deck.awaitSlide("cover");
            assertEquals(List.of(), deck.errors(), link);
        }
    }

    @Test
    void linksOnASlideAndAddressesWrittenByHandGoThere(Stage stage) {
        Deck deck = stage.shared(Example.ENGLISH);
        deck.page().evaluate("location.hash = '#/objectives/footfall'");
        deck.awaitSlide("objectives/footfall");
        deck.press("Home", "ArrowRight", "ArrowRight");
        deck.page().locator(".current a").first().click();
        deck.awaitSlide("objectives/footfall");
        assertEquals("#/objectives/footfall", deck.link());
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkLeadsToASlideAndNoTwoThingsHaveTheSameAddress(Example example, Stage stage) {
        Deck deck = stage.shared(example);
        List<String> broken = deck.strings("[...document.querySelectorAll('a[href^=\"#\"]')]"
                + ".map(link => decodeURIComponent(link.getAttribute('href').slice(1)))"
                + ".filter(id => !document.getElementById(id)?.closest('.slide'))");
        assertEquals(List.of(), broken);
        assertTrue(deck.isTrue("document.querySelectorAll('.slide a[href^=\"#/\"]').length > 5"));
        assertEquals(
                List.of(),
                deck.strings("[...document.querySelectorAll('[id]')].map(element => element.id)"
                        + ".filter((id, index, all) => all.indexOf(id) !== index)"));
    }
}
