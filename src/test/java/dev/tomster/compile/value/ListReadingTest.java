package dev.tomster.compile.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tomster.vocabulary.Shape;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists on one line, terms, mixes, names, words of closed lists, and what other standards define. */
class ListReadingTest {

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            instagram, pinterest -> 'instagram' | 'pinterest'
            one word -> 'one word'
            4,2 litres, 3 -> '4,2 litres' | '3'
            a (b, c), d -> 'a' (b, c) | 'd'
            "a, b", c -> 'a, b' | 'c'
            \u00AB\u00A0a, b\u00A0\u00BB, c -> '\u00AB\u00A0a, b\u00A0\u00BB' | 'c'
            \u201Ca, b\u201D, c -> '\u201Ca, b\u201D' | 'c'
            a 3" pipe, b -> 'a 3" pipe' | 'b'
            a,\u00A0b -> 'a' | 'b'
            a, , b, -> 'a' | 'b'
            a), b -> 'a)' | 'b'
            none -> none
            ? -> ?
            ? finance decides, before January -> ? (finance decides, before January)
            instagram, ? (a second one, in May) -> 'instagram' | ? (a second one, in May)
            """)
    void readsWordLists(String text, String value) {
        assertEquals(value, ReadValue.english().as(Shape.WORDS, text));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            waterproof -> term 'waterproof'
            fr: imperm\u00E9able -> term fr:'imperm\u00E9able'
            made in Qu\u00E9bec (true of the insulation only) -> term 'made in Qu\u00E9bec' (true of the insulation only)
            "best, ever", cheap -> term 'best, ever' | term 'cheap'
            “best, ever” -> term 'best, ever'
            fr: « zéro impact » -> term fr:'zéro impact'
            """)
    void readsTerms(String text, String value) {
        assertEquals(value, ReadValue.english().as(Shape.TERMS, text));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            interaction 80 %, action 20 % -> 'interaction' 80 % | 'action' 20 %
            80 % interaction, 20 % action -> 'interaction' 80 % | 'action' 20 %
            ROI 80 %, FAQ 20 % -> 'ROI' 80 % | 'FAQ' 20 %
            behind the scenes 12.5% (reels) -> 'behind the scenes' 12.5 % (reels)
            """)
    void readsMixes(String text, String value) {
        assertEquals(value, ReadValue.english().as(Shape.MIX, text));
    }

    @Test
    void readsReferences() {
        ReadValue read = ReadValue.english();
        assertEquals("@persona.claire", read.as(Shape.REFERENCES, "claire", "persona", "segment"));
        assertEquals(
                "@segment.residents (mostly) | @persona.claire",
                read.as(Shape.REFERENCES, "residents (mostly), claire", "persona", "segment"));
        assertEquals(
                "@persona.claire | @channel.claire",
                read.as(Shape.REFERENCES, "persona.claire, channel.claire", "any"));
        assertEquals("@campaign.mothers-day.teaser", read.as(Shape.REFERENCES, "mothers-day.teaser", "any"));
        assertEquals("@campaign.mothers-day.teaser", read.as(Shape.REFERENCES, "campaign.mothers-day.teaser", "any"));
        assertEquals("", read.as(Shape.REFERENCES, "lost", "persona"), "the line that declares it was reported");
        assertEquals(List.of("ref-ambiguous"), read.refused(Shape.REFERENCES, "claire", "any"));
        assertEquals(List.of("ref-kind"), read.refused(Shape.REFERENCES, "ines", "persona"));
        assertEquals(List.of("ref-undefined"), read.refused(Shape.REFERENCES, "marc", "persona"));
        assertEquals(List.of("ref-undefined.form"), read.refused(Shape.REFERENCES, "claire and marc", "persona"));
        assertEquals("@kpi.visits | \"smiles\"", read.as(Shape.REFERENCES_OR_TEXT, "visits, smiles", "kpi"));
    }

    @Test
    void readsPersons() {
        ReadValue read = ReadValue.english();
        assertEquals("@person.ines", read.as(Shape.PERSON, "ines"));
        assertEquals("\"the agency\"", read.as(Shape.PERSON, "the agency"));
        assertEquals("\"inez\"", read.as(Shape.PERSON, "\"inez\""));
        assertEquals(List.of("person-near"), read.refused(Shape.PERSON, "inez"));
        assertEquals("none", read.as(Shape.PERSON, "none"));
    }

    @Test
    void readsWordsOfClosedLists() {
        assertEquals(
                "objective-type:store-visits", ReadValue.english().as(Shape.CHOICE, "store visits", "objective-type"));
        assertEquals(
                "objective-type:store-visits", ReadValue.english().as(Shape.CHOICE, "Store-Visits", "objective-type"));
        assertEquals(
                "objective-type:store-visits",
                ReadValue.french().as(Shape.CHOICE, "trafic en magasin", "objective-type"));
        assertEquals(
                "audience-priority:primary", ReadValue.french().as(Shape.CHOICE, "Principale", "audience-priority"));
        assertEquals(
                "channel-status:dormant | channel-status:emergency (floods)",
                ReadValue.english().as(Shape.CHOICES, "dormant, emergency (floods)", "channel-status"));
        assertEquals("approach-priority:none", ReadValue.english().as(Shape.CHOICE, "none", "approach-priority"));
        assertEquals("none", ReadValue.english().as(Shape.CHOICE, "none", "progress"));
        assertEquals("measure-unit:percent", ReadValue.english().as(Shape.CHOICE_OR_TEXT, "%", "measure-unit"));
        assertEquals("\"visits\"", ReadValue.english().as(Shape.CHOICE_OR_TEXT, "visits", "measure-unit"));
        assertEquals("yes (twice a year)", ReadValue.english().as(Shape.YES_NO, "yes (twice a year)"));
        assertEquals("no", ReadValue.french().as(Shape.YES_NO, "non"));
    }

    @Test
    void readsTheStagesOfThePlanOrOfTheModel() {
        Settings own = new Settings(Optional.of("EUR"), List.of("D\u00E9couverte", "Achat"));
        assertEquals("stage:desire", ReadValue.english().as(Shape.STAGE, "desire"));
        assertEquals("stage:desire", ReadValue.french().as(Shape.STAGE, "d\u00E9sir"));
        assertEquals("'D\u00E9couverte'", ReadValue.english().with(own).as(Shape.STAGE, "decouverte"));
        assertEquals(List.of("value-stage"), ReadValue.english().with(own).refused(Shape.STAGE, "desire"));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", commentCharacter = ';', textBlock = """
            URL -> https://example.com/a?b=(c)#d -> link https://example.com/a?b=(c)#d
            URL -> https://en.wikipedia.org/wiki/Candle_(lamp) -> link https://en.wikipedia.org/wiki/Candle_(lamp)
            URL -> https://example.com (in May) -> link https://example.com (in May)
            URL -> mailto:ines@example.com -> link mailto:ines@example.com
            PATH -> images/logo.png -> code images/logo.png
            PATH -> ../brand/logo (old).png -> code ../brand/logo (old).png
            LANGUAGE -> fr -> language fr
            LANGUAGE -> fr-ca -> language fr-CA
            CURRENCY -> EUR -> code EUR
            CURRENCY -> \u20AC -> code EUR
            ZONE -> Europe/Paris -> code Europe/Paris
            ZONE -> Pacific/Auckland -> code Pacific/Auckland
            COLOURS -> #1F4E79, #fff (accent) -> code #1f4e79 | code #fff (accent)
            """)
    void readsWhatOtherStandardsDefine(Shape shape, String text, String value) {
        assertEquals(value, ReadValue.english().as(shape, text));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            URL -> example.com -> value-url
            URL -> javascript:alert(1) -> value-url
            URL -> https://exa mple.com -> value-url
            PATH -> /etc/passwd -> value-path
            PATH -> C:\\logo.png -> value-path
            PATH -> https://example.com/logo.png -> value-path
            LANGUAGE -> English -> value-language
            CURRENCY -> euro -> value-currency
            ZONE -> Paris -> value-zone
            COLOURS -> blue -> value-colours
            COLOURS -> #12345 -> value-colours
            """)
    void refusesWhatOtherStandardsDoNotDefine(Shape shape, String text, String rule) {
        assertEquals(List.of(rule), ReadValue.english().refused(shape, text));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            frequency-too-high (public service) -> silence frequency-too-high: public service
            frequency-too-high until 2027-06 (why) -> silence frequency-too-high until month 2027-06-01..2027-06-30: why
            frequency-too-high above 10/week (why) -> silence frequency-too-high above 10/week: why
            mix-sum until 2027 above 30 % (a (b) c) -> silence mix-sum until year 2027-01-01..2027-12-31 above 30 %: a (b) c
            mix-sum above 5 until 2027-01-31 (why) -> silence mix-sum until day 2027-01-31..2027-01-31 above 5: why
            """)
    void readsSilences(String text, String value) {
        assertEquals(value, ReadValue.english().as(Shape.ACCEPT, text));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            frequency-too-high -> accept-reason
            frequency-too-high because of us (why) -> value-accept.condition
            frequency-too-high until summer (why) -> value-date
            frequency-too-high above 5 until summer (why) -> value-date
            frequency-too-high until 2027-13 (why) -> value-date.calendar
            frequency-too-high above 10/week often (why) -> value-accept.rest
            frequency-too-high above 10 often (why) -> value-accept.rest
            frequency-too-high above (why) -> value-accept
            frequency-too-high until 2027 until 2028 (why) -> value-accept.condition
            Frequency! (why) -> value-accept
            """)
    void refusesSilences(String text, String rule) {
        assertEquals(List.of(rule), ReadValue.english().refused(Shape.ACCEPT, text));
    }
}
