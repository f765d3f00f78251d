package dev.tomster.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is cut off, and nothing lies on top of something else, on any screen. */
@InBrowser
class LayoutTest {
    private static final String MISLAID = Deck.script("mislaid.js");

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 1280, 720",
        "ENGLISH, 1920, 1080",
        "ENGLISH, 1024, 768",
        "ENGLISH, 390, 844",
        "FRENCH, 1280, 720",
        "FRENCH, 1920, 1080",
        "FRENCH, 1024, 768",
        "FRENCH, 390, 844"
    })
    void everythingStandsOnItsSlideAndApart(Example example, int width, int height, Stage stage) {
        try (Deck deck = stage.open(example, "", new NewContextOptions().setViewportSize(width, height))) {
            assertEquals(List.of(), mislaid(deck));
        }
    }

    /** What is wrong with each slide, in words. */
    static List<String> mislaid(Deck deck) {
        List<String> mislaid = new ArrayList<>();
        for (String path : deck.paths()) {
            deck.strings(MISLAID).forEach(each -> mislaid.add(path + ": " + each));
            deck.press("ArrowRight");
        }
        return mislaid;
    }
}
