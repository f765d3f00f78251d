package dev.tomster.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import dev.tomster.text.Source;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the documents print for every form of a value, in both languages. */
class ValuesInPrintTest {
    private static final String ENGLISH = """
            language: en
            plan: Plan
              currency: EUR
            target:
              segment residents: Residents
                size: 60 000
              segment neighbours: Neighbours
            STEP
            resources:
              milestone launch: The launch
                date: 2027-03-15
              milestone fair: The fair
                date: launch + 1 month
              milestone open: The open day
              milestone council: The council
                every: month
            """;
    private static final String FRENCH = """
            langue : fr
            plan : Plan
              devise : EUR
            cible :
              segment habitants : Habitants
                taille : 60 000
              segment voisins : Voisins
            STEP
            ressources :
              jalon lancement : Le lancement
                date : 2027-03-15
              jalon salon : Le salon
                date : lancement + 1 mois
              jalon portes : Les portes ouvertes
              jalon conseil : Le conseil
                fréquence : mois
            """;

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            cadence: 3/week -> 3 a week
            cadence: 2..3/week -> 2 to 3 a week
            cadence: >= 2/week, <= 3/hour -> at least 2 a week, at most 3 an hour
            cadence: 3/day mon..fri, 1/day sat..sun -> 3 a day (Mon–Fri), 1 a day (Sat, Sun)
            cadence: every 6 h -> every 6 h
            cadence: >= 1/6 h -> at least 1 every 6 h
            cadence: 1/2..4 weeks -> every 2 to 4 weeks
            cadence: 2/week each -> 2 a week on each channel
            cadence: 2/week ? (which?) -> 2 a week (on each channel or in all: to be decided) (which?)
            cadence: 1/release -> 1 per release
            gap: 3 to 12 min -> 3 to 12 min
            gap: 90 min .. 2 h -> 90 min to 2 h
            followers: hundreds -> hundreds
            followers: ~10 000 (in June) -> about 10,000 (in June)
            followers: ? -> to be decided
            followers: confidential -> confidential
            followers: none -> none
            slots: tue 08:00, thu 18:30..20:00 -> Tue 8:00, Thu 18:30–20:00
            quiet hours: 22:00–07:00 -> 22:00–7:00
            mix: interaction 80 %, action 20 % -> interaction 80%, action 20%
            """)
    void channels(String line, String printed) {
        assertEquals(printed, print(ENGLISH.replace("STEP", "technologies:\n  channel x: X\n    " + line), "channel"));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            cadence : 2 à 3 fois par semaine -> 2 à 3 par semaine
            cadence : toutes les 6 h -> toutes les 6 h
            cadence : 1/2 semaines -> toutes les 2 semaines
            cadence : 1/2 mois -> tous les 2 mois
            cadence : >= 1/6 h -> au moins 1 toutes les 6 h
            cadence : 2/semaine ? -> 2 par semaine (sur chaque canal ou au total : à définir)
            intervalle : 3 à 12 min -> 3 à 12 min
            abonnés : des centaines -> des centaines
            abonnés : ≈ 10 000 -> environ 10 000
            abonnés : ? -> à définir
            abonnés : confidentiel -> confidentiel
            créneaux : lun. – ven. 8 h -> lun.–ven. 8 h
            créneaux : sam 9:30–18:00 -> sam. 9 h 30 – 18 h
            créneaux : aucun -> aucun
            cadence : aucune -> aucune
            """)
    void channelsInFrench(String line, String printed) {
        assertEquals(printed, print(FRENCH.replace("STEP", "technologies :\n  canal x : X\n    " + line), "channel"));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            target: 30 000 -> 30,000
            target: >= 3 % -> at least 3%
            target: +10 % -> +10%
            target: -20 % -> −20%
            target: +1 pt -> +1 pt
            target: x3 -> × 3
            target: yes -> achieved
            target: tens of thousands -> tens of thousands
            target: 60 % of residents -> 60% of Residents (36,000)
            target: 10..20 % of residents -> 10 to 20% of Residents (6,000 to 12,000)
            target: 60 % of neighbours -> 60% of Neighbours (to be decided)
            deadline: 2027-03-31 -> 31 March 2027
            deadline: 2027-Q1 -> Q1 2027
            deadline: ongoing -> ongoing
            deadline: every year -> every year
            deadline: launch - 2 weeks -> 2 weeks before The launch (1 March 2027)
            deadline: fair + 1 day -> 1 day after The fair (16 April 2027)
            deadline: open - 1 week -> 1 week before The open day (to be decided)
            deadline: council - 1 week -> 1 week before The council
            """)
    void objectives(String line, String printed) {
        assertEquals(
                printed, print(ENGLISH.replace("STEP", "objectives:\n  objective x: X\n    " + line), "objective"));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            cible : 1 234,5 -> 1 234,5
            cible : +1,5 pt -> +1,5 point
            cible : +3 pt -> +3 points
            cible : 60 % des habitants -> 60 % du total « Habitants » (soit 36 000)
            cible : 60 % des voisins -> 60 % du total « Voisins » (à définir)
            cible : oui -> objectif atteint
            cible : aucune -> aucune
            départ : aucun -> aucune
            échéance : chaque année -> chaque année
            échéance : 2027-03-01 -> 1er mars 2027
            échéance : salon – 2 semaines -> 2 semaines avant « Le salon » (1er avril 2027)
            échéance : portes -> Les portes ouvertes (à définir)
            """)
    void objectivesInFrench(String line, String printed) {
        assertEquals(printed, print(FRENCH.replace("STEP", "objectifs :\n  objectif x : X\n    " + line), "objective"));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            every: month -> every month
            every: 2 weeks -> every 2 weeks
            every: 2/month -> 2 a month
            every: mon, wed -> Mon, Wed
            formula: (a + b) / reach * 100 -> (a + b) ÷ reach × 100
            """)
    void indicators(String line, String printed) {
        assertEquals(printed, print(ENGLISH.replace("STEP", "evaluate:\n  kpi x: X\n    " + line), "kpi"));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(quoteCharacter = '`', delimiterString = " -> ", textBlock = """
            checklist: launch - 2 weeks: press kit -> 2 weeks before The launch (1 March 2027): press kit
            checklist: 2027-03: press kit -> March 2027: press kit
            checklist: to check: press kit -> to check: press kit
            """)
    void checklists(String line, String printed) {
        assertEquals(printed, print(ENGLISH.replace("STEP", "strategy:\n  tier x: X\n    " + line), "tier"));
    }

    /** The first fact of the only item of a kind, with plain spaces for those that do not break. */
    private static String print(String text, String kind) {
        Findings findings = new Findings();
        Plan plan = PlanLoader.compile(new Source("test.tomster", text + "\n"), findings);
        Catalogue catalogue = Catalogue.of("en");
        assertEquals(
                List.of(),
                findings.sorted().stream()
                        .map(finding -> catalogue.say(finding.message()))
                        .toList());
        Writing writing = new Writing(plan, plan.language());
        Item item = plan.items(kind).get(0);
        return Text.of(writing.facts(item).rest().get(0).line()).replaceAll("\\h", " ");
    }
}
