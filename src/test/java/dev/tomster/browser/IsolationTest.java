package dev.tomster.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A deck is one file that asks for nothing from anywhere, and runs no script but its own. */
@InBrowser
class IsolationTest {
    private static final long LARGEST = 400 * 1024;

    @ParameterizedTest
    @EnumSource
    void onlyTheFileItselfIsRead(Example example, Stage stage) {
        try (Deck deck = stage.open(example)) {
            int slides = deck.paths().size();
            for (int i = 0; i < slides; i++) {
                deck.press("ArrowRight");
            }
            deck.press("o", "Escape", "?", "Escape");
            String file = stage.file(example).toUri().toString();
            assertEquals(
                    List.of(),
                    deck.requests().stream()
                            .filter(url -> !url.equals(file) && !url.startsWith("data:"))
                            .toList());
            assertEquals(List.of(), deck.errors());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFileIsSmallEnoughForAnEMail(Example example, Stage stage) throws IOException {
        long size = Files.size(stage.file(example));
        assertTrue(size <= LARGEST, size + " bytes");
    }

    @ParameterizedTest
    @EnumSource
    void theDocumentFontIsInTheFile(Example example, Stage stage) {
        try (Deck deck = stage.open(example)) {
            assertTrue(
                    deck.isTrue(
                            "document.fonts.check('700 20px Inter')"
                                    + " && [...document.fonts].some(font => font.family.includes('Inter') && font.status === 'loaded')"));
        }
    }

    @Test
    void aScriptThatSomebodySlippedInDoesNotRun(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH)) {
            deck.page()
                    .evaluate("() => { const script = document.createElement('script');"
                            + " script.textContent = 'window.slippedIn = true'; document.body.append(script); }");
            assertFalse(deck.isTrue("window.slippedIn === true"));
            assertTrue(deck.errors().toString().contains("Content Security Policy"));
        }
    }

    @Test
    void anEventHandlerThatSomebodySlippedInDoesNotRun(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH)) {
            deck.page()
                    .evaluate(
                            "() => { const heading = document.querySelector('h1');"
                                    + " heading.setAttribute('onclick', 'window.slippedIn = true'); heading.click();"
                                    + " document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"slippedIn = true\">'); }");
            deck.page().waitForTimeout(100);
            assertFalse(deck.isTrue("window.slippedIn === true"));
            assertTrue(deck.errors().toString().contains("Content Security Policy"));
        }
    }

    @Test
    void nothingCanBeSentFromTheDeck(Stage stage) {
        try (Deck deck = stage.open(Example.ENGLISH)) {
            int before = deck.requests().size();
            deck.page()
                    .evaluate("() => { const image = document.createElement('img');"
                            + " image.src = 'https://tracker.example/pixel.png'; document.body.append(image);"
                            + " const frame = document.createElement('iframe'); frame.src = 'https://tracker.example/';"
                            + " document.body.append(frame); }");
            String answer = (String)
                    deck.page().evaluate("fetch('https://tracker.example/').then(() => 'sent', () => 'refused')");
            assertEquals("refused", answer);
            deck.page().waitForTimeout(100);
            assertEquals(
                    List.of(),
                    deck.requests().subList(before, deck.requests().size()).stream()
                            .filter(url -> deck.errors().stream().noneMatch(error -> error.contains(url)))
                            .toList());
        }
    }
}
