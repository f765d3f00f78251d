package dev.tomster.view;

import dev.tomster.model.CalendarDate;
import dev.tomster.model.Item;
import dev.tomster.model.ItemId;
import dev.tomster.model.Plan;
import dev.tomster.model.Prose;
import dev.tomster.model.RelativeDate;
import dev.tomster.model.TimeSpan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What items are called where others speak of them, and where links to them lead. */
final class Titles {
    private final Plan plan;
    private final Map<ItemId, String> shortTitles = new HashMap<>();

    Titles(Plan plan) {
        this.plan = plan;
    }

    /** A link with the short title of an item. */
    Words link(ItemId id) {
        return Words.of(new Run.Internal(shortTitle(id), anchor(id)));
    }

    /** The anchor of an item: its kind and its names, so that it survives changes of the title. */
    static String anchor(ItemId id) {
        return id.parent().map(outer -> anchor(outer) + "-" + id.name()).orElse(id.concept() + "-" + id.name());
    }

    /** The title of an item, or its name if it has none. */
    String title(ItemId id) {
        return plan.item(id).flatMap(Item::title).map(Prose::markdown).orElse(id.name());
    }

    /** The title, cut where it begins to describe: {@code Claire, the parent who ...}. */
    String shortTitle(ItemId id) {
        return shortTitles.computeIfAbsent(id, this::shortened);
    }

    private String shortened(ItemId id) {
        String title = title(id);
        return switch (id.concept()) {
            case "persona" -> title.split("[,(:\u2013\u2014]", 2)[0].strip();
            case "channel" -> platform(id).orElse(title);
            default -> title;
        };
    }

    /** The platform of a channel, if no other channel is on it. */
    private Optional<String> platform(ItemId id) {
        Optional<String> platform = plan.item(id).flatMap(Titles::platform);
        long count = plan.items("channel").stream()
                .map(Titles::platform)
                .filter(platform::equals)
                .count();
        return count == 1 ? platform : Optional.empty();
    }

    private static Optional<String> platform(Item channel) {
        return channel.value("platform", Prose.class).map(Prose::markdown);
    }

    /** The day that a relative date falls on, if its milestone has a day. */
    Optional<LocalDate> dateOf(RelativeDate moment) {
        Optional<LocalDate> day = plan.item(moment.milestone())
                .flatMap(milestone -> milestone.value("date", CalendarDate.class))
                .filter(date -> date.grain() == CalendarDate.Grain.DAY)
                .map(CalendarDate::first);
        Optional<TimeSpan> offset = moment.offset();
        return offset.isEmpty() ? day : day.flatMap(date -> offset.get().from(date, moment.sign()));
    }
}
