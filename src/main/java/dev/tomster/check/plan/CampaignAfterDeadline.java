package dev.tomster.check.plan;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Item;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An objective whose campaigns all begin after it is due. */
final class CampaignAfterDeadline implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.contradiction("deadline-after-campaign", Severity.WARNING)
                .yieldingTo("date-outside-period");
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item objective : strategy.items("objective")) {
            Optional<CalendarDate> deadline = strategy.date(objective, "deadline");
            Optional<Item> first = first(strategy, objective);
            if (deadline.isPresent() && first.isPresent()) {
                LocalDate start = strategy.start(first.get(), "period").orElseThrow();
                if (start.isAfter(deadline.get().last())) {
                    report.on(objective)
                            .at("deadline")
                            .with("objective", objective)
                            .with("deadline", deadline.get().last().toString())
                            .with("campaign", first.get())
                            .with("start", start.toString())
                            .add();
                }
            }
        }
    }

    /** The campaign that begins first; none if something else works for the objective, or nobody knows since when. */
    private static Optional<Item> first(Strategy strategy, Item objective) {
        boolean isServedBesides =
                !strategy.naming("action", "objective", objective).isEmpty()
                        || strategy.naming("channel", "objective", objective).stream()
                                .anyMatch(channel -> strategy.isActive(channel) && strategy.says(channel, "cadence"));
        List<Item> campaigns = List.of("campaign", "everyday", "experiment").stream()
                .flatMap(kind -> strategy.naming(kind, "objective", objective).stream())
                .filter(campaign -> !strategy.is(campaign, "status", "dropped"))
                .toList();
        boolean isUnknown = campaigns.stream()
                .anyMatch(campaign -> strategy.start(campaign, "period").isEmpty());
        return isServedBesides || isUnknown
                ? Optional.empty()
                : campaigns.stream()
                        .min(Comparator.comparing(
                                campaign -> strategy.start(campaign, "period").orElseThrow()));
    }
}
