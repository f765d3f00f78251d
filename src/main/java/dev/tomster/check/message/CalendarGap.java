package dev.tomster.check.message;

import dev.tomster.check.message.Calendar.Entry;
import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.Frequency;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Cadence;
import dev.tomster.model.Item;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A hole in the calendar of a channel, much longer than the interval at which it is to be fed. */
final class CalendarGap implements PlanRule {
    private static final BigDecimal WEEK = BigDecimal.valueOf(7);
    /** A calendar with fewer posts has no rhythm of its own. */
    private static final int ENOUGH = 4;

    @Override
    public Definition definition() {
        return Definition.advice("calendar-gap", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item channel : strategy.activeChannels()) {
            boolean isRegular =
                    !strategy.is(channel, "status", "occasional") && !strategy.is(channel, "status", "emergency");
            List<Entry> entries = Calendar.of(strategy, strategy.naming("post", "channel", channel));
            Optional<BigDecimal> expected = interval(channel);
            if (isRegular && entries.size() >= ENOUGH && expected.isPresent()) {
                check(strategy, report, channel, entries, expected.get().max(usual(entries)));
            }
        }
    }

    /** How many days apart the posts of a channel are to be, by its cadence. */
    private static Optional<BigDecimal> interval(Item channel) {
        return channel.value("cadence", Cadence.class)
                .flatMap(Frequency::ofWeek)
                .map(frequency -> frequency.least().signum() > 0 ? frequency.least() : frequency.most())
                .filter(times -> times.signum() > 0)
                .map(times -> WEEK.divide(times, 2, RoundingMode.HALF_UP));
    }

    /** How many days apart the posts of a calendar are, most often: some calendars hold the important ones only. */
    private static BigDecimal usual(List<Entry> entries) {
        List<Long> days = new ArrayList<>();
        for (int i = 1; i < entries.size(); i++) {
            days.add(between(entries.get(i - 1).day(), entries.get(i).day()));
        }
        days.sort(Long::compare);
        return BigDecimal.valueOf(days.get((days.size() - 1) / 2));
    }

    private static void check(
            Strategy strategy, Report report, Item channel, List<Entry> entries, BigDecimal interval) {
        // A channel that is fed every day may rest for a week without being missed.
        BigDecimal longest = interval.multiply(report.limit(channel)).max(WEEK);
        for (int i = 1; i < entries.size(); i++) {
            LocalDate from = entries.get(i - 1).day();
            LocalDate to = entries.get(i).day();
            boolean isLong = BigDecimal.valueOf(between(from, to)).compareTo(longest) > 0;
            long days = isLong ? between(from, to) - paused(strategy, channel, from, to) : 0;
            if (BigDecimal.valueOf(days).compareTo(longest) > 0) {
                report.on(channel)
                        .at(entries.get(i).post().head())
                        .with("channel", channel)
                        .with("days", (int) days)
                        .with("from", from.toString())
                        .with("to", to.toString())
                        .with(
                                "usual",
                                interval.setScale(0, RoundingMode.HALF_UP).intValueExact())
                        .add();
            }
        }
    }

    /** The days between two posts on which nothing is to be published, by what the plan says. */
    private static long paused(Strategy strategy, Item channel, LocalDate from, LocalDate to) {
        long paused = 0;
        for (Item pause : strategy.items("blackout")) {
            List<Item> channels = strategy.named(pause, "channels");
            boolean counts = channels.isEmpty()
                    || channels.stream().anyMatch(named -> named.id().equals(channel.id()));
            Optional<LocalDate> start = strategy.start(pause, "period").map(day -> day.isBefore(from) ? from : day);
            Optional<LocalDate> end = strategy.end(pause, "period").map(day -> day.isAfter(to) ? to : day);
            if (counts && start.isPresent() && end.isPresent() && !end.get().isBefore(start.get())) {
                paused += between(start.get(), end.get()) + 1;
            }
        }
        return paused;
    }

    private static long between(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
