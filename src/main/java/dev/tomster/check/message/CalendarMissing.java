package dev.tomster.check.message;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
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
            report.on(strategy.step("message"))
                    .withKey("cadence", strategy.activeChannels().get(0), "cadence")
                    .add();
        }
    }
}
