package dev.tomster.compile;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Formula;
import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Nearest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that the metrics of formulas are measured, once the plan has a file of results. */
final class Metrics {
    private static final int MOST_OPTIONS = 6;

    private Metrics() {}

    /** @param columns the metrics that the results have a column for */
    static void check(Plan plan, Collection<String> columns, Findings findings) {
        Map<String, String> known = new LinkedHashMap<>();
        columns.forEach(column -> known.putIfAbsent(ResultsReader.metric(column), column));
        if (known.isEmpty()) {
            return;
        }
        List<Item> indicators = plan.items("kpi");
        indicators.forEach(kpi ->
                kpi.id().ifPresent(id -> known.putIfAbsent(ResultsReader.metric(id.name()), id.name())));
        for (Item kpi : indicators) {
            kpi.fact("formula").map(Fact::entries).orElse(List.of()).forEach(entry -> check(entry, known, findings));
        }
    }

    private static void check(Entry entry, Map<String, String> known, Findings findings) {
        if (!(entry.value() instanceof Formula formula)) {
            return;
        }
        for (String metric : formula.metrics()) {
            if (!known.containsKey(ResultsReader.metric(metric))) {
                List<String> names = List.copyOf(known.values());
                List<String> near = Nearest.of(metric, names);
                Message among = Message.of("metric-unknown.help")
                        .withOptions("options", names.subList(0, Math.min(names.size(), MOST_OPTIONS)));
                findings.add(Finding.of(CompileRules.METRIC_UNKNOWN, place(metric, entry.span()))
                        .with("name", metric)
                        .help(
                                near.isEmpty()
                                        ? among
                                        : Message.of("help.did-you-mean-one").withOptions("options", near)));
            }
        }
    }

    /** Where the formula names the metric; the whole formula if it spells the name otherwise. */
    private static Span place(String metric, Span formula) {
        Matcher matcher = Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(metric) + "(?![\\p{L}\\p{N}_])")
                .matcher(formula.text());
        return matcher.find() ? formula.part(matcher.start(), matcher.end()) : formula;
    }
}
