package dev.tomster.compile.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tomster.vocabulary.Shape;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates with their first and last day, dates that hang on a milestone, and periods. */
class DateReadingTest {

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            2027-03-31 -> day 2027-03-31..2027-03-31
            2027-03 -> month 2027-03-01..2027-03-31
            2027-02 -> month 2027-02-01..2027-02-28
            2028-02 -> month 2028-02-01..2028-02-29
            2028-02-29 -> day 2028-02-29..2028-02-29
            2027-12 -> month 2027-12-01..2027-12-31
            2027-Q1 -> quarter 2027-01-01..2027-03-31
            2027-q4 -> quarter 2027-10-01..2027-12-31
            2027-T2 -> quarter 2027-04-01..2027-06-30
            2027 -> year 2027-01-01..2027-12-31
            2027-03 (about) -> month 2027-03-01..2027-03-31 (about)
            """)
    void readsDates(String text, String value) {
        assertEquals(value, ReadValue.english().as(Shape.DATE, text));
        assertEquals(value, ReadValue.french().as(Shape.DATE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-13", "2027-00", "2027-02-29", "2027-04-31"})
    void refusesWhatIsNotInTheCalendar(String text) {
        assertEquals(List.of("value-date.calendar"), ReadValue.english().refused(Shape.DATE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"27", "2027-3", "2027-03-1", "2027-Q5", "2027/03/31", "March 2027", "12027"})
    void refusesWhatIsNoDate(String text) {
        assertEquals(List.of("value-date"), ReadValue.english().refused(Shape.DATE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/03/2027", "31.03.2027", "3/31/2027", "4/4/2027", "3/4/2027"})
    void saysWhichDatesAreMeant(String text) {
        assertEquals(List.of("value-date.order"), ReadValue.english().refused(Shape.DATE, text));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            2027-03-31 -> day 2027-03-31..2027-03-31
            ongoing -> ongoing
            every year -> every 1 year
            yearly -> every 1 year
            every 2 quarters -> every 2 quarter
            launch -> milestone.launch
            launch - 2 weeks -> milestone.launch - 2 week
            launch \u2212 2 weeks -> milestone.launch - 2 week
            launch + 3 days -> milestone.launch + 3 day
            launch\u00A0-\u00A030 min -> milestone.launch - 30 minute
            milestone.launch + 1 month -> milestone.launch + 1 month
            launch + 3 days (if the weather is fine) -> milestone.launch + 3 day (if the weather is fine)
            """)
    void readsMoments(String text, String value) {
        assertEquals(value, ReadValue.english().as(Shape.MOMENT, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"launsh", "claire", "launch + 3", "launch - soon", "launch + 3 %", "launch+3", "on Monday"})
    void refusesMomentsThatHangOnNothing(String text) {
        assertFalse(ReadValue.english().refused(Shape.MOMENT, text).isEmpty());
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            launch + 3 days -> milestone.launch + 3 day
            launch -> milestone.launch
            after the first 100 orders -> "after the first 100 orders"
            "launch" -> "launch"
            """)
    void readsConditions(String text, String value) {
        assertEquals(value, ReadValue.english().as(Shape.CONDITION, text));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            2027-01-01 .. 2027-06-30 -> from day 2027-01-01..2027-01-01 to day 2027-06-30..2027-06-30
            2027-01-01 – 2027-06-30 -> from day 2027-01-01..2027-01-01 to day 2027-06-30..2027-06-30
            2027-01 to 2027-06 -> from month 2027-01-01..2027-01-31 to month 2027-06-01..2027-06-30
            election – 1 month .. election -> from milestone.election - 1 month to milestone.election
            2027-01-01..2027-06-30 -> from day 2027-01-01..2027-01-01 to day 2027-06-30..2027-06-30
            2026-11 .. 2027-02 -> from month 2026-11-01..2026-11-30 to month 2027-02-01..2027-02-28
            2026-10 .. -> from month 2026-10-01..2026-10-31 to ?
            .. 2026-10 -> from ? to month 2026-10-01..2026-10-31
            2026-10 .. ongoing -> from month 2026-10-01..2026-10-31 to ongoing
            2027-Q2 -> all of quarter 2027-04-01..2027-06-30
            2027 -> all of year 2027-01-01..2027-12-31
            2027-05-10 -> all of day 2027-05-10..2027-05-10
            2027-05 .. 2027-05-10 -> from month 2027-05-01..2027-05-31 to day 2027-05-10..2027-05-10
            election - 1 month .. election -> from milestone.election - 1 month to milestone.election
            launch .. launch + 30 min -> from milestone.launch to milestone.launch + 30 minute
            """)
    void readsPeriods(String text, String value) {
        assertEquals(value, ReadValue.english().as(Shape.PERIOD, text));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            .. -> value-period
            launch -> value-period
            ongoing -> value-period
            2027-05 - 2027-06 -> value-period
            2027-06 .. 2027-05 -> range-backwards
            2027-02-30 .. 2027-05 -> value-date.calendar
            """)
    void refusesPeriods(String text, String rule) {
        assertEquals(List.of(rule), ReadValue.english().refused(Shape.PERIOD, text));
    }
}
