package dev.tomster.check.technologies;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Choice;
import dev.tomster.model.Entry;
import dev.tomster.model.Item;
import dev.tomster.model.Reference;
import dev.tomster.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Something is published in a channel that the plan has closed or refused. */
final class ClosedChannelUsed implements PlanRule {
    private static final Set<String> SHUT = Set.of("closed", "refused");
    private static final Set<String> OVER = Set.of("done", "dropped", "published");

    /** Where each kind names the channels that it publishes in. */
    private static final Map<String, String> PUBLISHES = Map.of(
            "key-message", "channels",
            "variant", "channel",
            "column", "channels",
            "post", "channel",
            "campaign", "channels",
            "everyday", "channels",
            "experiment", "channel",
            "tier", "channels",
            "action", "channels",
            "crisis", "channels");

    @Override
    public Definition definition() {
        return Definition.contradiction("closed-channel-used");
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item channel : strategy.items("channel")) {
            Optional<Choice> shut = shut(channel);
            if (shut.isPresent()) {
                String word = strategy.choice("channel-status", shut.get().id());
                PUBLISHES.keySet().stream()
                        .sorted()
                        .forEach(kind -> strategy.naming(kind, PUBLISHES.getOrDefault(kind, ""), channel).stream()
                                .filter(user -> isToCome(strategy, user))
                                .forEach(user -> tell(user, channel, word, report)));
            }
        }
    }

    /** Why nothing is published in the channel; none if it is used at times, or if a date says from when on. */
    private static Optional<Choice> shut(Item channel) {
        List<Choice> states = channel.values("status", Choice.class);
        boolean isDated = channel.fact("status").stream()
                .flatMap(fact -> fact.entries().stream())
                .flatMap(entry -> entry.remark().stream())
                .anyMatch(remark -> remark.markdown().chars().anyMatch(Character::isDigit));
        return states.size() == 1 && !isDated
                ? states.stream().filter(state -> SHUT.contains(state.id())).findFirst()
                : Optional.empty();
    }

    /** True unless it is over, and may have been published while the channel was open. */
    private static boolean isToCome(Strategy strategy, Item user) {
        boolean isOver = Stream.of("status", "state")
                .flatMap(key -> user.values(key, Choice.class).stream())
                .anyMatch(state -> OVER.contains(state.id()));
        Optional<LocalDate> last = strategy.end(user, "period")
                .or(() -> strategy.date(user, "date").map(CalendarDate::last));
        boolean isPast = last.isPresent()
                && strategy.today()
                        .or(() -> written(strategy))
                        .filter(last.get()::isBefore)
                        .isPresent();
        return !isOver && !isPast;
    }

    private static Optional<LocalDate> written(Strategy strategy) {
        return strategy.date(strategy.header(), "date").map(CalendarDate::first);
    }

    private static void tell(Item user, Item channel, String word, Report report) {
        Optional<Span> place = user.fact(PUBLISHES.getOrDefault(user.concept().id(), "")).stream()
                .flatMap(fact -> fact.entries().stream())
                .filter(entry -> entry.value() instanceof Reference reference
                        && Optional.of(reference.item()).equals(channel.id()))
                .map(Entry::span)
                .findFirst();
        report.on(user)
                .at(place.orElse(user.head()))
                .related(channel.head())
                .with("element", user)
                .with("channel", channel)
                .with("word", word)
                .add();
    }
}
