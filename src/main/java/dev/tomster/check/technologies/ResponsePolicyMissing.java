package dev.tomster.check.technologies;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;
import java.util.stream.Stream;

/** Nobody has said how fast people are answered, nor what is done with those who only provoke. */
final class ResponsePolicyMissing implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("response-policy-missing", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Item step = strategy.step("technologies");
        List<Item> networks = Channels.networks(strategy);
        boolean isSaid = Stream.of("response-time", "trolls", "netiquette").anyMatch(key -> strategy.says(step, key))
                || !strategy.items("rule").isEmpty()
                || strategy.items("channel").stream()
                        .anyMatch(
                                channel -> strategy.says(channel, "response-time") || strategy.says(channel, "rules"));
        if (!networks.isEmpty() && !isSaid) {
            report.on(step)
                    .with("time", strategy.key(networks.get(0).concept(), "response-time"))
                    .with("trolls", strategy.key(step.concept(), "trolls"))
                    .add();
        }
    }
}
