package dev.tomster.check.technologies;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Item;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** An account that is said to be active, in which nothing has been planned for months while others go on. */
final class AccountIdle implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.advice("account-idle", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Optional<LocalDate> today = strategy.today();
        boolean isOver = strategy.end(strategy.header(), "period")
                .filter(end -> today.filter(end::isBefore).isPresent())
                .isPresent();
        if (today.isEmpty() || isOver) {
            return;
        }
        IdentityHashMap<Item, LocalDate> lasts = new IdentityHashMap<>();
        List<Item> channels = Channels.keptUp(strategy);
        channels.forEach(channel -> last(strategy, channel).ifPresent(day -> lasts.put(channel, day)));
        Optional<LocalDate> lastOfAll = lasts.values().stream().max(LocalDate::compareTo);
        for (Item channel : channels) {
            Optional<LocalDate> last = Optional.ofNullable(lasts.get(channel));
            LocalDate limit = today.get().minusMonths(report.limit(channel).longValue());
            // Only a calendar that goes on shows that this account was left behind.
            boolean isLeftBehind = last.filter(limit::isAfter).isPresent()
                    && lastOfAll.filter(day -> !day.isBefore(limit)).isPresent();
            if (isLeftBehind && strategy.naming("decision", "about", channel).isEmpty()) {
                report.on(channel)
                        .with("channel", channel)
                        .with("last", last.map(LocalDate::toString).orElse(""))
                        .withKey("key", "status")
                        .with("word", strategy.choice("channel-status", "dormant"))
                        .add();
            }
        }
    }

    private static Optional<LocalDate> last(Strategy strategy, Item channel) {
        return strategy.naming("post", "channel", channel).stream()
                .map(post -> strategy.date(post, "date"))
                .flatMap(Optional::stream)
                .map(CalendarDate::last)
                .max(LocalDate::compareTo);
    }
}
