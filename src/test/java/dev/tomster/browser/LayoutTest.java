package dev.tomster.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is cut off, nothing is too small, and nothing lies on top of something else, on any screen. */
@InBrowser
class LayoutTest {
    private static final String MISLAID = Deck.layoutScript("mislaid.js");
    private static final int[][] SCREENS = {{1280, 720}, {1920, 1080}, {1024, 768}, {844, 390}};

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "FRENCH", "SOFTWARE"})
    void everythingStandsOnItsSlideOnEveryScreen(Example example, Stage stage) {
        Deck deck = stage.shared(example);
        for (int[] screen : SCREENS) {
            deck.page().setViewportSize(screen[0], screen[1]);
            deck.press("Home");
            check(deck);
        }
        // Upright, a telephone shows slides only if somebody asks for them.
        deck.page().setViewportSize(390, 844);
        deck.page().waitForSelector("html.reading");
        deck.press("r");
        deck.page().evaluate("location.hash = ''");
        deck.awaitSlide("cover");
        check(deck);
        deck.press("r");
    }

    /** A screen only scales what was laid out: for other plans one is enough. */
    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ENGLISH", "FRENCH", "SOFTWARE"})
    void everythingStandsOnItsSlide(Example example, Stage stage) {
        check(stage.shared(example));
    }

    /** Their words are longer than those of English and French, and German ones cannot be parted. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "es"})
    void wordsOfOtherLanguagesStandOnTheirSlidesUnbroken(String language, @TempDir Path folder, Stage stage) {
        Path file = Stage.build(Example.ENGLISH.plan(), folder, Optional.of(language));
        try (Deck deck = stage.open(file, "", new NewContextOptions().setViewportSize(1280, 720))) {
            check(deck);
        }
    }

    private static void check(Deck deck) {
        assertEquals(
                List.of(),
                deck.strings(MISLAID),
                () -> deck.page().viewportSize().width + " x " + deck.page().viewportSize().height);
        assertEquals(deck.paths().subList(deck.paths().size() - 1, deck.paths().size()), deck.shown());
    }
}
