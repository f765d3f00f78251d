package dev.tomster.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places: kept as UTF-16 offsets, told as lines and columns that people count. */
class SourceTest {
    private static Source source(String text) {
        return new Source("plan", text);
    }

    @Test
    void anEmojiCountsOnce() {
        Source source = source("\uD83D\uDCA9 ab");
        Span b = source.span(4, 5);
        assertEquals("b", b.text());
        assertEquals(new Position(1, 4), b.from());
        assertEquals(new Position(1, 5), b.to());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndInThreeWays(String end) {
        Source source = source("one" + end + end + "three" + end);
        assertEquals(4, source.lineCount());
        assertEquals("one", source.line(1).text());
        assertEquals("", source.line(2).text());
        assertEquals("three", source.line(3).text());
        assertEquals("", source.line(4).text());
        assertEquals(new Position(3, 2), source.position(source.text().indexOf("hree")));
        assertEquals(3, source.lineAt(source.text().indexOf("three")));
        assertEquals(new Position(4, 1), source.position(source.text().length()));
    }

    @Test
    void lineEndsMayBeMixed() {
        Source source = source("a\rb\r\nc\nd");
        assertEquals(4, source.lineCount());
        assertEquals(
                "abcd",
                source.line(1).text()
                        + source.line(2).text()
                        + source.line(3).text()
                        + source.line(4).text());
    }

    @Test
    void theLastLineNeedsNoEnd() {
        assertEquals(1, source("one").lineCount());
        assertEquals("one", source("one").line(1).text());
        assertEquals(1, source("").lineCount());
        assertEquals("", source("").line(1).text());
        assertEquals(new Position(1, 1), source("").position(0));
    }

    @Test
    void manyLinesAreFound() {
        Source source = source("ab\n".repeat(1_000));
        assertEquals(1_001, source.lineCount());
        assertEquals(new Position(500, 2), source.position(3 * 499 + 1));
    }

    @Test
    void indentedLinesBeginWithASpace() {
        Source source = source("a\n b\n");
        assertFalse(source.isIndented(1));
        assertTrue(source.isIndented(2));
        assertFalse(source.isIndented(3));
    }

    @Test
    void spansArePartsOfTheirSource() {
        Source source = source("plan: Lumen");
        Span title = source.span(6, 11);
        assertEquals("Lumen", title.text());
        assertEquals("me", title.part(2, 4).text());
        assertEquals("plan: Lumen", source.span(0, 4).through(title).text());
        assertEquals("plan:1:7", title.toString());
        assertEquals("plan", source.toString());
    }

    @ParameterizedTest
    @CsvSource({"-1,2", "3,2", "0,12"})
    void aSpanOutsideOfItsSourceIsAFault(int start, int end) {
        assertThrows(IllegalArgumentException.class, () -> source("plan: Lumen").span(start, end));
    }

    @Test
    void aTextReadTwiceHasTwoIdentities() {
        assertNotEquals(source("a").span(0, 1), source("a").span(0, 1));
    }
}
