package dev.tomster.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What results come to: values, gaps, progress, decisions. */
class EvaluationTest {

    @Test
    void countsAddUpOverDaysAndChannels() {
        KpiResult kpi = Results.ofKpi("formula: clicks")
                .kpi("date,channel,clicks\n2027-01-04,instagram,3\n2027-01-05,instagram,4\n2027-02-01,facebook,5\n");
        assertEquals(List.of("Count 7", "Count 5"), values(kpi.total()));
        assertEquals("Count 12", Told.of(kpi.total().toDate()));
        assertEquals("Count 7", Told.of(kpi.channels().get(0).course().toDate()));
    }

    @Test
    void divisionByZeroIsNotMeasurable() {
        KpiResult kpi = Results.ofKpi("formula: clicks / impressions", "unit: percent", "aggregation: last")
                .kpi("month,clicks,impressions\n2027-01,1,4\n2027-02,0,0\n");
        assertEquals(List.of("Percent 25", "division"), values(kpi.total()));
        assertEquals("Percent 25", Told.of(kpi.total().toDate()));
    }

    @Test
    void aMonthWithoutResultIsMissingAndNotZero() {
        KpiResult kpi = Results.ofKpi("formula: clicks").kpi("month,clicks\n2027-01,1\n2027-04,4\n");
        assertEquals(List.of("Count 1", "missing", "missing", "Count 4"), values(kpi.total()));
        assertEquals("Count 5", Told.of(kpi.total().toDate()));
    }

    @Test
    void peopleAreNeverAdded() {
        Results plan = Results.ofKpi("formula: reach");
        assertEquals(
                "people",
                Told.of(plan.kpi("month,channel,reach\n2027-01,instagram,3\n2027-01,facebook,4\n")
                        .total()
                        .periods()
                        .get(0)
                        .outcome()));
        assertEquals(
                List.of("Count 6"),
                values(Results.ofKpi("formula: reach")
                        .kpi("month,channel,reach\n2027-01,instagram,3\n2027-01,facebook,4\n2027-01,,6\n")
                        .total()));
    }

    @Test
    void aTotalThatTheSourceStatesGoesFirst() {
        assertEquals(
                "Count 9",
                Results.ofKpi("formula: clicks")
                        .total("month,channel,clicks\n2027-01,instagram,3\n2027-01,facebook,4\n2027-01,,9\n"));
    }

    /** Each day counts once: by the row for all channels where there is one, else by those of the channels. */
    @Test
    void aRowForAllChannelsGoesFirstOnItsDaysOnly() {
        assertEquals("Count 28", Results.ofKpi("formula: clicks").total("""
                        date,channel,clicks
                        2027-01-04,instagram,3
                        2027-01-04,facebook,4
                        2027-01-04,,9
                        2027-01-05,instagram,5
                        2027-01-05,facebook,6
                        2027-01-06,,8
                        """));
        assertEquals(
                "lengths",
                Results.ofKpi("formula: clicks").total("date,channel,clicks\n2027-01,instagram,3\n2027-01-04,,9\n"));
    }

    @Test
    void anOlderStateOfAllChannelsDoesNotGoBeforeANewerOneOfEach() {
        String channels = "2027-01-31,instagram,30\n2027-01-31,facebook,40\n";
        assertEquals(
                "Count 70",
                Results.ofKpi("formula: followers", "aggregation: last")
                        .total("date,channel,followers\n2027-01-05,,60\n" + channels));
        assertEquals(
                "Count 65",
                Results.ofKpi("formula: followers", "aggregation: last")
                        .total("date,channel,followers\n2027-01-31,,65\n" + channels));
    }

    @Test
    void rowsForAllChannelsThatAreNoSumOfTheOthersAreTold() {
        Scoreboard scoreboard = Results.ofKpi("formula: clicks").scoreboard("""
                date,channel,clicks
                2027-01-04,instagram,3
                2027-01-04,facebook,4
                2027-01-04,,7
                2027-01-05,instagram,5
                2027-01-05,,6
                2027-01-06,instagram,5
                2027-01-06,,8
                """);
        Doubled doubled = scoreboard.doubled().get(0);
        assertEquals(1, scoreboard.doubled().size());
        assertEquals(LocalDate.of(2027, 1, 5), doubled.first());
        assertEquals("Count 6", Told.of(doubled.ofAll()));
        assertEquals("Count 5", Told.of(doubled.ofChannels()));
        assertEquals(6, doubled.place().line());
        assertEquals(1, doubled.more());
    }

