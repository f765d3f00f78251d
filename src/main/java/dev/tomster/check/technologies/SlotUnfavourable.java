package dev.tomster.check.technologies;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.Slot;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Hours at which hardly anybody looks: the night, or nothing but the weekend. */
final class SlotUnfavourable implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.advice("slot-unfavourable", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        LocalTime night = LocalTime.of(report.limit("night").intValueExact(), 0);
        LocalTime morning = LocalTime.of(report.limit("morning").intValueExact(), 0);
        Evidence evidence = new Evidence(strategy, TechnologiesWords.SLOTS);
        for (Item channel : Channels.networks(strategy)) {
            Optional<Fact> fact = channel.fact("slots");
            if (fact.isEmpty() || evidence.isOf(channel)) {
                continue;
            }
            List<Entry> entries = fact.get().entries().stream()
                    .filter(entry -> entry.value() instanceof Slot)
                    .toList();
            Optional<Entry> dark = entries.stream()
                    .filter(entry -> isBetween((Slot) entry.value(), night, morning))
                    .findFirst();
            boolean isWeekendOnly =
                    !entries.isEmpty() && entries.stream().allMatch(entry -> isWeekend((Slot) entry.value()));
            if (dark.isPresent()) {
                report.on(channel)
                        .at(dark.get().span())
                        .with("channel", channel)
                        .with("slot", dark.get())
                        .add();
            } else if (isWeekendOnly) {
                report.on(channel)
                        .at("slots")
                        .worded("weekend")
                        .with("channel", channel)
                        .add();
            }
        }
    }

    private static boolean isBetween(Slot slot, LocalTime night, LocalTime morning) {
        return slot.from()
                .filter(time -> !time.isBefore(night) || time.isBefore(morning))
                .isPresent();
    }

    private static boolean isWeekend(Slot slot) {
        return !slot.days().isEmpty() && slot.days().stream().allMatch(day -> day.compareTo(DayOfWeek.SATURDAY) >= 0);
    }
}
