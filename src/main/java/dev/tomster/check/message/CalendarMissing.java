package dev.tomster.check.message;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;

/** Nothing says when something is published: the plan has no calendar, no column and no cadence. */
final class CalendarMissing implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("calendar-missing", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        // Without a channel there is nowhere to publish, and that is what is missing.
        boolean isPlanned = strategy.activeChannels().isEmpty()
                || !strategy.items("post").isEmpty()
                || !strategy.items("column").isEmpty()
                || List.of("channel", "everyday", "campaign", "phase", "experiment").stream()
                        .flatMap(kind -> strategy.items(kind).stream())
                        .anyMatch(item -> strategy.says(item, "cadence") || strategy.says(item, "slots"));
        if (!isPlanned) {
            // It stands where cadences do, so that channel-no-cadence does not say it again.
            List<Item> channels = strategy.activeChannels();
            report.on(channels.size() == 1 ? channels.get(0) : strategy.step("technologies"))
                    .withKey("cadence", channels.get(0), "cadence")
                    .add();
        }
    }
}