    /** A week and the month around it share days; a week and another month do not. */
    @Test
    void stretchesThatShareADayAreNotAdded() {
        Results plan = Results.ofKpi("formula: clicks");
        assertEquals("lengths", plan.total("date,clicks\n2027-01,10\n2027-01-04 .. 2027-01-10,4\n"));
        assertEquals(
                "Count 14",
                Results.ofKpi("formula: clicks").total("date,clicks\n2027-01,10\n2027-02-01 .. 2027-02-07,4\n"));
    }

    /** Months of one metric and a quarter of another come together in the quarter. */
    @Test
    void aFormulaIsComputedInThePeriodsThatHoldAllItsMetrics() {
        KpiResult kpi = Results.ofKpi("formula: cost / leads", "unit: money")
                .kpi("date,cost,leads\n2027-01,100,\n2027-02,50,\n2027-03,30,\n2027-Q1,,9\n");
        assertEquals(List.of("Money 20 EUR"), values(kpi.total()));
    }

    /** Leavers are a share of those who were there before, whether or not somebody counts those who are there now. */
    @Test
    void theStateBeforeIsThatOfThePeriodBefore() {
        KpiResult kpi = Results.ofKpi("formula: unfollow-rate")
                .kpi("month,channel,followers,unfollows\n2027-01,instagram,2000,\n2027-02,instagram,,40\n");
        assertEquals("Percent 2", Told.of(kpi.total().latest().orElseThrow().outcome()));
    }

    @Test
    void onlyTheChannelsOfAnIndicatorCount() {
        assertEquals(
                "Count 3",
                Results.ofKpi("formula: clicks", "channels: instagram")
                        .total("month,channel,clicks\n2027-01,instagram,3\n2027-01,facebook,4\n"));
    }

    @Test
    void aChannelThatIsMissingOnceIsNamed() {
        KpiResult kpi = Results.ofKpi("formula: clicks")
                .kpi("month,channel,clicks\n2027-01,instagram,3\n2027-01,facebook,4\n2027-02,instagram,3\n");
        assertEquals(List.of(), kpi.total().periods().get(0).without());
        assertEquals(
                List.of("channel.facebook"),
                kpi.total().periods().get(1).without().stream()
                        .map(id -> id.toString())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "sum, Count 9",
        "mean, Count 3",
        "median, Count 2",
        "last, Count 6",
    })
    void periodsComeTogetherAsDeclared(String aggregation, String value) {
        assertEquals(
                value,
                Results.ofKpi("formula: clicks", "aggregation: " + aggregation)
                        .total("month,clicks\n2027-01,1\n2027-02,2\n2027-03,6\n"));
    }

    @Test
    void withoutAggregationARateIsComputedAnew() {
        assertEquals(
                "Percent 20",
                Results.ofKpi("formula: clicks / impressions", "unit: percent")
                        .total("month,clicks,impressions\n2027-01,10,20\n2027-02,10,80\n"));
    }

    @Test
    void functionsSpeakOfRows() {
        String rows = """
                date,channel,reactions,reach
                2027-01-01,instagram,1,10
                2027-01-02,instagram,3,10
                2027-01-03,facebook,5,10
                2027-01-04,facebook,1,0
                """;
        assertEquals(
                "Percent 30",
                Results.ofKpi("formula: mean(reactions / reach)", "unit: percent")
                        .total(rows));
        assertEquals(
                "Percent 50",
                Results.ofKpi("formula: max(reactions / reach)", "unit: percent")
                        .total(rows));
        assertEquals(
                "Percent 10",
                Results.ofKpi("formula: min(reactions / reach)", "unit: percent")
                        .total(rows));
        assertEquals(
                "Count 2",
                Results.ofKpi("formula: median(reactions)", "aggregation: last").total(rows));
    }

    @Test
    void aPercentageThatMultipliesByAHundredItselfIsNotMultipliedTwice() {
        assertEquals(
                "Percent 25",
                Results.ofKpi("formula: clicks / impressions * 100", "unit: percent")
                        .total("month,clicks,impressions\n2027-01,1,4\n"));
    }

