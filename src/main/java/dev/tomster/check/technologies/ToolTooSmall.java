package dev.tomster.check.technologies;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Rounded;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.Prose;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A tool that takes fewer accounts than the plan publishes in. */
final class ToolTooSmall implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.contradiction("tool-limit", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> tools = SchedulingTools.of(strategy);
        // Several tools may share the accounts.
        if (tools.size() == 1) {
            Item tool = tools.get(0);
            long accounts = Channels.networks(strategy).stream()
                    .filter(channel -> isPlannedAhead(strategy, channel))
                    .count();
            Optional<BigDecimal> most = SchedulingTools.accounts(tool);
            if (most.isPresent() && BigDecimal.valueOf(accounts).compareTo(most.get()) > 0) {
                report.on(tool)
                        .at(strategy.says(tool, "limits") ? "limits" : "plan")
                        .with("tool", tool.title().map(Prose::markdown).orElseGet(() -> strategy.name(tool)))
                        .with("most", Rounded.of(most.get()))
                        .with("count", (int) accounts)
                        .add();
            }
        }
    }

    private static boolean isPlannedAhead(Strategy strategy, Item channel) {
        return strategy.says(channel, "cadence")
                || strategy.says(channel, "slots")
                || !strategy.naming("post", "channel", channel).isEmpty();
    }
}
