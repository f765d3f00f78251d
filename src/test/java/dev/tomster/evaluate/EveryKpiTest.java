package dev.tomster.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tomster.kpi.KnownKpi;
import dev.tomster.kpi.KpiLibrary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every indicator of the library against a value that was computed by hand from the same two months. */
class EveryKpiTest {
    /**
     * Two months; the plan reads every indicator each month, and the table states the value of February. What is counted has
     * different numbers, so that a formula with a wrong metric comes to another value.
     */
    private static final Map<String, List<String>> MEASURED = Map.ofEntries(
            Map.entry("impressions", List.of("9000", "10000")),
            Map.entry("reach", List.of("3500", "4000")),
            Map.entry("views", List.of("1800", "2000")),
            Map.entry("completions", List.of("450", "500")),
            Map.entry("watch time (h)", List.of("9", "10")),
            Map.entry("clicks", List.of("180", "250")),
            Map.entry("reactions", List.of("90", "100")),
            Map.entry("comments", List.of("18", "20")),
            Map.entry("shares", List.of("27", "30")),
            Map.entry("saves", List.of("9", "10")),
            Map.entry("followers", List.of("1600", "2500")),
            Map.entry("unfollows", List.of("10", "40")),
            Map.entry("posts", List.of("9", "4")),
            Map.entry("posts on time", List.of("8", "6")),
            Map.entry("posts planned", List.of("9", "12")),
            Map.entry("mentions", List.of("45", "50")),
            Map.entry("competitor mentions", List.of("140", "150")),
            Map.entry("positive mentions", List.of("27", "36")),
            Map.entry("neutral mentions", List.of("9", "17")),
            Map.entry("negative mentions", List.of("9", "7")),
            Map.entry("sessions", List.of("150", "160")),
            Map.entry("bounces", List.of("60", "64")),
            Map.entry("conversions", List.of("7", "8")),
            Map.entry("leads", List.of("4", "5")),
            Map.entry("customers", List.of("400", "410")),
            Map.entry("new customers", List.of("20", "26")),
            Map.entry("lost customers", List.of("10", "22")),
            Map.entry("buyers", List.of("70", "80")),
            Map.entry("repeat buyers", List.of("18", "28")),
            Map.entry("orders", List.of("9", "16")),
            Map.entry("revenue", List.of("900", "1000")),
            Map.entry("goal value", List.of("300", "320")),
            Map.entry("gain", List.of("500", "600")),
            Map.entry("cost", List.of("190", "200")),
            Map.entry("marketing cost", List.of("390", "400")),
            Map.entry("production cost", List.of("300", "360")),
            Map.entry("assumed cpm", List.of("5", "5")),
            Map.entry("messages in", List.of("45", "72")),
            Map.entry("answered", List.of("40", "54")),
            Map.entry("response time (h)", List.of("4", "3")),
            Map.entry("first response time (h)", List.of("2", "1.5")),
            Map.entry("cases", List.of("18", "32")),
            Map.entry("solved", List.of("14", "24")),
            Map.entry("promoters", List.of("50", "60")),
            Map.entry("detractors", List.of("20", "15")),
            Map.entry("answers", List.of("90", "125")),
            Map.entry("satisfied", List.of("70", "90")),
            Map.entry("counted answers", List.of("20", "25")),
            Map.entry("store visits", List.of("30", "35")),
            Map.entry("opt ins", List.of("12", "14")),
            Map.entry("applications", List.of("2", "3")),
            Map.entry("user posts", List.of("5", "9")),
            Map.entry("hours", List.of("36 h", "40 h")));

