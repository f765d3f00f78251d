package dev.tomster.compile;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.kpi.Metrics;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Spelling;
import dev.tomster.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the columns of an export are read ({@code docs/evaluate.md}). Heads are compared without case, accents and hyphens.
 *
 * @param language of the numbers
 * @param platform of the channel that the rows speak of, if no column names it
 * @param date the head of the dates
 * @param form how they are written: {@code MM/dd/yyyy}; none for the form of plans
 * @param channel the head of the column that names the channel
 * @param row the head of the column by which rows are told apart, such as the number of a post; without it each date has one row
 * @param skipped what stands in the column of dates of rows that are sums of others
 * @param metrics the metric of each head, and the unit of its numbers
 */
record ColumnMap(
        String language,
        Optional<String> platform,
        Optional<String> date,
        Optional<DateForm> form,
        Optional<String> channel,
        Optional<String> row,
        List<String> skipped,
        Map<String, Metric> metrics) {

    /** A metric with the unit in which a column states it: {@code h}, {@code EUR}. */
    record Metric(String name, Optional<String> unit) {}

    /** What a file says that has the form of results: a date first, perhaps a channel, metrics. */
    static final ColumnMap NONE = new ColumnMap(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Map.of());

    boolean isNone() {
        return this.equals(NONE);
    }

    static String normal(String head) {
        return Metrics.normal(head);
    }

    /** Reads a map; lines that say nothing that is known are reported. */
    static Optional<ColumnMap> read(Source source, Findings findings) {
        Map<String, String> rows = new LinkedHashMap<>();
        Map<String, Metric> metrics = new LinkedHashMap<>();
        boolean isWhole = true;
        boolean inColumns = false;
        for (int number = 1; number <= source.lineCount(); number++) {
            Span line = source.line(number);
            String text = Spelling.strip(line.text());
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            if (text.equals("[columns]") || text.equals("[file]")) {
                inColumns = text.equals("[columns]");
                continue;
            }
            int equals = text.lastIndexOf(" =");
            String key = equals < 0 ? "" : Spelling.strip(text.substring(0, equals));
            String value = equals < 0 ? "" : Spelling.strip(text.substring(equals + 2));
            boolean isKnown = !key.isEmpty() && !value.isEmpty() && (inColumns || isLegal(key, value));
            if (!isKnown) {
                findings.add(Finding.of(CompileRules.RESULTS, line)
                        .worded("map-line")
                        .with("text", text)
                        .help(Message.of("results.map-line.help")));
                isWhole = false;
            } else if (inColumns) {
                int space = value.indexOf(' ');
                metrics.put(
                        normal(key),
                        new Metric(
                                space < 0 ? value : value.substring(0, space),
                                space < 0 ? Optional.empty() : Optional.of(value.substring(space + 1))));
            } else {
                rows.put(key, value);
            }
        }
        if (!isWhole || metrics.isEmpty() || !rows.containsKey("date")) {
            if (isWhole) {
                findings.add(Finding.of(CompileRules.RESULTS, source.span(0, 0))
                        .worded("map")
                        .help(Message.of("results.map.help")));
            }
            return Optional.empty();
        }
        return Optional.of(new ColumnMap(
                rows.getOrDefault("language", "en"),
                Optional.ofNullable(rows.get("platform")),
                Optional.ofNullable(rows.get("date")).map(ColumnMap::normal),
                Optional.ofNullable(rows.get("form")).flatMap(DateForm::of),
                Optional.ofNullable(rows.get("channel")).map(ColumnMap::normal),
                Optional.ofNullable(rows.get("row")).map(ColumnMap::normal),
                Stream.of(rows.getOrDefault("skip", "").split(", ", -1))
                        .filter(word -> !word.isEmpty())
                        .toList(),
                Map.copyOf(metrics)));
    }

    private static boolean isLegal(String key, String value) {
        return switch (key) {
            case "language" -> Vocabulary.LANGUAGES.contains(value);
            case "form" -> DateForm.of(value).isPresent();
            case "platform", "date", "channel", "row", "skip" -> true;
            default -> false;
        };
    }
}
