package dev.tomster.check.technologies;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;
import java.util.stream.Stream;

/** An account that only one person can get into. */
final class AccessUnsafe implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.advice("access-unsafe", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        if (strategy.items("person").size() == 1) {
            return;
        }
        for (Item channel : Channels.inUse(strategy)) {
            List<Item> administrators = strategy.named(channel, "administrators");
            boolean isOne = administrators.size() == 1
                    && channel.values("administrators").size() == 1
                    && !isSeveral(strategy, administrators.get(0));
            if (isOne) {
                report.on(channel)
                        .at("administrators")
                        .with("channel", channel)
                        .with("person", administrators.get(0))
                        .withKey("key", "administrators")
                        .add();
            }
        }
    }

    private static boolean isSeveral(Strategy strategy, Item person) {
        return Stream.of("team", "committee", "agency").anyMatch(type -> strategy.is(person, "type", type))
                || strategy.says(person, "members")
                || strategy.says(person, "count");
    }
}