    /** Every kind of mix-up. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            formula: cost + clicks;                            dimension-add
            formula: clicks - clicks / impressions;            dimension-add
            formula: response_time + cost;                     dimension-add
            formula: cost + 5;                                 dimension-add
            formula: clicks * clicks;                          dimension-product
            formula: cost * cost;                              dimension-product
            formula: clicks / cost;                            dimension-product
            formula: sum(clicks / impressions);                dimension-sum
            formula: cost / clicks|aggregation: sum;           dimension-sum
            formula: clicks / impressions|aggregation: sum;    dimension-sum
            formula: click-through-rate|aggregation: sum;      dimension-sum
            formula: clicks|unit: percent;                     dimension-unit
            formula: clicks|unit: money;                       dimension-unit
            formula: cost|unit: percent;                       dimension-unit
            formula: cost|unit: duration;                      dimension-unit
            formula: clicks + rate;                            dimension-add
            """)
    void mixUpsAreRefused(String properties, String reason) {
        KpiResult kpi = Results.ofKpi(properties.strip().split("\\|"))
                .kpi("month,clicks,impressions,cost,response_time (h),rate\n2027-01,1,4,2,3,5 %\n");
        assertEquals(reason.strip(), kpi.verdict().reasons().get(0).key());
        assertEquals(Optional.empty(), kpi.verdict().decision());
        assertEquals(List.of(), kpi.total().periods());
    }

    @Test
    void formulasMayNameOtherIndicatorsButNotInACircle() {
        Results plan = Results.of("""
                plan: P
                  period: 2027
                evaluate:
                  kpi rate: Rate
                    formula: orders-all / visits
                    unit: percent
                  kpi orders-all: Orders
                    formula: online + shop
                  kpi one: One
                    formula: two * 2
                  kpi two: Two
                    formula: one / 2
                """);
        Scoreboard scoreboard = plan.scoreboard("month,online,shop,visits\n2027-01,1,2,12\n");
        assertEquals("Percent 25", Told.of(scoreboard.kpis().get(0).total().toDate()));
        assertEquals(
                "circle", scoreboard.kpis().get(2).verdict().reasons().get(0).key());
    }

    @Test
    void aSumIsExpectedToGrowFromNothingByTheDay() {
        KpiResult kpi = Results.ofKpi("formula: clicks", "aggregation: sum", "baseline: 500", "target: 3 650")
                .kpi("month,clicks\n2027-01,310\n2027-02,200\n");
        Progress progress = kpi.progress().orElseThrow();
        // 59 days at ten a day.
        assertEquals("Count 590", Told.of(progress.expected()));
        assertEquals(
                0, new BigDecimal("86.44067796610169").compareTo(progress.pace().orElseThrow()));
        assertEquals(Optional.of(Decision.ADJUST), kpi.verdict().decision());
        assertTrue(kpi.verdict().isHint());
    }

    @Test
    void aLevelIsExpectedToGrowFromItsBaseline() {
        KpiResult kpi = Results.ofKpi("formula: followers", "aggregation: last", "baseline: 1 000", "target: 1 365")
                .kpi("month,followers\n2027-01,1020\n2027-02,1030\n");
        Progress progress = kpi.progress().orElseThrow();
        assertEquals("Count 1059", Told.of(progress.expected()));
        assertEquals(Optional.of(Decision.CHANGE), kpi.verdict().decision());
    }

    @Test
    void stagesBendTheWay() {
        KpiResult kpi = Results.ofKpi(
                        "formula: clicks", "aggregation: sum", "target:", "  2027-01: 31", "  2027-12: 365")
                .kpi("month,clicks\n2027-01,20\n2027-02,39\n");
        Progress progress = kpi.progress().orElseThrow();
        assertEquals("Count 59", Told.of(progress.expected()));
        assertEquals(LocalDate.of(2027, 1, 31), progress.missed().get(0).day());
        assertEquals("Count 20", Told.of(progress.missed().get(0).reached()));
        assertEquals(Optional.of(Decision.CONTINUE), kpi.verdict().decision());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            continue when: >= 80 %;                   ; CONTINUE; continue-pace
            change when: < 90 %;                      ; CHANGE;   change-pace
            continue when: >= 500;                    ; CONTINUE; continue-met
            continue when: >= 95 %;  change when: < 50 %; ADJUST; between
            """)
    void theRulesOfThePlanGoFirst(String one, String other, Decision decision, String reason) {
        Results plan = other == null
                ? Results.ofKpi("formula: clicks", "aggregation: sum", "target: 3 650", one.strip())
                : Results.ofKpi("formula: clicks", "aggregation: sum", "target: 3 650", one.strip(), other.strip());
        Verdict verdict = plan.kpi("month,clicks\n2027-01,310\n2027-02,200\n").verdict();
        assertEquals(Optional.of(decision), verdict.decision());
        assertEquals(reason, verdict.reasons().get(0).key());
    }

    /** y = 10, 12, 14 on a straight line: the sum of twelve months is 252, with no scatter at all. */
    @Test
    void aStraightLineIsForecastExactly() {
        Progress.Forecast forecast = Results.ofKpi("formula: clicks", "aggregation: sum", "target: 240")
                .kpi("month,clicks\n2027-01,10\n2027-02,12\n2027-03,14\n")
                .progress()
                .orElseThrow()
                .forecast()
                .orElseThrow();
        assertEquals("Count 252", Told.of(forecast.value()));
        assertEquals(forecast.low(), forecast.high());
        assertTrue(forecast.isReaching());
    }

