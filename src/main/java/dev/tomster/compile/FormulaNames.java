package dev.tomster.compile;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.kpi.KnownKpi;
import dev.tomster.kpi.KnownMetric;
import dev.tomster.kpi.KpiLibrary;
import dev.tomster.kpi.Metrics;
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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the names in formulas: that they say which indicator is meant, and that it is measured once there are results. */
final class FormulaNames {
    private static final int MOST_OPTIONS = 6;

    private final Findings findings;
    /** The columns and indicators, as they are spelled, by the ids of their metrics. */
    private final Map<String, String> known = new LinkedHashMap<>();

    private FormulaNames(Findings findings) {
        this.findings = findings;
    }

    /** @param columns the metrics that the results have a column for; empty if there are no results */
    static void check(Plan plan, Collection<String> columns, Findings findings) {
        FormulaNames names = new FormulaNames(findings);
        columns.forEach(column -> names.known.putIfAbsent(Metrics.id(column), column));
        List<Item> indicators = plan.items("kpi");
        indicators.forEach(kpi -> kpi.id().ifPresent(id -> names.known.putIfAbsent(Metrics.id(id.name()), id.name())));
        for (Item kpi : indicators) {
            kpi.fact("formula").map(Fact::entries).orElse(List.of()).forEach(entry -> {
                if (entry.value() instanceof Formula formula) {
                    formula.metrics().forEach(name -> names.check(name, entry, !columns.isEmpty()));
                }
            });
        }
    }

    private void check(String name, Entry entry, boolean isMeasured) {
        if (known.containsKey(Metrics.id(name)) && isMeasured) {
            return;
        }
        List<KnownKpi> choices = KpiLibrary.choices(name);
        if (!choices.isEmpty() && !known.containsKey(Metrics.id(name))) {
            findings.add(Finding.of(CompileRules.METRIC_UNKNOWN, place(name, entry.span()))
                    .worded("ambiguous")
                    .with("name", name)
                    .help(Message.of("metric-unknown.ambiguous.help")
                            .withOptions(
                                    "options",
                                    choices.stream().map(KnownKpi::id).toList())));
        } else if (isMeasured) {
            Optional<KnownKpi> kpi = Metrics.find(name).isPresent() ? Optional.empty() : KpiLibrary.find(name);
            List<String> metrics = kpi.map(found -> found.formula().metrics()).orElse(List.of(name));
            metrics.stream().filter(metric -> !isKnown(metric)).forEach(metric -> unknown(metric, entry));
        }
    }

    /** True if a metric has a column, or can be derived from columns. */
    private boolean isKnown(String metric) {
        Optional<KnownMetric> found = Metrics.find(metric);
        return known.containsKey(Metrics.id(metric))
                || found.stream().flatMap(each -> each.parts().stream()).anyMatch(known::containsKey)
                || found.flatMap(KnownMetric::level).filter(known::containsKey).isPresent();
    }

    private void unknown(String metric, Entry entry) {
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

    /** Where the formula names the metric; the whole formula if it spells the name otherwise. */
    private static Span place(String metric, Span formula) {
        Matcher matcher = Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(metric) + "(?![\\p{L}\\p{N}_])")
                .matcher(formula.text());
        return matcher.find() ? formula.part(matcher.start(), matcher.end()) : formula;
    }
}
