package dev.tomster.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import dev.tomster.text.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One English plan, printed in each language of documents: numbers, amounts, dates, plurals and what agrees. */
class ValuesInOtherLanguagesTest {
    private static final String PLAN = """
            plan: Plan
              currency: EUR
            target:
              segment residents: Residents
                size: 60 000
                AUDIENCE
            objectives:
              objective x: X
                OBJECTIVE
            strategy:
              campaign spring: Spring
                CAMPAIGN
              experiment trial: Trial
                EXPERIMENT
              risk storm: Storm
                RISK
            technologies:
              channel x: X
                CHANNEL
            evaluate:
              kpi x: X
                KPI
            resources:
              milestone fair: Fair
                date: 2027-03-01
              cost x: X
                COST
              person x: X
                HUMAN
            """;

    private static final Map<String, String> KINDS = Map.of("AUDIENCE", "segment", "HUMAN", "person");

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(delimiter = '|', textBlock = """
            KPI        | baseline: 999               | 999                | 999               | 999                | 999
            KPI        | baseline: 9 000             | 9,000              | 9 000             | 9000               | 9.000
            KPI        | baseline: 12 345.6          | 12,345.6           | 12 345,6          | 12.345,6           | 12.345,6
            KPI        | baseline: 3.5 %             | 3.5%               | 3,5 %             | 3,5 %              | 3,5 %
            COST       | amount: 9 000 EUR           | €9,000             | 9 000 €           | 9000 €             | 9.000 €
            COST       | amount: 12 345.60 EUR       | €12,345.60         | 12 345,60 €       | 12.345,60 €        | 12.345,60 €
            COST       | amount: 96 000 CHF          | CHF 96,000         | 96 000 CHF        | 96.000 CHF         | 96.000 CHF
            COST       | amount: 2 x 1 000 EUR       | 2 × €1,000 = €2,000 | 2 × 1 000 € = 2 000 € | 2 × 1000 € = 2000 € | 2 × 1.000 € = 2.000 €
            COST       | period: 2027-03-01          | 1 March 2027       | 1er mars 2027     | 1 de marzo de 2027 | 1. März 2027
            COST       | period: 2027-03             | March 2027         | mars 2027         | marzo de 2027      | März 2027
            COST       | period: 2027-Q2             | Q2 2027            | T2 2027           | T2 2027            | Q2 2027
            OBJECTIVE  | deadline: fair - 1 week     | 1 week before Fair (22 February 2027) | 1 semaine avant « Fair » (22 février 2027) | 1 semana antes de «Fair» (22 de febrero de 2027) | 1 Woche vor „Fair“ (22. Februar 2027)
            OBJECTIVE  | deadline: fair + 2 days     | 2 days after Fair (3 March 2027) | 2 jours après « Fair » (3 mars 2027) | 2 días después de «Fair» (3 de marzo de 2027) | 2 Tage nach „Fair“ (3. März 2027)
            OBJECTIVE  | target: 60 % of residents   | 60% of Residents (36,000) | 60 % du total « Residents » (soit 36 000) | 60 % de «Residents» (36.000) | 60 % von „Residents“ (36.000)
            OBJECTIVE  | target: +1 pt               | +1 pt              | +1 point          | +1 punto porcentual | +1 Prozentpunkt
            OBJECTIVE  | target: +1.5 pt             | +1.5 pt            | +1,5 point        | +1,5 puntos porcentuales | +1,5 Prozentpunkte
            OBJECTIVE  | target: none                | none               | aucune            | ninguno            | keiner
            OBJECTIVE  | target: tens of thousands   | tens of thousands  | des dizaines de milliers | decenas de miles | Zehntausende
            OBJECTIVE  | target: yes                 | achieved           | objectif atteint  | logrado            | erreicht
            CHANNEL    | cadence: 2..3/week each     | 2 to 3 a week on each channel | 2 à 3 par semaine sur chaque canal | de 2 a 3 por semana en cada canal | 2 bis 3 pro Woche auf jedem Kanal
            CHANNEL    | cadence: every 2 weeks      | every 2 weeks      | toutes les 2 semaines | cada 2 semanas | alle 2 Wochen
            CHANNEL    | cadence: none               | none               | aucune            | ninguna            | keine
            CHANNEL    | slots: mon..fri 09:00..18:30, sun 20:00 | Mon–Fri 9:00–18:30, Sun 20:00 | lun.–ven. 9 h – 18 h 30, dim. 20 h | lun–vie 9:00–18:30, dom 20:00 | Mo–Fr 09:00–18:30, So 20:00
            CHANNEL    | gap: 1 day                  | 1 day              | 1 jour            | 1 día              | 1 Tag
            CHANNEL    | gap: 0.5 day                | 0.5 days           | 0,5 jour          | 0,5 días           | 0,5 Tage
            CHANNEL    | gap: 2 days                 | 2 days             | 2 jours           | 2 días             | 2 Tage
            HUMAN      | accept: name-near until 2027-03-01 (x) | name-near until 1 March 2027 (x) | name-near jusqu’au 1er mars 2027 (x) | name-near hasta el 1 de marzo de 2027 (x) | name-near bis 1. März 2027 (x)
            HUMAN      | accept: name-near until 2027-03 (x) | name-near until March 2027 (x) | name-near jusqu’en mars 2027 (x) | name-near hasta marzo de 2027 (x) | name-near bis März 2027 (x)
            HUMAN      | time: 0.5 FTE               | 0.5 FTE            | 0,5 ETP           | 0,5 jornadas completas | 0,5 Vollzeitstellen
            HUMAN      | time: 1 FTE                 | 1 FTE              | 1 ETP             | 1 jornada completa | 1 Vollzeitstelle
            HUMAN      | time: 3 h/month             | 3 h a month        | 3 h par mois      | 3 h al mes         | 3 h pro Monat
            AUDIENCE   | age: 28..45                 | 28 to 45           | 28 à 45 ans       | de 28 a 45 años    | 28 bis 45 Jahre
            CAMPAIGN   | status: planned             | planned            | prévue            | prevista           | geplant
            CAMPAIGN   | budget: none                | none               | aucun             | ninguno            | keines
            EXPERIMENT | status: done                | done               | terminée          | terminado          | abgeschlossen
            RISK       | likelihood: high            | high               | élevée            | alta               | hoch
            RISK       | impact: high                | high               | élevé             | alto               | hoch
            KPI        | every: week                 | every week         | chaque semaine    | cada semana        | wöchentlich
            KPI        | formula: mean(reach) * 1.5  | mean(reach) × 1.5  | moyenne(reach) × 1,5 | media(reach) × 1,5 | Mittelwert(reach) × 1,5
            """)
    void values(String place, String line, String english, String french, String spanish, String german) {
        assertEquals(english, print(place, line, "en"));
        assertEquals(french, print(place, line, "fr"));
        assertEquals(spanish, print(place, line, "es"));
        assertEquals(german, print(place, line, "de"));
    }

