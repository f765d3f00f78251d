package dev.tomster.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where scripts are switched off, as in some mail programs, the deck is one page that scrolls. */
@InBrowser
class WithoutScriptTest {
    private static Deck open(Stage stage, Example example, int width, int height) {
        return stage.open(
                example,
                "",
                new NewContextOptions().setViewportSize(width, height).setJavaScriptEnabled(false));
    }

    @ParameterizedTest
    @EnumSource
    void allSlidesStandBelowEachOther(Example example, Stage stage) {
        try (Deck deck = open(stage, example, 1280, 720)) {
            List<?> edges = (List<?>) deck.page()
                    .evaluate("[...document.querySelectorAll('.slide')]"
                            + ".map(slide => slide.getBoundingClientRect()).flatMap(box => [box.top, box.bottom])");
            assertEquals(2 * deck.paths().size(), edges.size());
            double before = 0;
            for (Object edge : edges) {
                double next = ((Number) edge).doubleValue();
                assertTrue(next > before, "a slide lies on another one at " + before);
                before = next;
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTextIsTheSame(Example example, Stage stage) {
        try (Deck with = stage.open(example);
                Deck without = open(stage, example, 1280, 720)) {
            List<String> expected = with.page().locator(".slide").allTextContents();
            assertEquals(expected, without.page().locator(".slide").allTextContents());
            assertTrue(expected.size() > 20);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNarrowScreenNeedsNoScrollingSideways(Example example, Stage stage) {
        try (Deck deck = open(stage, example, 390, 844)) {
            assertEquals(
                    List.of(),
                    deck.strings("[...document.querySelectorAll('.slide, .slide *')]"
                            + ".filter(part => part.getBoundingClientRect().right > innerWidth + 1)"
                            + ".map(part => part.textContent.slice(0, 40))"));
            assertEquals(List.of(), deck.strings(Deck.layoutScript("unreadable.js")));
        }
    }
}