    /** An indicator, its value by hand, and the sum that it comes from. */
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = ';', textBlock = """
            impressions;                     Count 10000;        10 000
            reach;                           Count 4000;         4 000
            reach-rate;                      Percent 160;        4 000 / 2 500
            frequency;                       Count 2.5;          10 000 / 4 000
            views;                           Count 2000;         2 000
            view-through-rate;               Percent 5;          500 / 10 000
            view-rate;                       Percent 20;         2 000 / 10 000
            completion-rate;                 Percent 25;         500 / 2 000
            average-watch-time;              TimeSpan 0.3 MINUTE; 600 min / 2 000
            followers;                       Count 2500;         2 500 at the end
            net-new-followers;               Count 900;           2 500 - 1 600
            follower-growth-rate;            Percent 56.25;       900 / 1 600
            unfollow-rate;                   Percent 2.5;         40 / 1 600
            engagement-rate-by-reach;        Percent 4;          (100 + 20 + 30 + 10) / 4 000
            engagement-rate-by-followers;    Percent 6.4;        160 / 2 500
            engagement-rate-by-impressions;  Percent 1.6;        160 / 10 000
            daily-engagement-rate;           Percent 6.4;        160 / 2 500
            engagement-rate-by-views;        Percent 8;          160 / 2 000
            applause-per-post;               Count 25;            100 / 4
            applause-rate-by-followers;      Percent 4;          100 / 2 500
            conversation-rate;               Count 5;             20 / 4
            amplification-per-post;          Count 7.5;           30 / 4
            amplification-rate-by-followers; Percent 1.2;        30 / 2 500
            virality-rate;                   Percent 0.3;        30 / 10 000
            saves;                           Count 10;           10
            clicks;                          Count 250;           250
            click-through-rate;              Percent 2.5;         250 / 10 000
            cost-per-mille;                  Money 20 EUR;       200 / 10 000 x 1 000
            cost-per-click;                  Money 0.8 EUR;       200 / 250
            cost-per-view;                   Money 0.1 EUR;      200 / 2 000
            cost-per-engagement;             Money 1.25 EUR;     200 / 160
            cost-per-follower;               Money 0.2222222222222222 EUR;200 / 900
            cost-per-lead;                   Money 40 EUR;       200 / 5
            cost-per-acquisition;            Money 25 EUR;       200 / 8
            customer-acquisition-cost;       Money 15.38461538461538 EUR;400 / 26
            leads;                           Count 5;            5
            conversion-rate-by-clicks;       Percent 3.2;         8 / 250
            conversion-rate-by-sessions;     Percent 5;          8 / 160
            social-sessions;                 Count 160;          160
            bounce-rate;                     Percent 40;         64 / 160
            store-visits;                    Count 35;           35
            opt-ins;                         Count 14;           14
            applications;                    Count 3;            3
            attributed-revenue;              Money 1000 EUR;     1 000
            average-order-value;             Money 62.5 EUR;      1 000 / 16
            return-on-ad-spend;              Count 5;            1 000 / 200
            return-on-investment;            Percent 50;         (600 - 400) / 400
            value-per-visit;                 Money 2 EUR;        320 / 160
            share-of-voice;                  Percent 25;         50 / (50 + 150)
            net-sentiment;                   Percent 58;          (36 - 7) / 50
            positive-share;                  Percent 60;          36 / (36 + 17 + 7)
            net-promoter-score;              Count 36;            (60 - 15) / 125 x 100
            customer-satisfaction;           Percent 72;          90 / 125
            survey-share;                    Percent 20;          25 / 125
            response-rate;                   Percent 75;          54 / 72
            average-response-time;           TimeSpan 3 HOUR;    one case of 3 h
            median-response-time;            TimeSpan 3 HOUR;    one case of 3 h
            first-response-time;             TimeSpan 1.5 HOUR;  one case of 1.5 h
            resolution-rate;                 Percent 75;          24 / 32
            retention-rate;                  Percent 96;          (410 - 26) / 400
            churn-rate;                      Percent 5.5;         22 / 400
            repeat-purchase-rate;            Percent 35;          28 / 80
            user-generated-content;          Count 9;             9
            earned-media-value;              Money 50 EUR;       10 000 x 5 / 1 000
            posts-published;                 Count 4;             4
            schedule-adherence;              Percent 50;          6 / 12
            cost-per-content;                Money 90 EUR;        360 / 4
            hours-per-week;                  TimeSpan 40 HOUR;   40 h
            """)
    void comesToItsValueByHand(String id, String value, String sum) {
        KpiResult result = Results.ofKpi("formula: " + id, "every: month").kpi(file());
        List<PeriodValue> periods = result.total().periods();
        assertEquals(value.strip(), Told.of(periods.get(periods.size() - 1).outcome()), sum);
    }

    @Test
    void theTableHasEveryIndicatorOfTheLibrary() throws NoSuchMethodException {
        CsvSource table = EveryKpiTest.class
                .getDeclaredMethod("comesToItsValueByHand", String.class, String.class, String.class)
                .getAnnotation(CsvSource.class);
        assertEquals(
                KpiLibrary.all().stream().map(KnownKpi::id).sorted().toList(),
                table.textBlock()
                        .lines()
                        .map(line -> line.strip().replaceFirst(";.*", ""))
                        .sorted()
                        .toList());
    }

    private static String file() {
        List<String> heads = MEASURED.keySet().stream().sorted().toList();
        StringBuilder file = new StringBuilder("month," + String.join(",", heads) + "\n");
        for (int month = 0; month < 2; month++) {
            int at = month;
            file.append("2027-0").append(month + 1);
            heads.forEach(head -> file.append(',')
                    .append(MEASURED.getOrDefault(head, List.of()).get(at)));
            file.append('\n');
        }
        return file.toString();
    }
}
