package dev.tomster.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of all results: neither the order of rows nor the files that they stand in change what they come to. */
class ResultsLawsTest {
    private static final String PLAN = """
            plan: P
              period: 2027
              currency: EUR
            technologies:
              channel one: One
              channel two: Two
              channel three: Three
            evaluate:
              kpi clicks: Clicks
                formula: clicks
                target: 9 000
              kpi followers: Followers
                formula: followers
                target: 9 000
                baseline: 10
              kpi rate: Rate
                formula: clicks / impressions
                unit: percent
                aggregation: mean
              kpi pooled: Pooled rate
                formula: clicks / impressions
                unit: percent
              kpi mean: Mean of the rows
                formula: mean(clicks / impressions)
                unit: percent
              kpi median: Median of the rows
                formula: median(clicks)
                aggregation: median
              kpi price: Price
                formula: cost / clicks
              kpi spent: Spent
                formula: cost
                aggregation: sum
                every: week
            """;
    private static final String HEAD = "date,channel,clicks,impressions,followers,cost\n";
    private static final List<String> CHANNELS = List.of("one", "two", "three");

    @Property(tries = 60)
    void theOrderOfRowsChangesNothing(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> rows = rows(random);
        List<String> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        assertEquals(told(file(rows)), told(file(shuffled)));
    }

    @Property(tries = 60)
    void theFilesThatRowsStandInChangeNothing(@ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int files) {
        List<String> rows = rows(new Random(seed));
        List<List<String>> parts = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            parts.add(new ArrayList<>());
        }
        for (int i = 0; i < rows.size(); i++) {
            parts.get(i % files).add(rows.get(i));
        }
        assertEquals(
                told(file(rows)), told(parts.stream().map(ResultsLawsTest::file).toArray(String[]::new)));
    }

    /** Counts, states and money are the sum of their channels; rates, means and prices are not. */
    @Property(tries = 60)
    void totalsAreTheSumOfChannelsWhereTheyAddUpAndOnlyThere(@ForAll long seed) {
        Scoreboard scoreboard = Results.of(PLAN).scoreboard(file(rows(new Random(seed))));
        for (KpiResult kpi : scoreboard.kpis()) {
            String name = kpi.kpi().id().orElseThrow().name();
            boolean addsUp = List.of("clicks", "followers", "spent").contains(name);
            for (int i = 0; i < kpi.total().periods().size(); i++) {
                PeriodValue period = kpi.total().periods().get(i);
                List<BigDecimal> parts = kpi.channels().stream()
                        .flatMap(channel -> channel.course().periods().stream())
                        .filter(part -> part.first().equals(period.first()))
                        .flatMap(part -> part.value().stream())
                        .map(value -> value.amount())
                        .toList();
                if (addsUp && period.value().isPresent()) {
                    assertEquals(
                            0,
                            period.value()
                                    .get()
                                    .amount()
                                    .compareTo(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
                            name);
                } else if (period.value().isPresent() && !parts.isEmpty()) {
                    // What is said of each thing lies between the least and the most that a channel says.
                    BigDecimal value = period.value().get().amount();
                    boolean isWithin = value.compareTo(parts.stream()
                                            .min(BigDecimal::compareTo)
                                            .orElseThrow())
                                    >= 0
                            && value.compareTo(parts.stream()
                                            .max(BigDecimal::compareTo)
                                            .orElseThrow())
                                    <= 0;
                    assertEquals(true, isWithin, name);
                }
            }
        }
    }

    /** A day counts by its row for all channels where there is one, else by those of the channels, in whatever order they come. */
    @Property(tries = 60)
    void noDayCountsTwice(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> rows = rows(random);
        Map<LocalDate, Long> byDay = new TreeMap<>();
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            byDay.merge(LocalDate.parse(cells[0]), Long.valueOf(cells[2]), Long::sum);
        }
        for (LocalDate day : List.copyOf(byDay.keySet())) {
            if (random.nextInt(3) == 0) {
                long clicks = random.nextInt(9_000);
                byDay.put(day, clicks);
                rows.add(day + ",," + clicks + ",9000,,");
            }
        }
        Map<LocalDate, Long> byMonth = new TreeMap<>();
        byDay.forEach((day, clicks) -> byMonth.merge(day.withDayOfMonth(1), clicks, Long::sum));
        Collections.shuffle(rows, random);
        Map<LocalDate, Long> found = new TreeMap<>();
        for (PeriodValue period : Results.of(PLAN).kpi(file(rows)).total().periods()) {
            period.value()
                    .ifPresent(value -> found.put(period.first(), value.amount().longValueExact()));
        }
        assertEquals(byMonth, found);
    }

    private static List<String> rows(Random random) {
        List<String> rows = new ArrayList<>();
        for (int day = 0; day < 90; day++) {
            for (String channel : CHANNELS) {
                if (random.nextInt(4) > 0) {
                    int impressions = 1 + random.nextInt(5000);
                    rows.add(LocalDate.of(2027, 1, 1).plusDays(day) + "," + channel + ","
                            + (1 + random.nextInt(impressions)) + "," + impressions + ","
                            + (1000 + random.nextInt(50)) + "," + random.nextInt(10_000) / 100 + "."
                            + (10 + random.nextInt(90)));
                }
            }
        }
        return rows;
    }

    private static String file(List<String> rows) {
        return HEAD + String.join("\n", rows) + "\n";
    }

    private static String told(String... files) {
        Results results = Results.of(PLAN);
        Scoreboard scoreboard = results.scoreboard(files);
        assertEquals(List.of(), results.findings());
        StringBuilder told = new StringBuilder();
        for (KpiResult kpi : scoreboard.kpis()) {
            told.append(kpi.total()).append('\n').append(kpi.verdict()).append('\n');
            kpi.channels().forEach(channel -> told.append(channel.course()).append('\n'));
        }
        return told.toString();
    }
}
