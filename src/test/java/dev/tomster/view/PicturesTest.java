package dev.tomster.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What pictures say, and how Markdown says it. */
class PicturesTest {
    private static final String TIMELINE = """
            plan: Plan
              period: 2027-01 .. 2027-06
            strategy:
              everyday rhythm: The rhythm
                period: 2027-01-01 .. 2027-06-30
              campaign spring: Spring
                period: 2027-03-01 .. 2027-03-31
                phase tease: Tease
                  period: launch - 2 weeks .. launch
              campaign later: Later
                period: 2028
            resources:
              milestone launch: Launch
                date: 2027-03-15
            """;

    @Test
    void operationsStandInTheMonthsOfThePlan() {
        Chart.Gantt gantt = (Chart.Gantt)
                picture(Rendered.of(TIMELINE), "strategy-timeline").chart();
        assertEquals(
                List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
                gantt.ticks().stream().map(Chart.Stretch::label).toList());
        assertEquals(
                List.of("The rhythm", "Spring", "Tease"),
                gantt.lanes().stream().map(Chart.Lane::label).toList());
        assertEquals(0, gantt.lanes().get(0).from());
        assertEquals(1, gantt.lanes().get(0).to());
        assertEquals(59.0 / 181, gantt.lanes().get(1).from(), 1e-9);
        assertEquals("2027-03-01", gantt.lanes().get(2).days().first());
        assertEquals("Launch", gantt.marks().get(0).label());
    }

    @Test
    void aPictureIsDescribed() {
        assertEquals(
                "From January 2027 to June 2027: The rhythm (1 Jan 2027 \u2013 30 Jun 2027); Spring (1 Mar 2027 \u2013"
                        + " 31 Mar 2027); Launch (15 Mar 2027).",
                picture(Rendered.of(TIMELINE), "strategy-timeline")
                        .description()
                        .replace('\u00A0', ' '));
    }

    @Test
    void whatLiesOutsideThePlanStandsInTheTable() {
        String section = Rendered.of(TIMELINE).section("Timeline");
        assertTrue(section.contains("| 2028 | [Later](#campaign-later) | Campaign |"), section);
    }

    @Test
    void operationsAreAGanttChartInMarkdown() {
        String section = Rendered.of(TIMELINE).section("Timeline");
        assertTrue(section.contains("""
                ```mermaid
                gantt
                    accTitle: Operations and milestones over time
                    dateFormat YYYY-MM-DD
                    inclusiveEndDates
                    todayMarker off
                    The rhythm :done, 2027-01-01, 2027-06-30
                    Spring :2027-03-01, 2027-03-31
                    Tease :active, 2027-03-01, 2027-03-15
                    Launch :milestone, 2027-03-15, 0d
                ```
                """), section);
    }

    @Test
    void noNameIsReadAsMermaid() {
        String section = Rendered.of(TIMELINE.replace(
                        "campaign spring: Spring", "campaign spring: Click ; %%\\{init}%% : \"x\" ```"))
                .section("Timeline");
        assertTrue(
                section.contains(
                        "    #67;lick #59; #37;#37;#123;init#125;#37;#37; #58; #34;x#34; #96;#96;#96; :2027-03-01, "),
                section);
    }

    @Test
    void sharesAreAPieInMarkdown() {
        String section = Rendered.of("""
                plan: Plan
                message:
                  pillar a: Hands
                    share: 62.5 %
                  pillar b: Places
                    share: 37.5 %
                """).section("Content mix");
        assertTrue(section.contains("""
                ```mermaid
                pie
                    accTitle: Content mix#58; the share of each pillar
                    "Hands" : 62.5
                    "Places" : 37.5
                ```

                - [Hands](#pillar-a): 62.5%
                """), section);
    }

    @Test
    void risksWithoutBothValuesAreInTheTableOnly() {
        Rendered rendered = Rendered.of("""
                plan: Plan
                strategy:
                  risk a: Both
                    likelihood: low
                    impact: high
                  risk b: One
                    likelihood: low
                """);
        Block.Picture picture = picture(rendered, "strategy-risks");
        assertEquals(List.of(new Chart.Entry("Both", 0, 2)), ((Chart.Matrix) picture.chart()).entries());
        assertFalse(picture.isComplete());
        assertTrue(rendered.section("Risks").contains("| One | low |"), rendered.section("Risks"));
    }

