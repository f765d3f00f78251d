package dev.tomster.check.message;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import java.util.List;

/** Several audiences, and one format for all of them. */
final class SingleFormat implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.advice("single-format", Severity.INFO).yieldingTo("no-visual-format");
    }

    @Override
    public void check(Strategy strategy, Report report) {
        StatedFormats formats = StatedFormats.of(strategy);
        List<String> different = formats.different();
        int audiences = strategy.audiences().size();
        // Stated once, it may be an example; stated again, it is what the plan does.
        boolean isHabit = formats.statements().size() > 1 && !formats.isOpen();
        if (different.size() == 1 && audiences > 1 && isHabit) {
            report.on(strategy.step("message"))
                    .with("format", different.get(0))
                    .with("count", audiences)
                    .add();
        }
    }
}
