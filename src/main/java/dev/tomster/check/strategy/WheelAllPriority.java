package dev.tomster.check.strategy;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.Found;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.math.BigDecimal;
import java.util.List;

/** Everything is a priority: too many approaches come first, or none of many is set aside. */
final class WheelAllPriority implements PlanRule {
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    @Override
    public Definition definition() {
        return Definition.advice("wheel-all-priority", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> approaches = strategy.items("approach");
        List<Item> primary = with(strategy, approaches, "primary");
        int kept = primary.size() + with(strategy, approaches, "secondary").size();
        Item step = strategy.step("strategy");
        BigDecimal limit = report.limit(step);
        Found found = report.on(step)
                .with("none", strategy.choice("approach-priority", "none"))
                .with("secondary", strategy.choice("approach-priority", "secondary"));
        if (BigDecimal.valueOf(primary.size()).compareTo(limit) > 0) {
            found.at(primary.get(limit.intValue()).head())
                    .with("count", primary.size())
                    .withAll("approaches", primary.stream().map(strategy::name).toList())
                    .add();
        } else if (kept == approaches.size() && BigDecimal.valueOf(kept).compareTo(limit.multiply(TWICE)) > 0) {
            // Some plans list only what they keep; of a list as long as a wheel, something has to be left out.
            found.worded("kept").with("count", kept).add();
        }
    }

    private static List<Item> with(Strategy strategy, List<Item> approaches, String priority) {
        return approaches.stream()
                .filter(approach -> strategy.is(approach, "priority", priority))
                .toList();
    }
}
