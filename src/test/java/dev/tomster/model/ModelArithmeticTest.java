package dev.tomster.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums of money, lengths of time and dates: exact, and as calendars count. */
class ModelArithmeticTest {

    @Test
    void moneyIsExact() {
        Money tenth = Money.of("0.10", "EUR");
        assertEquals(Money.of("0.3", "EUR"), tenth.plus(tenth).plus(tenth));
        assertEquals(new BigDecimal("0.3"), tenth.plus(tenth).plus(tenth).amount());
        assertEquals(Money.of("35.007", "EUR"), Money.of("11.669", "EUR").times(new BigDecimal(3)));
        assertEquals(Money.of("2000", "USD"), new Purchase(new BigDecimal("20"), Money.of("100", "USD")).total());
        assertEquals(Money.of("7", "EUR"), new Purchase(new BigDecimal("20"), Money.of("0.35", "EUR")).total());
    }

    @Test
    void amountsAreEqualHoweverTheyAreWritten() {
        assertEquals(Money.of("1.50", "EUR"), Money.of("1.5", "EUR"));
        assertEquals(new Count(new BigDecimal("1E+3")), new Count(new BigDecimal("1000")));
        assertEquals(0, new Count(new BigDecimal("1E+3")).amount().scale());
        assertEquals(new Percent(new BigDecimal("0.0")), new Percent(BigDecimal.ZERO));
    }

    @Test
    void currenciesAreNeverAdded() {
        Money euro = Money.of("1", "EUR");
        assertThrows(IllegalArgumentException.class, () -> euro.plus(Money.of("1", "USD")));
        assertThrows(IllegalArgumentException.class, () -> euro.plus(new Money(BigDecimal.ONE, Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource({
        "1, DAY, 2027-12-31, 1, 2028-01-01",
        "1, WEEK, 2027-12-31, -1, 2027-12-24",
        "1, MONTH, 2027-01-31, 1, 2027-02-28",
        "1, MONTH, 2028-01-31, 1, 2028-02-29",
        "2, QUARTER, 2027-08-31, 1, 2028-02-29",
        "1, YEAR, 2028-02-29, -1, 2027-02-28",
        "1, WORKDAY, 2027-01-01, 1, 2027-01-04",
        "5, WORKDAY, 2027-01-04, -1, 2026-12-28",
        "0, WORKDAY, 2027-01-02, 1, 2027-01-02",
    })
    void datesAreCountedAsCalendarsDo(long amount, TimeUnit unit, LocalDate from, int sign, LocalDate to) {
        assertEquals(Optional.of(to), TimeSpan.of(amount, unit).from(from, sign));
    }

    @Test
    void aPartOfADayIsNoDate() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        assertEquals(Optional.empty(), TimeSpan.of(90, TimeUnit.MINUTE).from(day, 1));
        assertEquals(Optional.empty(), new TimeSpan(new BigDecimal("1.5"), TimeUnit.MONTH).from(day, 1));
        assertEquals(
                Optional.empty(), TimeSpan.of(1_000_000_000L, TimeUnit.YEAR).from(day, 1));
    }

    @Test
    void datesSortByTheirFirstDay() {
        CalendarDate year = CalendarDate.year(2027);
        CalendarDate quarter = CalendarDate.quarter(2027, 1);
        CalendarDate day = CalendarDate.day(LocalDate.of(2027, 1, 1));
        CalendarDate later = CalendarDate.quarter(2027, 4);
        List<CalendarDate> dates = new ArrayList<>(Arrays.asList(later, year, quarter, day));
        dates.sort(null);
        assertEquals(List.of(day, quarter, year, later), dates);
        assertEquals(4, later.quarterOfYear());
        assertEquals(LocalDate.of(2027, 12, 31), later.last());
    }

    @Test
    void namesHaveTheirPlace() {
        ItemId campaign = ItemId.of("campaign", "mothers-day");
        ItemId phase = new ItemId(Optional.of(campaign), "phase", "teaser");
        assertEquals("mothers-day.teaser", phase.path());
        assertEquals("campaign.mothers-day.teaser", phase.toString());
        assertEquals(phase, new ItemId(Optional.of(ItemId.of("campaign", "mothers-day")), "phase", "teaser"));
    }
}
