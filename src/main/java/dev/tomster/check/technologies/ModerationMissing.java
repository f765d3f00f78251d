package dev.tomster.check.technologies;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;

/** Accounts that people comment on, and nobody has said how comments are dealt with. */
final class ModerationMissing implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("moderation-missing", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        boolean hasRules =
                !strategy.items("rule").isEmpty() || strategy.says(strategy.step("technologies"), "netiquette");
        if (!hasRules) {
            new Lacking(strategy, report, definition().id(), "moderation")
                    .tell(Channels.networks(strategy), channel -> !Channels.says(strategy, channel, "moderation"));
        }
    }
}
