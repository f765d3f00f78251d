package dev.tomster.check.evaluate;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.WordList;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.Prose;
import dev.tomster.text.Rows;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An indicator that puts a price on attention: what it would have cost as advertising. */
final class MediaValueKpi implements PlanRule {
    private static final WordList NAMES =
            WordList.of(Rows.read(MediaValueKpi.class, "kpi_media_value.ini").values());

    @Override
    public Definition definition() {
        return Definition.advice("kpi-emv", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item kpi : strategy.items("kpi")) {
            String text = Stream.concat(kpi.title().stream(), kpi.values("definition", Prose.class).stream())
                    .map(Prose::markdown)
                    .collect(Collectors.joining(", "));
            if (NAMES.isIn(text + ", " + strategy.name(kpi))) {
                report.on(kpi).with("kpi", kpi).add();
            }
        }
    }
}