    @Test
    void anIndicatorThatAddsUpIsNotHeldAgainstItsTarget() {
        Block.Picture picture = picture(Rendered.of("""
                plan: Plan
                evaluate:
                  kpi visits: Visits
                    aggregation: sum
                    target: 9 000
                    measured:
                      2027-01: 100
                      2027-02: 300
                  kpi rate: Rate
                    target: >= 5 %
                    measured:
                      2027-01: 1 %
                      2027-02: 3 %
                  kpi once: Once
                    measured:
                      2027-01: 1
                """), "evaluate-scoreboard");
        List<Chart.Score> scores = ((Chart.Scores) picture.chart()).scores();
        assertEquals(
                List.of("Visits", "Rate", "Once"),
                scores.stream().map(Chart.Score::label).toList());
        assertEquals(List.of(), scores.get(0).course().orElseThrow().due());
        assertEquals(
                List.of(new Chart.Point(0, 1), new Chart.Point(1, 1)),
                scores.get(1).course().orElseThrow().due());
        assertEquals(
                new Chart.Point(1, 0.5),
                scores.get(1).course().orElseThrow().strokes().get(0).get(1));
        assertTrue(
                picture.description().startsWith("Visits: to date 400, trend rising, target 9,000, pace"),
                picture.description());
    }

    @Test
    void slotsStandInPartsOfTheDay() {
        Chart.Week week =
                (Chart.Week) picture(Rendered.of("""
                plan: Plan
                technologies:
                  channel a: A
                    slots: mon 08:00, sun 23:30, tue
                """), "technologies-week").chart();
        assertEquals(
                List.of(
                        "6:00\u20139:00",
                        "9:00\u201312:00",
                        "12:00\u201315:00",
                        "15:00\u201318:00",
                        "18:00\u201321:00",
                        "21:00\u201324:00",
                        "any time"),
                week.hours());
        assertEquals(
                List.of(new Chart.Entry("8:00 A", 0, 0), new Chart.Entry("23:30 A", 6, 5), new Chart.Entry("A", 1, 6)),
                week.entries());
    }

    private static final String ECOSYSTEM = """
            plan: Plan
            objectives:
              goal sales: Sales; "online"
            strategy:
              touchpoint site: The site
                type: shop and blog
                feeds: letter, sales
              touchpoint letter: *The* letter
                feeds: site, insta, letter
              touchpoint lone: Alone
            technologies:
              channel insta: 1. Insta
                platform: Instagram
            """;

    @Test
    void touchpointsStandBesideWhatTheyLeadTo() {
        Block.Picture picture = picture(Rendered.of(ECOSYSTEM), "strategy-ecosystem");
        Chart.Flow flow = (Chart.Flow) picture.chart();
        assertEquals(
                List.of(
                        new Chart.Place("touchpoint-site", Chart.PlaceKind.TOUCHPOINT, "Shop and blog", "The site"),
                        new Chart.Place("touchpoint-letter", Chart.PlaceKind.TOUCHPOINT, "Touchpoint", "The letter"),
                        new Chart.Place("goal-sales", Chart.PlaceKind.OTHER, "Goal", "Sales; \"online\""),
                        new Chart.Place("channel-insta", Chart.PlaceKind.CHANNEL, "Channel", "1. Insta"),
                        new Chart.Place("touchpoint-lone", Chart.PlaceKind.TOUCHPOINT, "Touchpoint", "Alone")),
                flow.places());
        assertEquals(
                List.of(new Chart.Arrow(0, 1), new Chart.Arrow(0, 2), new Chart.Arrow(1, 0), new Chart.Arrow(1, 3)),
                flow.arrows());
        assertEquals(
                "The site leads to The letter, Sales; \"online\"; The letter leads to The site, 1. Insta.",
                picture.description());
        assertFalse(picture.isComplete());
    }

    @Test
    void whatLeadsToWhatIsAFlowchartInMarkdown() {
        String section = Rendered.of(ECOSYSTEM).section("Digital ecosystem");
        assertTrue(section.contains("""
                ```mermaid
                flowchart LR
                    accTitle: Ecosystem#58; what leads to what
                    touchpoint-site["The site"]
                    touchpoint-letter["The letter"]
                    goal-sales("Sales#59; #34;online#34;")
                    channel-insta(["1#46; Insta"])
                    touchpoint-lone["Alone"]
                    touchpoint-site --> touchpoint-letter
                    touchpoint-site --> goal-sales
                    touchpoint-letter --> touchpoint-site
                    touchpoint-letter --> channel-insta
                ```

                | Touchpoint | Type | Leads to |
                """), section);
    }

    @Test
    void touchpointsThatLeadNowhereAreATableOnly() {
        Rendered rendered = Rendered.of("""
                plan: Plan
                strategy:
                  touchpoint site: The site
                    feeds: site
                  touchpoint shop: The shop
                """);
        assertTrue(rendered.find("strategy-ecosystem").orElseThrow().blocks().get(0) instanceof Block.Table);
    }

    private static Block.Picture picture(Rendered rendered, String section) {
        return rendered.find(section).orElseThrow().blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