    /** The machine's own language has digits, months and capital letters of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "tr-TR", "hi-IN-u-nu-deva"})
    void theLanguageOfTheMachineDoesNotShow(String machine) {
        Locale own = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(machine));
            values(
                    "COST",
                    "amount: 12 345.60 EUR",
                    "\u20AC12,345.60",
                    "12 345,60 \u20AC",
                    "12.345,60 \u20AC",
                    "12.345,60 \u20AC");
            values("COST", "period: 2027-01", "January 2027", "janvier 2027", "enero de 2027", "Januar 2027");
            values("RISK", "impact: high", "high", "\u00E9lev\u00E9", "alto", "hoch");
            for (String language : Labels.LANGUAGES) {
                assertEquals("I", new Format(Labels.of(language)).capitalised("i"));
            }
        } finally {
            Locale.setDefault(own);
        }
    }

    /** What a document prints of a line, with plain spaces for those that do not break. */
    private static String print(String place, String line, String language) {
        String text = PLAN.replace(place, line).replaceAll("(?m)^ +[A-Z]+\\n", "");
        Findings findings = new Findings();
        Plan plan = PlanLoader.compile(new Source("test.tomster", text), findings);
        assertEquals(List.of(), findings.sorted());
        String property = line.substring(0, line.indexOf(':')).replace(' ', '-');
        String kind = KINDS.getOrDefault(place, place.toLowerCase(Locale.ROOT));
        Item item = plan.items(kind).get(0);
        return new Writing(plan, language)
                .facts(item)
                .takeLine(property)
                .orElseThrow()
                .text()
                .replaceAll("\\h", " ");
    }
}
