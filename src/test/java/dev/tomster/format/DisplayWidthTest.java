package dev.tomster.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns of a table stand under each other on a screen, whatever the script. */
class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "été, 3",
        "e\u0301te\u0301, 3",
        "静かな夜, 8",
        "한국, 4",
        "\u1112\u1161\u11AB, 2",
        "ａ, 2",
        "ｱ, 1",
        "हिन्दी, 5",
        "😀, 2",
        "⭐, 2",
        "👍🏽, 2",
        "👩‍👧, 2",
        "🇫🇷, 2",
        "❤, 1",
        "❤\uFE0F, 2",
        "a\u200Bb, 2",
        "\uD840\uDC00, 2"
    })
    void countsColumns(String text, int columns) {
        assertEquals(columns, DisplayWidth.of(text));
    }
}
