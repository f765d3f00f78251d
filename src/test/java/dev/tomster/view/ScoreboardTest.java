package dev.tomster.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Plan;
import dev.tomster.text.Source;
import dev.tomster.view.Chart.Score;
import dev.tomster.view.Chart.Standing;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What results come to, as readers of the documents see it. */
class ScoreboardTest {
    private static final String PLAN = """
            plan: Plan
              period: 2027
            objectives:
              objective footfall: Visitors
                priority: primary
                kpi: visits
            evaluate:
              kpi visits: Visits
                aggregation: sum
                target: 1 200 (by the end of the year)
                measured:
                  2027-01: 110
                  2027-02: 90
                  2027-04: 40
              kpi rate: Rate
                aggregation: last
                direction: up
                baseline: 1 %
                target: 13 %
                measured:
                  2027-01: 2 %
                  2027-02: 3 %
              kpi later: Later
                target: 10
              decision hours: Other hours
                date: 2027-03-01
                choice: adjust
                about: visits
            """;

    @Test
    void aPlanWithoutResultsHasNone() {
        Rendered rendered = Rendered.of("""
                plan: Plan
                evaluate:
                  kpi a: A
                    target: 3
                """);
        assertTrue(rendered.find("evaluate-scoreboard").isEmpty());
        assertTrue(rendered.find("evaluate-reasons").isEmpty());
    }

    @Test
    void eachIndicatorSaysItsValueItsPaceAndWhatIsSuggested() {
        String section = Rendered.of(PLAN).section("Scoreboard").replace('\u00A0', ' ');
        assertTrue(
                section.contains(
                        "| [Visits](#indicator-visits) | Apr 2027: 40 | 240 | \u2193 falling (\u221223.6) | 1,200 (31 Dec 2027) | 60%"
                                + " | **± adjust (a hint)** |"),
                section);
        assertTrue(
                section.contains("Results until 30 April 2027. The plan as a whole: **adjust (a hint)**, because of"
                        + " [Visitors](#objective-footfall)."),
                section);
        assertFalse(section.contains("Later"), section);
    }

    @Test
    void theReasonsNameWhatIsMissingAndWhatWasDecided() {
        String section = Rendered.of(PLAN).section("Why the results suggest it").replace('\u00A0', ' ');
        assertTrue(section.contains("Not measured: Mar 2027."), section);
        assertTrue(section.contains("Decided: [Other hours](#decision-hours)"), section);
        assertTrue(section.contains("a hint, not proof."), section);
        assertTrue(section.contains("No results yet: [Later](#indicator-later)."), section);
    }

    @Test
    void theSpeakerHasTheReasonsBeforeTheEyes() {
        List<Words> notes = pictures(Rendered.of(PLAN)).get(0).notes();
        assertEquals(2, notes.size());
        String first = notes.get(0).text().replace('\u00A0', ' ');
        assertTrue(first.startsWith("Visits"), first);
        assertTrue(first.contains("a hint, not proof."), first);
    }

    @Test
    void aTrendIsAWordAndASign() {
        List<Score> scores = scores(Rendered.of(PLAN));
        assertEquals("falling", scores.get(0).trend());
        assertEquals(Chart.Movement.RISING, scores.get(1).movement().orElseThrow());
        assertTrue(pictures(Rendered.of(PLAN)).get(0).description().contains("trend falling"));
    }

    @Test
    void anIndicatorMayBeCalledAsItsObjective() {
        Rendered rendered = Rendered.of("""
                plan: Plan
                  period: 2027
                objectives:
                  objective orders: Sell online
                    kpi: orders
                evaluate:
                  kpi orders: Orders
                    aggregation: sum
                    target: 120
                    measured:
                      2027-01: 1
                """);
        String whole = rendered.section("Scoreboard");
        assertTrue(whole.contains("because of [Sell online](#objective-orders)."), whole);
        String objectives = rendered.section("What follows for the objectives");
        assertTrue(objectives.contains("Because of [Orders](#indicator-orders)."), objectives);
    }

    @Test
    void aPeriodWithoutAValueIsAGapInTheLine() {
        List<Score> scores = scores(Rendered.of(PLAN));
        Chart.Course visits = scores.get(0).course().orElseThrow();
        assertEquals(List.of(2, 1), visits.strokes().stream().map(List::size).toList());
        assertEquals(4, visits.results().size());
        assertTrue(visits.results().get(2).amount().isEmpty());
        assertEquals(List.of(), visits.due(), "a month is not held against the sum of a year");
        Chart.Course rate = scores.get(1).course().orElseThrow();
        assertTrue(rate.results().get(0).due().orElseThrow() > 1, "more was due in January than at the start");
        assertEquals(Standing.CONTINUE, scores.get(1).standing().orElseThrow());
    }

    @Test
    void manyIndicatorsFillSeveralPicturesAndNoneIsLost() {
        StringBuilder plan = new StringBuilder("plan: Plan\nevaluate:\n");
        for (int i = 0; i < 21; i++) {
            plan.append("  kpi k").append(i).append(": Number ").append(i).append("\n    target: 9\n    measured:\n");
            plan.append("      2027-01: 4\n");
        }
        Rendered rendered = Rendered.of(plan.toString());
        List<String> labels = scores(rendered).stream().map(Score::label).toList();
        assertEquals(21, labels.size());
        assertEquals("Number 20", labels.get(20));
        assertTrue(pictures(rendered).stream()
                .allMatch(picture -> ((Chart.Scores) picture.chart()).scores().size() <= Chart.Scores.MOST));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Results until, adjust",
        "fr, Résultats jusqu’au, ajuster",
        "es, Resultados hasta, ajustar",
        "de, Ergebnisse bis, anpassen"
    })
    void everyLanguageHasItsWords(String language, String until, String decision) {
        Plan plan = PlanLoader.compile(new Source("test.tomster", "language: en\n\n" + PLAN), new Findings());
        String text = new Rendered(
                        DocumentWriter.write(plan, language, new DocumentWriter.Origin("test.tomster", "0", "tomster")))
                .markdown();
        assertTrue(text.contains(until), text);
        assertTrue(text.contains("**±\u00A0" + decision), text);
    }

    private static List<Block.Picture> pictures(Rendered rendered) {
        return rendered.find("evaluate-scoreboard").orElseThrow().blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .toList();
    }

    private static List<Score> scores(Rendered rendered) {
        List<Score> scores = new ArrayList<>();
        pictures(rendered).forEach(picture -> scores.addAll(((Chart.Scores) picture.chart()).scores()));
        return scores;
    }
}
