package dev.tomster.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is cut off, and nothing lies on top of something else, on any screen. */
@InBrowser
class LayoutTest {
    private static final String MISLAID = Deck.layoutScript("mislaid.js");
    private static final int[][] SCREENS = {{1280, 720}, {1920, 1080}, {1024, 768}, {390, 844}};

    @ParameterizedTest
    @EnumSource
    void everythingStandsOnItsSlideAndApart(Example example, Stage stage) {
        try (Deck deck = stage.open(example)) {
            for (int[] screen : SCREENS) {
                deck.page().setViewportSize(screen[0], screen[1]);
                deck.press("Home");
                assertEquals(List.of(), deck.strings(MISLAID), screen[0] + " x " + screen[1]);
                assertEquals(
                        deck.paths()
                                .subList(deck.paths().size() - 1, deck.paths().size()),
                        deck.shown());
            }
        }
    }
}
