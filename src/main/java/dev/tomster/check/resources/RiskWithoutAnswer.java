package dev.tomster.check.resources;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.stream.Stream;

/** A risk that is known, and neither countered nor accepted. */
final class RiskWithoutAnswer implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("risk-no-mitigation", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item risk : strategy.items("risk")) {
            boolean isAnswered =
                    Stream.of("mitigation", "accepted-by", "accepted-on").anyMatch(key -> strategy.says(risk, key));
            boolean isSmall = strategy.is(risk, "likelihood", "low") && strategy.is(risk, "impact", "low");
            if (!isAnswered && !isSmall) {
                report.on(risk)
                        .with("risk", risk)
                        .withKey("key", "mitigation")
                        .withKey("accepted", "accepted-by")
                        .add();
            }
        }
    }
}
