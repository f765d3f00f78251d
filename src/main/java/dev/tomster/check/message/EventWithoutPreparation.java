package dev.tomster.check.message;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.DatedStep;
import dev.tomster.model.Item;
import dev.tomster.model.Moment;
import dev.tomster.model.RelativeDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A launch or an event with a date, and nothing that has to be ready before it. */
final class EventWithoutPreparation implements PlanRule {
    private static final Set<String> BIG = Set.of("launch", "event");
    private static final Set<String> OVER = Set.of("running", "done", "dropped");

    @Override
    public Definition definition() {
        return Definition.gap("rtl-missing", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item campaign : strategy.items("campaign")) {
            boolean isBig = BIG.stream().anyMatch(type -> strategy.is(campaign, "type", type));
            boolean isAhead = OVER.stream().noneMatch(state -> strategy.is(campaign, "status", state));
            Optional<LocalDate> start = strategy.start(campaign, "period");
            if (isBig && isAhead && start.isPresent() && !isPrepared(strategy, campaign, start.get())) {
                report.on(campaign)
                        .at("period")
                        .with("campaign", campaign)
                        .with("day", start.get().toString())
                        .add();
            }
        }
    }

    private static boolean isPrepared(Strategy strategy, Item campaign, LocalDate start) {
        return !campaign.items("phase").isEmpty()
                || hasDatedSteps(strategy)
                || strategy.items("milestone").stream().anyMatch(milestone -> leadsTo(strategy, milestone, start))
                || strategy.naming("post", "campaign", campaign).stream()
                        .anyMatch(post -> isBefore(strategy, post, "date", start))
                || strategy.named(campaign, "objective").stream()
                        .flatMap(objective -> strategy.naming("action", "objective", objective).stream())
                        .anyMatch(action -> isBefore(strategy, action, "deadline", start));
    }

    /** Announcements that are prepared step by step, counting back from a date. */
    private static boolean hasDatedSteps(Strategy strategy) {
        return List.of("tier", "approval", "action").stream()
                .flatMap(kind -> strategy.items(kind).stream())
                .flatMap(item -> item.facts().stream())
                .flatMap(fact -> fact.entries().stream())
                .anyMatch(entry -> entry.value() instanceof DatedStep);
    }

    /** A milestone that counts back from another one, before the day. */
    private static boolean leadsTo(Strategy strategy, Item milestone, LocalDate start) {
        return milestone
                        .value("date", Moment.class)
                        .filter(RelativeDate.class::isInstance)
                        .isPresent()
                && isBefore(strategy, milestone, "date", start);
    }

    private static boolean isBefore(Strategy strategy, Item item, String property, LocalDate start) {
        return strategy.date(item, property)
                .filter(date -> date.first().isBefore(start))
                .isPresent();
    }
}
