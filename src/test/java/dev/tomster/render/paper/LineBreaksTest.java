package dev.tomster.render.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines end between words, and what an apostrophe joins stays together. */
class LineBreaksTest {
    @ParameterizedTest
    @CsvSource({
        "mieux c\u2019est bas, mieux |c\u2019est |bas|",
        "aujourd\u2019hui d\u2019\u00E9t\u00E9, aujourd\u2019hui |d\u2019\u00E9t\u00E9|",
        "the shops\u2019 hours, the |shops\u2019 |hours|",
        "dix-neuf euros, dix-|neuf |euros|",
        "d\u2019, d\u2019|"
    })
    void endsOfLines(String text, String parts) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        StringBuilder found = new StringBuilder();
        int from = 0;
        for (int to = breaks.next(); to >= 0; to = breaks.next()) {
            found.append(text, from, to).append(to == from ? "" : "|");
            from = to;
        }
        assertEquals(parts, found.toString());
    }
}
