package dev.tomster.check.strategy;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A trial that cannot fail: nothing says when it ends, or by what it will be judged. */
final class ExperimentWithoutRule implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("experiment-no-rule", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item experiment : strategy.items("experiment")) {
            boolean isOver = experiment.value("verdict", Prose.class).isPresent()
                    || strategy.is(experiment, "status", "done")
                    || strategy.is(experiment, "status", "dropped");
            List<String> missing = new ArrayList<>();
            if (saysNone(strategy, experiment, "success", "stop", "kpi")) {
                missing.add("success");
            }
            if (saysNone(strategy, experiment, "period", "duration", "count", "stop")) {
                missing.add("duration");
            }
            if (!isOver && !missing.isEmpty()) {
                report.on(experiment)
                        .with("experiment", experiment)
                        .withAll(
                                "missing",
                                missing.stream()
                                        .map(property -> strategy.key(experiment.concept(), property))
                                        .toList())
                        .add();
            }
        }
    }

    private static boolean saysNone(Strategy strategy, Item experiment, String... properties) {
        return Stream.of(properties).noneMatch(property -> strategy.says(experiment, property));
    }
}
