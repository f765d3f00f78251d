package dev.tomster.check.technologies;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Rounded;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.Slot;
import java.math.BigDecimal;
import java.util.Optional;

/** Posts that are published when nobody will read the answers for a long time. */
final class SlotWithoutModerator implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.advice("slot-without-moderator", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Optional<Presence> presence = Presence.of(strategy);
        if (presence.isEmpty()) {
            return;
        }
        for (Item channel : Channels.networks(strategy)) {
            if (!strategy.is(channel, "moderation", "before-publication")) {
                channel.fact("slots").ifPresent(fact -> check(channel, fact, presence.get(), report));
            }
        }
    }

    private static void check(Item channel, Fact slots, Presence presence, Report report) {
        BigDecimal limit = report.limit(channel);
        for (Entry entry : slots.entries()) {
            if (entry.value() instanceof Slot slot && slot.from().isPresent()) {
                BigDecimal hours = presence.longestWaitAfter(slot);
                if (hours.compareTo(limit) > 0) {
                    report.on(channel)
                            .at(entry.span())
                            .with("channel", channel)
                            .with("slot", entry)
                            .with("hours", Rounded.of(hours))
                            .withKey("key", "slots")
                            .add();
                    return;
                }
            }
        }
    }
}
