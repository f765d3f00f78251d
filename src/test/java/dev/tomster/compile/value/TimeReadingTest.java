package dev.tomster.compile.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.vocabulary.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times of the day, slots of the week, cadences and seasons. */
class TimeReadingTest {

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            08:00 -> 08:00
            8:00 -> 08:00
            18h30 -> 18:30
            18 h 30 -> 18:30
            18\u00A0h\u00A030 -> 18:30
            18h -> 18:00
            8 am -> 08:00
            8:15 PM -> 20:15
            12 am -> 00:00
            12 pm -> 12:00
            00:00 -> 00:00
            23:59 -> 23:59
            """)
    void readsTimes(String text, String value) {
        assertEquals(value, ReadValue.french().as(Shape.TIME, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "8", "12:60", "13 pm", "0 am", "noon", "8:3", "08:00:00"})
    void refusesTimesThatNoClockShows(String text) {
        assertEquals("value-time", ReadValue.english().refused(Shape.TIME, text).get(0));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            22:00..07:00 -> 22:00..07:00
            22:00 .. 07:00 -> 22:00..07:00
            22:00–07:00 -> 22:00..07:00
            10 pm to 7 am -> 22:00..07:00
            12:00..14:00, 22:00..07:00 -> 12:00..14:00 | 22:00..07:00
            """)
    void readsRangesOfTheDayOverMidnightToo(String text, String value) {
        assertEquals(value, ReadValue.english().as(Shape.TIME_RANGES, text));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            tue 08:00 -> tue 08:00
            Tuesday 8 am -> tue 08:00
            tue 08:00, thu 18:30..20:00 -> tue 08:00 | thu 18:30..20:00
            daily 07:00, 09:00 -> daily 07:00 | daily 09:00
            every day 07:00 -> daily 07:00
            mon..fri 08:00 -> mon tue wed thu fri 08:00
            mon .. fri 08:00 -> mon tue wed thu fri 08:00
            fri..mon 08:00 -> fri sat sun mon 08:00
            tue thu 18:30 -> tue thu 18:30
            tue 08:00, 18:30 -> tue 08:00 | tue 18:30
            sun -> sun
            20:00 -> daily 20:00
            sat 22:00..02:00 (the night shift) -> sat 22:00..02:00 (the night shift)
            """)
    void readsSlots(String text, String value) {
        assertEquals(value, ReadValue.english().as(Shape.SLOTS, text));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            mar 08:00, jeu 18h30 -> tue 08:00 | thu 18:30
            tous les jours 07:00 -> daily 07:00
            lun..ven 08:00 -> mon tue wed thu fri 08:00
            """)
    void readsSlotsInFrench(String text, String value) {
        assertEquals(value, ReadValue.french().as(Shape.SLOTS, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuesd 08:00", "tue 25:00", "mon..", "mon..08:00", "whenever", "tue at 8"})
    void refusesSlots(String text) {
        assertTrue(ReadValue.english().refused(Shape.SLOTS, text).get(0).startsWith("value-slots"));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            3/week -> 3/week
            3 / week -> 3/week
            3 per week -> 3/week
            3 a week -> 3/week
            2..3/week -> 2 to 3/week
            >= 2/week, <= 3/hour -> >=2/week, <=3/hour
            1/day -> 1/day
            1/workday -> 1/workday
            1/working day -> 1/workday
            1/month -> 1/month
            1/quarter -> 1/quarter
            4/year -> 4/year
            1/session -> 1/'session'
            3/day mon..fri, 1/day sat..sun -> 3/day mon tue wed thu fri, 1/day sat sun
            2/week each -> 2/week each
            >= 2/week, <= 3/hour total -> >=2/week, <=3/hour total
            3/day mon..fri each -> 3/day mon tue wed thu fri each
            ~0.5/month (holidays apart) -> ~0.5/month (holidays apart)
            3 times a week -> 3/week
            once a week -> 1/week
            twice a month -> 2/month
            1/6 h -> 1/6 hour
            1/1 week -> 1/week
            every 6 h -> 1/6 hour
            every week -> 1/week
            weekly -> 1/week
            every 2..4 weeks -> 1/2 week to 4 week
            >= 1 every 6 h -> >=1/6 hour
            2/week ? -> 2/week undecided
            2/week ? (each, or in all) -> 2/week undecided (each, or in all)
            """)
    void readsCadences(String text, String value) {
        assertEquals(value, ReadValue.english().as(Shape.CADENCE, text));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            3/semaine -> 3/week
            3 par jour ouvr\u00E9 -> 3/workday
            2/semaine chacun -> 2/week each
            3 fois par semaine -> 3/week
            une fois toutes les 2 semaines -> 1/2 week
            toutes les 6 h -> 1/6 hour
            tous les jours -> 1/day
            hebdomadaire -> 1/week
            2 à 3 fois par semaine chacun -> 2 to 3/week each
            2/semaine au total -> 2/week total
            3/jour lun..ven, 1/jour sam..dim -> 3/day mon tue wed thu fri, 1/day sat sun
            """)
    void readsCadencesInFrench(String text, String value) {
        assertEquals(value, ReadValue.french().as(Shape.CADENCE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "often", "3 posts/week", "3/", "/week", "5 %/week", "2 h/week", "3/week each often"})
    void refusesCadences(String text) {
        assertTrue(ReadValue.english().refused(Shape.CADENCE, text).get(0).startsWith("value-cadence"));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            month -> every 1 month
            2 weeks -> every 2 week
            day -> every 1 day
            1 year -> every 1 year
            6 h -> every 6 hour
            every 6 h -> every 6 hour
            monthly -> every 1 month
            every day -> every 1 day
            2..4 weeks -> every 2 week to 4 week
            2/month -> 2/month
            twice a month -> 2/month
            mon, wed -> mon | wed
            every mon 10:00 -> mon 10:00
            mon..fri -> mon tue wed thu fri
            """)
    void readsRhythms(String text, String value) {
        assertEquals(value, ReadValue.english().as(Shape.RHYTHM, text));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            chaque mois -> every 1 month
            tous les 2 ans -> every 2 year
            toutes les semaines -> every 1 week
            trimestrielle -> every 1 quarter
            quotidienne -> every 1 day
            2/mois -> 2/month
            deux fois par mois -> 2/month
            tous les lundis 10h -> mon 10:00
            lun., mer. -> mon | wed
            """)
    void readsRhythmsInFrench(String text, String value) {
        assertEquals(value, ReadValue.french().as(Shape.RHYTHM, text));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            november, december -> november..november | december..december
            march..may -> march..may
            nov .. feb -> november..february
            """)
    void readsSeasonsOverTheEndOfTheYearToo(String text, String value) {
        assertEquals(value, ReadValue.english().as(Shape.MONTHS, text));
    }
}
