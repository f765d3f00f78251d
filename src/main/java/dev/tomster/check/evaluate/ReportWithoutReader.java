package dev.tomster.check.evaluate;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;
import java.util.stream.Stream;

/** A report that is written for nobody in particular, or nobody knows how often. */
final class ReportWithoutReader implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("report-no-audience", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item written : strategy.items("report")) {
            List<String> lacking = Stream.of("audience", "every")
                    .filter(property -> !strategy.says(written, property))
                    .map(property -> strategy.key(written.concept(), property))
                    .toList();
            if (!lacking.isEmpty()) {
                report.on(written)
                        .with("report", written)
                        .withAll("properties", lacking)
                        .with("property", lacking.get(0))
                        .add();
            }
        }
    }
}
