package dev.tomster.check.evaluate;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.stream.Stream;

/** Nobody has an appointment with the results. */
final class ReviewMissing implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("evaluation-no-review", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        boolean isSet = strategy.says(strategy.header(), "next-review")
                || strategy.items("review").stream().anyMatch(review -> hasDate(strategy, review));
        if (isSet) {
            return;
        }
        if (strategy.items("review").isEmpty()) {
            report.on(strategy.step("evaluate")).add();
        } else {
            Item first = strategy.items("review").get(0);
            report.on(first).worded("undated").with("review", first).add();
        }
    }

    private static boolean hasDate(Strategy strategy, Item review) {
        return Stream.of("date", "every", "after").anyMatch(property -> strategy.says(review, property));
    }
}
