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
    void aLinkOpensItsSlide(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH, "#/objectives/footfall")) {
            assertEquals(List.of("objectives/footfall"), deck.shown());
            assertEquals("Bring new visitors into the shops", deck.page().textContent(".current h2"));
        }
    }

    @Test
    void aLinkThatLeadsNowhereOpensTheFirstSlide(Stage stage) {
        for (String link : List.of("#/nothing/of/the/kind", "#", "#/", "#/%E0%A4%A", "#/\u00e9t\u00e9", "#live")) {
            try (Deck deck = stage.open(Example.ENGLISH, link)) {
                assertEquals(List.of("cover"), deck.shown(), link);
                deck.press("ArrowRight");
                assertEquals(List.of(deck.paths().get(1)), deck.shown(), link);
                assertEquals(List.of(), deck.errors(), link);
            }
        }
    }

    @Test
    void theAddressChangesAsOneMoves(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH)) {
            List<String> paths = deck.paths();
            deck.press("ArrowRight");
            assertEquals("#/" + paths.get(1), deck.link());
            deck.press("End");
            assertEquals("#/" + paths.get(paths.size() - 1), deck.link());
        }
    }

    @Test
    void backAndForwardGoThroughTheSlidesThatWereSeen(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH, "#/objectives/footfall")) {
            deck.press("ArrowRight", "End");
            List<String> paths = deck.paths();
            String next = paths.get(paths.indexOf("objectives/footfall") + 1);
            deck.page().goBack();
            deck.awaitSlide(next);
            deck.page().goBack();
            deck.awaitSlide("objectives/footfall");
            deck.page().goForward();
            deck.awaitSlide(next);
        }
    }

    @Test
    void reloadingStaysOnTheSlide(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH)) {
            deck.press("ArrowRight", "ArrowRight", "ArrowRight");
            String path = deck.paths().get(3);
            deck.page().reload();
            assertEquals(List.of(path), deck.shown());
        }
    }

    @Test
    void changingTheAddressByHandGoesThere(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH)) {
            deck.page().evaluate("location.hash = '#/objectives/footfall'");
            deck.awaitSlide("objectives/footfall");
        }
    }

    @Test
    void aLinkOnASlideGoesToItsSlide(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH)) {
            deck.press("ArrowRight", "ArrowRight");
            deck.page().locator(".current a").first().click();
            deck.awaitSlide("objectives/footfall");
            assertEquals("#/objectives/footfall", deck.link());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkOfTheDeckLeadsToASlide(Example example, Stage stage) {
        try (Deck deck = stage.open(example)) {
            List<String> broken = deck.strings("[...document.querySelectorAll('a[href^=\"#\"]')]"
                    + ".map(link => decodeURIComponent(link.getAttribute('href').slice(1)))"
                    + ".filter(id => !document.getElementById(id))");
            assertEquals(List.of(), broken);
            assertTrue(deck.isTrue("document.querySelectorAll('.slide a[href^=\"#/\"]').length > 50"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTwoSlidesHaveTheSameAddress(Example example, Stage stage) {
        try (Deck deck = stage.open(example)) {
            assertEquals(
                    List.of(),
                    deck.strings("[...document.querySelectorAll('[id]')].map(element => element.id)"
                            + ".filter((id, index, all) => all.indexOf(id) !== index)"));
        }
    }
}