    /**
     * By hand, of 10, 14, 12 for a level in December (x = 11, mean 1): slope 1, line 12 + 10 = 22; residuals -1, 2, -1, so that
     * s² = 6; factor 1 + 1/3 + 100/2; t(1) = 3.078; margin = 3.078 · √(6 · 51.333) = 54.02. Nothing counted is negative.
     */
    @Test
    void theRangeIsThePredictionInterval() {
        Progress.Forecast forecast = Results.ofKpi(
                        "formula: followers", "aggregation: last", "baseline: 9", "target: 40")
                .kpi("month,followers\n2027-01,10\n2027-02,14\n2027-03,12\n")
                .progress()
                .orElseThrow()
                .forecast()
                .orElseThrow();
        assertEquals("Count 22", Told.of(forecast.value()));
        assertEquals("Count 0", Told.of(forecast.low()));
        assertEquals("Count 76", Told.of(forecast.high()));
        assertFalse(forecast.isReaching());
    }

    @Test
    void twoPeriodsAreTooFewForAForecast() {
        Progress progress = Results.ofKpi("formula: clicks", "aggregation: sum", "target: 240")
                .kpi("month,clicks\n2027-01,10\n2027-02,12\n")
                .progress()
                .orElseThrow();
        assertEquals(Optional.empty(), progress.forecast());
        assertEquals("Count 2", Told.of(progress.trend().orElseThrow().perPeriod()));
    }

    @Test
    void aMonthThatIsNotOverCountsButIsNoTrend() {
        KpiResult kpi = Results.ofKpi("formula: clicks", "aggregation: sum", "target: 3 650")
                .kpi("date,clicks\n2027-01-31,310\n2027-02-10,100\n");
        assertEquals("Count 410", Told.of(kpi.total().toDate()));
        assertFalse(kpi.total().periods().get(1).isWhole());
        assertEquals(1, kpi.progress().orElseThrow().sample());
        assertEquals(LocalDate.of(2027, 2, 10), kpi.progress().orElseThrow().asOf());
    }

    @Test
    void resultsAfterTheDayThatIsAskedForDoNotCount() {
        Scoreboard scoreboard = Results.ofKpi("formula: clicks")
                .scoreboard(Optional.of(LocalDate.of(2027, 1, 31)), "month,clicks\n2027-01,1\n2027-02,2\n");
        assertEquals("Count 1", Told.of(scoreboard.kpis().get(0).total().toDate()));
    }

    @Test
    void valuesOfThePlanCountLikeThoseOfFiles() {
        Results plan =
                Results.ofKpi("formula: clicks", "aggregation: sum", "measured:", "  2027-01: 7", "  2027-02: 8");
        assertEquals("Count 25", plan.total("month,clicks\n2027-02,9\n2027-03,10\n"));
    }

