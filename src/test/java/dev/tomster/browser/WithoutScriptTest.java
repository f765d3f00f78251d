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
    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "FRENCH"})
    void allSlidesStandBelowEachOtherWithTheSameText(Example example, Stage stage) {
        NewContextOptions options =
                new NewContextOptions().setViewportSize(1280, 720).setJavaScriptEnabled(false);
        try (Deck deck = stage.open(example, "", options)) {
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
            List<String> texts = deck.page().locator(".slide").allTextContents();
            assertEquals(stage.shared(example).page().locator(".slide").allTextContents(), texts);
            assertTrue(texts.size() > 20);
            for (String control : List.of("#tools", "#presenter", "#help", "#message")) {
                assertTrue(deck.page().isHidden(control), control);
            }
            deck.page().setViewportSize(390, 844);
            assertEquals(List.of(), deck.strings(Deck.layoutScript("unreadable.js")));
        }
    }
}
