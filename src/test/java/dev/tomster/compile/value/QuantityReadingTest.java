package dev.tomster.compile.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Shape;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, percentages, money, durations and efforts: the forms of the language and what each of them says. */
class QuantityReadingTest {

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            0 -> 0
            28 -> 28
            30 000 -> 30000
            30\u00A0000 -> 30000
            1\u202F234\u202F567 -> 1234567
            30_000 -> 30000
            30'000 -> 30000
            30\u2019000 -> 30000
            30,000 -> 30000
            1,234,567.89 -> 1234567.89
            4.2 -> 4.2
            1.50 -> 1.5
            0.125 -> 0.125
            30k -> 30000
            30 k -> 30000
            30K -> 30000
            4.2M -> 4200000
            1.2345k -> 1234.5
            123456789012345678901234567890 -> 123456789012345678901234567890
            ~500 -> ~500
            \u2248 500 -> ~500
            >= 40 -> >=40
            \u2265 40 -> >=40
            <= 40 -> <=40
            \u2264 40 -> <=40
            > 40 -> >40
            < 1k -> <1000
            18..35 -> 18 to 35
            18 .. 35 -> 18 to 35
            18–35 -> 18 to 35
            18 – 35 -> 18 to 35
            18 to 35 -> 18 to 35
            hundreds -> order of 100
            Tens of thousands (of views) -> order of 10000 (of views)
            1k..2k -> 1000 to 2000
            7..7 -> 7 to 7
            1\u2009000 -> 1000
            """)
    void readsNumbersInEnglish(String text, String value) {
        assertEquals(value, ReadValue.english().as(Shape.NUMBER, text));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            4,2 -> 4.2
            4.2 -> 4.2
            1 234,5 -> 1234.5
            1\u202F234,5 -> 1234.5
            4,2M -> 4200000
            0,125 -> 0.125
            1234,567 -> 1234.567
            30_000 -> 30000
            """)
    void readsNumbersInFrench(String text, String value) {
        assertEquals(value, ReadValue.french().as(Shape.NUMBER, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30.000", "30,000", "1,500"})
    void refusesToGuessWhatAThousandsPointMeansInFrench(String text) {
        assertEquals(List.of("number-ambiguous"), ReadValue.french().refused(Shape.NUMBER, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "many",
                "-5",
                "+5",
                "1.2.3",
                "30 00",
                "4,2",
                "30km",
                "28-45",
                "..",
                "5 ..",
                ".. 5",
                "(5)",
                ">",
                "5 %",
                "5 EUR",
                "5 h",
                "1234567890123456789012345678901",
                "x",
                "\u0663"
            })
    void refusesWhatIsNoNumber(String text) {
        assertTrue(ReadValue.english().refused(Shape.NUMBER, text).get(0).startsWith("value-number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"35..18", "2k..1k", "2.1 .. 2.0"})
    void refusesRangesThatRunBackwards(String text) {
        assertEquals(List.of("range-backwards"), ReadValue.english().refused(Shape.NUMBER, text));
    }

    @Test
    void readsAnAgeInYearsAsANumber() {
        Property age = new Property("age", Shape.NUMBER, List.of(), false);
        assertEquals("28 to 45", ReadValue.english().as(age, "28..45 years"));
        assertEquals("28 to 45", ReadValue.french().as(age, "28..45 ans"));
        assertEquals(">=18", ReadValue.french().as(age, ">= 18 ANS"));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            3.5 % -> 3.5 %
            3.5% -> 3.5 %
            3.5\u00A0% -> 3.5 %
            >= 3 % -> >=3 %
            10..20 % -> 10 % to 20 %
            10 % .. 20 % -> 10 % to 20 %
            ~100 % -> ~100 %
            """)
    void readsPercentages(String text, String value) {
        assertEquals(value, ReadValue.english().as(Shape.PERCENT, text));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            42 000 EUR -> 42000 EUR
            42 000 -> 42000 EUR
            42 000\u00A0EUR -> 42000 EUR
            EUR 42 000 -> 42000 EUR
            \u20AC42k -> 42000 EUR
            \u20AC 42k -> 42000 EUR
            42 k\u20AC -> 42000 EUR
            42k\u20AC -> 42000 EUR
            0.10 EUR -> 0.1 EUR
            19.99 \u20AC -> 19.99 EUR
            \u00A35.5M -> 5500000 GBP
            \u00A5300 -> 300 JPY
            $9.95 -> 9.95 USD
            12 CHF -> 12 CHF
            12 TND -> 12 TND
            20 x 100 USD -> 20 x 100 USD
            20 \u00D7 0.35 -> 20 x 0.35 EUR
            1.5 x $10 -> 1.5 x 10 USD
            10k..12k EUR -> 10000 EUR to 12000 EUR
            10 EUR .. 12 EUR -> 10 EUR to 12 EUR
            < 1k -> <1000 EUR
            0 -> 0 EUR
            """)
    void readsMoney(String text, String value) {
        assertEquals(value, ReadValue.english().as(Shape.MONEY, text));
    }

    @Test
    void readsADollarAsTheDollarOfThePlan() {
        Settings canada = new Settings(Optional.of("CAD"), List.of());
        assertEquals("5 CAD", ReadValue.english().with(canada).as(Shape.MONEY, "$5"));
        assertEquals("5 EUR", ReadValue.english().with(canada).as(Shape.MONEY, "5 \u20AC"));
    }

    @Test
    void keepsAnAmountWithoutCurrencyWhenThePlanNamesNone() {
        assertEquals(
                List.of("currency-missing"),
                ReadValue.english().with(Settings.NONE).refused(Shape.MONEY, "500"));
    }

    @Test
    void doesNotTakeAUnitInCapitalsForACurrency() {
        assertEquals("90 minute", ReadValue.english().as(Shape.DURATION, "90 MIN"));
        assertEquals("3 year", ReadValue.french().as(Shape.DURATION, "3 ANS"));
        assertEquals("'FAQ' 20 %", ReadValue.english().as(Shape.MIX, "FAQ 20 %"));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            90 min -> 90 minute
            2 h -> 2 hour
            2h -> 2 hour
            3 days -> 3 day
            3 DAYS -> 3 day
            1 workday -> 1 workday
            5 working days -> 5 workday
            6 weeks -> 6 week
            1 month -> 1 month
            2 quarters -> 2 quarter
            1.5 years -> 1.5 year
            <= 2 h -> <=2 hour
            2..4 h -> 2 hour to 4 hour
            90 min .. 2 h -> 90 minute to 2 hour
            """)
    void readsDurations(String text, String value) {
        assertEquals(value, ReadValue.english().as(Shape.DURATION, text));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            90 mn -> 90 minute
            2 heures -> 2 hour
            3 j -> 3 day
            5 jours ouvr\u00E9s -> 5 workday
            6 semaines -> 6 week
            1 mois -> 1 month
            2 trimestres -> 2 quarter
            1,5 an -> 1.5 year
            """)
    void readsDurationsInFrench(String text, String value) {
        assertEquals(value, ReadValue.french().as(Shape.DURATION, text));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            3 h/week -> 3 hour per week
            3 h per week -> 3 hour per week
            < 1 h/day -> <1 hour per day
            1 day/quarter -> 1 day per quarter
            0.6 FTE -> 0.6 posts
            60 % -> 60 %
            4 days/week, 1 day/quarter -> 4 day per week | 1 day per quarter
            3 h/week (Mondays), 0.1 FTE (from May) -> 3 hour per week (Mondays) | 0.1 posts (from May)
            """)
    void readsEfforts(String text, String value) {
        assertEquals(value, ReadValue.english().as(Shape.EFFORT, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 h", "0.6 FTE/week", "60 %/week", "3", "3 posts/week"})
    void refusesEffortsThatSayNothing(String text) {
        assertTrue(ReadValue.english().refused(Shape.EFFORT, text).get(0).startsWith("value-effort"));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            14 EUR/month -> 14 EUR per month
            99 EUR per year -> 99 EUR per year
            250 -> 250 EUR
            10..20 EUR/month -> 10 EUR to 20 EUR per month
            """)
    void readsFees(String text, String value) {
        assertEquals(value, ReadValue.english().as(Shape.FEE, text));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            1 200 -> 1200
            3.5 % -> 3.5 %
            42 000 EUR -> 42000 EUR
            2 h -> 2 hour
            ~1.8 % (39 posts, June to December 2026: a hint, not proof) -> ~1.8 % (39 posts, June to December 2026: a hint, not proof)
            5 (a (nested (pair)) and more) -> 5 (a (nested (pair)) and more)
            5(close) -> 5 (close)
            ? -> ?
            ? (finance decides before 15 January) -> ? (finance decides before 15 January)
            ? finance decides -> ? (finance decides)
            ?? -> ? (?)
            none -> none
            None -> none
            confidential -> confidential
            confidential (ask Hugo) -> confidential (ask Hugo)
            """)
    void readsQuantitiesWithRemarksAndWithoutValue(String text, String value) {
        assertEquals(value, ReadValue.english().as(Shape.QUANTITY, text));
    }
}