    /** A value of the plan is as exact as it is written. */
    @Test
    void whatThePlanStatesOtherwiseThanItsResultsIsTold() {
        List<Disagreement> found = Results.ofKpi(
                        "formula: clicks / impressions",
                        "unit: percent",
                        "aggregation: mean",
                        "measured:",
                        "  2027-01: 3.3 %",
                        "  2027-02: 3.4 %",
                        "  2027-03: ~3 %")
                .scoreboard("month,clicks,impressions\n2027-01,1,30\n2027-02,1,30\n2027-03,1,30\n")
                .disagreements();
        assertEquals(1, found.size());
        assertEquals(LocalDate.of(2027, 2, 1), found.get(0).first());
        assertEquals("Percent 3.4", Told.of(found.get(0).stated()));
        assertEquals(3, found.get(0).place().line());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            orders;    rate; 3 000; target-unit
            rate;      rate; 3 000; target-unit
            rate;      rate; 4 %;   target-unit
            rate, orders; rate; 3 000; target-unit
            """)
    void aRateIsNotHeldAgainstTheNumberOfItsObjective(String named, String kpi, String target, String reason) {
        Scoreboard scoreboard = Results.of("""
                plan: P
                  period: 2027
                objectives:
                  objective sell: Sell
                    kpi: %s
                    baseline: 1
                    target: %s
                evaluate:
                  kpi orders: Orders
                    formula: orders
                  kpi rate: Rate
                    formula: (reactions + saves) / reach
                    objective: sell
                """.formatted(named, target))
                .scoreboard("month,orders,reactions,saves,reach\n2027-01,100,3,1,100\n");
        KpiResult rate = scoreboard.kpis().get(1);
        assertEquals(kpi, rate.kpi().id().orElseThrow().name());
        assertEquals(Optional.empty(), rate.progress());
        assertEquals(reason, rate.verdict().reasons().get(0).key());
        assertEquals(named.equals("orders"), scoreboard.kpis().get(0).progress().isPresent());
    }

    @Test
    void anIndicatorWithoutUnitTakesTheNumberOfItsObjectiveIfItCountsThings() {
        KpiResult kpi = Results.of("""
                plan: P
                  period: 2027
                objectives:
                  objective pay: Advertising that pays
                    kpi: roas
                    baseline: 2
                    target: 5
                evaluate:
                  kpi roas: Return on advertising
                    formula: return-on-ad-spend
                """).kpi("month,revenue,cost\n2027-01,80,20\n");
        assertEquals("Count 5", Told.of(kpi.progress().orElseThrow().target().quantity()));
    }

    @Test
    void withoutAggregationValuesOfThePlanAreNotAdded() {
        KpiResult kpi = Results.ofKpi("target: 9", "measured:", "  2027-01: 1", "  2027-02: 2")
                .kpi();
        assertEquals("no-aggregation", Told.of(kpi.total().toDate()));
    }

    @Test
    void whatIsToStayInABandIsHeldAgainstIt() {
        Results plan =
                Results.ofKpi("formula: impressions / reach", "direction: keep", "aggregation: last", "target: 2 .. 4");
        KpiResult good = plan.kpi("month,impressions,reach\n2027-01,30,10\n");
        assertEquals(Optional.of(Decision.CONTINUE), good.verdict().decision());
        KpiResult much = Results.ofKpi(
                        "formula: impressions / reach", "direction: keep", "aggregation: last", "target: 2 .. 4")
                .kpi("month,impressions,reach\n2027-01,50,10\n");
        assertEquals(Optional.of(Decision.ADJUST), much.verdict().decision());
    }

    @Test
    void objectivesTakeTheHeaviestOfTheirIndicatorsAndThePlanThatOfItsPrimaryObjectives() {
        Scoreboard scoreboard = Results.of("""
                plan: P
                  period: 2027
                objectives:
                  objective first: First
                    priority: primary
                    kpi: good
                  objective second: Second
                    priority: secondary
                    kpi: bad, good
                evaluate:
                  kpi good: Good
                    formula: a
                    target: 365
                  kpi bad: Bad
                    formula: b
                    target: 365
                """).scoreboard("month,a,b\n2027-01,31,3\n");
        assertEquals(
                Optional.of(Decision.CONTINUE),
                scoreboard.objectives().get(0).verdict().decision());
        assertEquals(
                Optional.of(Decision.CHANGE),
                scoreboard.objectives().get(1).verdict().decision());
        assertEquals(Optional.of(Decision.ADJUST), scoreboard.verdict().decision());
        assertEquals("secondary", scoreboard.verdict().reasons().get(0).key());
    }

    @Test
    void aPlanWithoutObjectivesTakesTheHeaviestOfItsIndicators() {
        Scoreboard scoreboard = Results.ofKpi("formula: clicks", "target: 365").scoreboard("month,clicks\n2027-01,3\n");
        assertEquals(Optional.of(Decision.CHANGE), scoreboard.verdict().decision());
    }

    /** Ninety minutes are an hour and a half, wherever they stand. */
    @Test
    void lengthsOfTimeAreComparedInOneUnit() {
        KpiResult kpi = Results.ofKpi(
                        "formula: mean(response_time)",
                        "direction: down",
                        "baseline: 180 min",
                        "target: <= 1 h",
                        "continue when: <= 90 min")
                .kpi("month,response_time (min)\n2027-01,80\n");
        assertEquals("continue-met", kpi.verdict().reasons().get(0).key());
        assertEquals(
                "TimeSpan 3 HOUR",
                Told.of(kpi.progress().orElseThrow().path().get(0).value()));
    }

    @Test
    void whatNoIndicatorAsksForIsListed() {
        assertEquals(
                List.of("opened"),
                Results.ofKpi("formula: clicks")
                        .scoreboard("month,clicks,opened\n2027-01,1,2\n")
                        .unused());
    }

    private static List<String> values(Course course) {
        return course.periods().stream()
                .map(period -> Told.of(period.outcome()))
                .toList();
    }
}
