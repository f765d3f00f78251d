package dev.tomster.compile.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.tomster.vocabulary.Shape;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an indicator is to reach, and how it is computed. */
class TargetReadingTest {

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            30 000 -> 30000
            >= 3 % -> >=3 %
            <= 2 h -> <=2 hour
            10 % .. 20 % -> 10 % to 20 %
            12 000 EUR -> 12000 EUR
            +10 % -> baseline + 10 %
            + 10 % -> baseline + 10 %
            -20 % -> baseline - 20 %
            \u221220 % -> baseline - 20 %
            +500 -> baseline + 500
            +1 pt -> baseline + 1 points
            +1.5 points -> baseline + 1.5 points
            +10..20 % -> baseline + 10 % to 20 %
            x3 -> baseline x 3
            x 1.5 -> baseline x 1.5
            \u00D73 -> baseline x 3
            60 % of residents -> 60 % of segment.residents
            >= 60 % of segment.residents -> >=60 % of segment.residents
            5 % of visits (the till counts) -> 5 % of kpi.visits (the till counts)
            yes -> yes
            ? -> ?
            none -> none
            """)
    void readsTargets(String text, String value) {
        assertEquals(value, ReadValue.english().as(Shape.TARGET, text));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            oui -> yes
            +1,5 pt -> baseline + 1.5 points
            60 % des habitants -> 60 % of segment.habitants
            60 % de habitants -> 60 % of segment.habitants
            """)
    void readsTargetsInFrench(String text, String value) {
        assertEquals(value, ReadValue.french().as(Shape.TARGET, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "more",
                "+",
                "x",
                "60 % of nobody",
                "60 % of ines",
                "60 of residents",
                "+yes",
                "30 000 visits"
            })
    void refusesTargets(String text) {
        assertFalse(ReadValue.english().refused(Shape.TARGET, text).isEmpty());
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            vouchers -> vouchers
            1 + 2 * 3 -> [1 + [2 * 3]]
            1 - 2 - 3 -> [[1 - 2] - 3]
            8 / 4 / 2 -> [[8 / 4] / 2]
            (1 + 2) * 3 -> [[1 + 2] * 3]
            (reactions + comments + shares) / reach -> [[[reactions + comments] + shares] / reach]
            link-clicks / reach -> [link-clicks / reach]
            link-clicks - returns -> [link-clicks - returns]
            clicks \u00D7 100 \u00F7 reach -> [[clicks * 100] / reach]
            sum(reach) -> sum[reach]
            mean(a + b) / max(c) -> [mean[[a + b]] / max[c]]
            median(a) + last(b) + min(c) -> [[median[a] + last[b]] + min[c]]
            sum -> sum
            store_visits.2027 * 1.5 -> [store_visits.2027 * 1.5]
            a / (b + c) -> [a / [b + c]]
            a / b (as the networks count) -> [a / b] (as the networks count)
            ? (the agency will say) -> ? (the agency will say)
            """)
    void readsFormulas(String text, String value) {
        assertEquals(value, ReadValue.english().as(Shape.FORMULA, text));
    }

    @Test
    void readsTheFunctionsOfTheLanguageAndTheEnglishOnes() {
        assertEquals(
                "[mean[port\u00E9e] + sum[clics]]",
                ReadValue.french().as(Shape.FORMULA, "moyenne(port\u00E9e) + sum(clics)"));
        assertEquals("[port\u00E9e * 0.5]", ReadValue.french().as(Shape.FORMULA, "port\u00E9e * 0,5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a +", "+ a", "(a", "a)", "a b", "a ++ b", "()", "sum()", "sum(a", "3 % * a"})
    void refusesFormulas(String text) {
        assertFalse(
                text.isEmpty()
                        ? false
                        : ReadValue.english().refused(Shape.FORMULA, text).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a / 0", "a / 0.0", "a / (2 - 2)", "a / (0 / 5)", "a / sum(0)", "b + a / 0 * 3"})
    void refusesToDivideByZero(String text) {
        assertEquals(List.of("value-formula.zero"), ReadValue.english().refused(Shape.FORMULA, text));
    }

    @Test
    void readsAThousandParenthesesInTime() {
        String wide = "(a + (b)) + ".repeat(90) + "a";
        assertTimeout(
                Duration.ofSeconds(2),
                () -> assertFalse(ReadValue.english().as(Shape.FORMULA, wide).isEmpty()));
        String open = "(".repeat(1_000);
        assertTimeout(
                Duration.ofSeconds(2),
                () -> assertEquals(
                        List.of("value-formula.deep"), ReadValue.english().refused(Shape.FORMULA, open)));
        String closed = "a / (".repeat(1_000) + "b" + ")".repeat(1_000);
        assertTimeout(
                Duration.ofSeconds(2),
                () -> assertEquals(
                        List.of("value-formula.deep"), ReadValue.english().refused(Shape.FORMULA, closed)));
    }

    @Test
    void refusesFormulasThatNobodyCouldRead() {
        String deep = "(".repeat(200) + "a" + ")".repeat(200);
        assertEquals(List.of("value-formula.deep"), ReadValue.english().refused(Shape.FORMULA, deep));
        String endless = "a + ".repeat(20_000) + "a";
        assertEquals(List.of("value-formula.long"), ReadValue.english().refused(Shape.FORMULA, endless));
    }
}
