package dev.tomster.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A deck that was sent to a telephone is read with a finger. */
@InBrowser
class TouchTest {
    private static Deck telephone(Stage stage) {
        return stage.open(
                Example.ENGLISH,
                "",
                new NewContextOptions()
                        .setViewportSize(844, 390)
                        .setHasTouch(true)
                        .setIsMobile(true));
    }

    @Test
    void swipingGoesToTheNextSlideAndBack(Stage stage) {
        try (Deck deck = telephone(stage)) {
            List<String> paths = deck.paths();
            swipe(deck, 600, 200, 300, 210);
            swipe(deck, 600, 200, 300, 190);
            deck.awaitSlide(paths.get(2));
            swipe(deck, 300, 200, 600, 200);
            deck.awaitSlide(paths.get(1));
        }
    }

    @Test
    void aShortOrSlantingMoveIsNoSwipe(Stage stage) {
        try (Deck deck = telephone(stage)) {
            deck.press("ArrowRight");
            swipe(deck, 400, 200, 380, 200);
            swipe(deck, 400, 100, 300, 300);
            assertEquals(List.of(deck.paths().get(1)), deck.shown());
        }
    }

    @Test
    void twoFingersEnlargeAndDoNotMove(Stage stage) {
        try (Deck deck = telephone(stage)) {
            CDPSession session = deck.page().context().newCDPSession(deck.page());
            touch(session, "touchStart", 400, 200, 500, 200);
            touch(session, "touchMove", 200, 200, 700, 200);
            touch(session, "touchEnd");
            assertEquals(List.of("cover"), deck.shown());
        }
    }

    private static void swipe(Deck deck, int fromX, int fromY, int toX, int toY) {
        CDPSession session = deck.page().context().newCDPSession(deck.page());
        touch(session, "touchStart", fromX, fromY);
        touch(session, "touchMove", (fromX + toX) / 2, (fromY + toY) / 2);
        touch(session, "touchMove", toX, toY);
        touch(session, "touchEnd");
        session.detach();
    }

    /** Playwright itself can only tap. */
    private static void touch(CDPSession session, String type, int... points) {
        JsonArray touches = new JsonArray();
        for (int i = 0; i < points.length; i += 2) {
            JsonObject touch = new JsonObject();
            touch.addProperty("x", points[i]);
            touch.addProperty("y", points[i + 1]);
            touches.add(touch);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", touches);
        session.send("Input.dispatchTouchEvent", event);
    }
}
