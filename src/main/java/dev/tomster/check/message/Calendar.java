package dev.tomster.check.message;

import dev.tomster.check.rule.Strategy;
import dev.tomster.model.CalendarDate.Grain;
import dev.tomster.model.Item;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The posts of a plan that have a day, in order of time. */
final class Calendar {
    /** A post with its day. */
    record Entry(Item post, LocalDate day) {}

    private Calendar() {}

    static List<Entry> of(Strategy strategy, List<Item> posts) {
        return posts.stream()
                .map(post -> day(strategy, post).map(day -> new Entry(post, day)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Entry::day))
                .toList();
    }

    private static Optional<LocalDate> day(Strategy strategy, Item post) {
        return strategy.date(post, "date")
                .filter(date -> date.grain() == Grain.DAY)
                .map(date -> date.first());
    }
}
