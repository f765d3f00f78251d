package dev.tomster.check.resources;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Rounded;
import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.WorkingWeek;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Nobody whose task it is to keep the conversation going. */
final class NobodyDedicated implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("no-dedicated-person", Severity.WARNING).yieldingTo("capacity-exceeded");
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Item step = strategy.step("resources");
        List<Item> networks = People.networks(strategy);
        if (networks.isEmpty()) {
            return;
        }
        List<Item> animators = People.animators(strategy);
        if (animators.isEmpty()) {
            // Who is in charge of a channel without being listed is somebody all the same.
            boolean isSomebody = strategy.says(strategy.step("technologies"), "owner")
                    || networks.stream().anyMatch(channel -> strategy.says(channel, "owner"));
            if (!isSomebody) {
                report.on(step).add();
            }
        } else if (networks.size() > report.limit("networks").intValueExact()) {
            Optional<BigDecimal> hours = new WorkingWeek(report.limit("post"), report.limit("day")).of(animators);
            if (hours.isPresent() && hours.get().compareTo(report.limit(step)) < 0) {
                report.on(step)
                        .worded("few")
                        .with("hours", Rounded.of(hours.get()))
                        .with("count", networks.size())
                        .add();
            }
        }
    }
}
