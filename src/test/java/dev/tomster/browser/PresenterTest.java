package dev.tomster.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The speaker has a window of their own, with the next slide, the notes and the time. */
@InBrowser
class PresenterTest {
    private static final String LINK = "#/target/claire";

    private static Deck presenter(Deck deck) {
        Deck presenter = new Deck(deck.page().waitForPopup(() -> deck.press("s")));
        presenter.page().setViewportSize(1200, 780);
        presenter.page().waitForFunction("() => document.getElementById('presenter-number')?.textContent !== ''");
        return presenter;
    }

    @Test
    void bothWindowsShowTheSameSlide(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH, LINK)) {
            List<String> paths = deck.paths();
            int slide = paths.indexOf("target/claire");
            Deck presenter = presenter(deck);
            assertEquals(paths.subList(slide, slide + 2), presenter.shown());
            presenter.press("Space");
            deck.awaitSlide(paths.get(slide + 1));
            deck.press("End");
            presenter.awaitSlide(paths.get(paths.size() - 1));
            assertTrue(presenter.page().isVisible("#presenter-last"));
            deck.page().evaluate("location.hash = '#/objectives/footfall'");
            presenter.awaitSlide("objectives/footfall");
            presenter.page().goBack();
            deck.awaitSlide(paths.get(paths.size() - 1));
            assertEquals(List.of(), deck.errors());
            assertEquals(List.of(), presenter.errors());
        }
    }

    @Test
    void theSpeakerSeesTheNotesTheNextSlideAndTheNumber(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH, LINK)) {
            Page presenter = presenter(deck).page();
            assertFalse(deck.page().isVisible(".current .notes"));
            assertEquals(
                    deck.page().textContent("[id='/target/claire'] .notes ul"),
                    presenter.textContent("#presenter-notes"));
            assertEquals(
                    deck.page().textContent("[id='/target/claire'] .number").replaceAll("^\\D+", ""),
                    presenter.textContent("#presenter-number"));
            assertTrue(presenter.title().contains(deck.page().title()));
            for (String name : List.of("current", "upcoming")) {
                BoundingBox frame = presenter.locator("#presenter-" + name).boundingBox();
                BoundingBox slide = presenter.locator(".slide." + name).boundingBox();
                assertEquals(frame.x, slide.x, 1, name);
                assertEquals(frame.y, slide.y, 1, name);
                assertEquals(frame.width, slide.width, 1, name);
            }
            presenter.locator(".slide.upcoming").click();
            deck.awaitSlide(deck.paths().get(deck.paths().indexOf("target/claire") + 1));
            deck.press("Home");
            presenter.waitForFunction("() => document.querySelector('.slide.current').id === '/cover'");
            assertTrue(presenter.isVisible("#presenter-no-notes"));
        }
    }

    @Test
    void theKeysAreThoseOfTheDeckAndWhatIsForTheSpeakerStaysThere(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH, LINK)) {
            Deck presenter = presenter(deck);
            presenter.press("b");
            deck.page().waitForFunction("() => document.documentElement.classList.contains('blank')");
            assertTrue(presenter.page().isVisible("#presenter-blank"));
            assertTrue(presenter.page().isVisible(".slide.current"));
            presenter.press("b", "o");
            deck.page().waitForFunction("() => !document.documentElement.classList.contains('blank')");
            assertEquals(deck.paths(), presenter.shown());
            assertEquals(List.of("target/claire"), deck.shown());
            presenter.press("Home", "Enter", "?");
            deck.awaitSlide("cover");
            assertTrue(presenter.page().isVisible("#help"));
            assertFalse(deck.page().isVisible("#help"));
        }
    }

    @Test
    void eitherWindowIsReloadedOrClosedWithoutHarm(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH, LINK)) {
            List<String> paths = deck.paths();
            int slide = paths.indexOf("target/claire");
            Deck presenter = presenter(deck);
            presenter.page().reload();
            deck.press("ArrowRight");
            presenter.awaitSlide(paths.get(slide + 1));
            deck.page().reload();
            presenter.page().waitForTimeout(1100);
            deck.press("ArrowRight");
            presenter.awaitSlide(paths.get(slide + 2));

            presenter.page().close();
            deck.press("ArrowRight");
            assertEquals(List.of(paths.get(slide + 3)), deck.shown());

            Deck again = presenter(deck);
            again.awaitSlide(paths.get(slide + 3));
            again.page().waitForFunction("() => document.getElementById('presenter-timer').textContent !== '0:00'");
            deck.page().close();
            again.page().waitForSelector("#presenter-alone");
            again.press("ArrowRight");
            again.awaitSlide(paths.get(slide + 4));
            assertEquals(List.of(), again.errors());
        }
    }

    @Test
    void aWindowThatTheBrowserRefusesIsTold(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH, LINK)) {
            deck.page().evaluate("() => { window.open = () => null; }");
            deck.press("s");
            assertTrue(deck.page().textContent("#message").contains("press S again"));
            assertTrue(deck.page().isVisible("#message[role=alert]"));
            deck.press("ArrowRight");
            assertFalse(deck.page().isVisible("#message"));
        }
    }

    @Test
    void theTimeBeginsWithTheTalkPausesAndIsReset(Stage stage) {
        try (Deck deck = stage.open(stage.file(Example.ENGLISH), "?presenter", new NewContextOptions())) {
            Page page = deck.page();
            page.clock().install();
            page.reload();
            page.clock().fastForward("05:00");
            assertEquals("0:00", page.textContent("#presenter-timer"));
            deck.press("ArrowRight");
            page.clock().fastForward("01:05");
            assertEquals("1:05", page.textContent("#presenter-timer"));
            page.click("#timer-pause");
            page.clock().fastForward("10:00");
            assertEquals("1:05", page.textContent("#presenter-timer"));
            page.click("#timer-start");
            page.clock().fastForward("01:00:00");
            assertEquals("1:01:05", page.textContent("#presenter-timer"));
            page.click("#timer-pause");
            page.click("#timer-reset");
            assertEquals("0:00", page.textContent("#presenter-timer"));
            String slide = deck.current();
            deck.press("Space");
            assertFalse(slide.equals(deck.current()), "the keys belong to the slides again");
            assertTrue(page.textContent("#presenter-clock").matches("\\d{1,2}:\\d\\d.*"));
        }
    }

    @Test
    void messagesOfStrangersMoveNothing(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH)) {
            Page stranger =
                    deck.page().waitForPopup(() -> deck.page().evaluate("() => { window.open('about:blank'); }"));
            for (String message : List.of(
                    "'/target/claire'",
                    "null",
                    "{tomster: 'slide', path: '/no/such'}",
                    "{tomster: 'slide', path: null}",
                    "{tomster: 'welcome', path: '/target/claire'}")) {
                stranger.evaluate("() => { opener.postMessage(" + message + ", '*'); }");
            }
            deck.page().evaluate("() => { postMessage({tomster: 'slide', path: '/target/claire'}, '*'); }");
            deck.page().evaluate("new Promise(done => setTimeout(done, 50))");
            assertEquals(List.of("cover"), deck.shown());
            assertEquals(List.of(), deck.errors());
        }
    }

    @Test
    void aDeckOnAServerHasItsPresenterToo(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH)) {
            deck.page()
                    .context()
                    .route(
                            "https://deck.example/**",
                            route -> route.fulfill(new FulfillOptions().setPath(stage.file(Example.ENGLISH))));
            deck.page().navigate("https://deck.example/plan.html?version=2#/target/claire");
            Deck presenter = presenter(deck);
            assertEquals(
                    "https://deck.example/plan.html?version=2&presenter#/target/claire",
                    presenter.page().url());
            presenter.press("ArrowRight");
            deck.awaitSlide(deck.paths().get(deck.paths().indexOf("target/claire") + 1));
            assertEquals(List.of(), presenter.errors());
        }
    }
}
