package dev.tomster.view;

import dev.tomster.model.CalendarDate;
import dev.tomster.model.Item;
import dev.tomster.model.ItemId;
import dev.tomster.model.Period;
import dev.tomster.model.Plan;
import dev.tomster.model.Prose;
import dev.tomster.model.RelativeDate;
import dev.tomster.model.Undecided;
import dev.tomster.model.Value;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What items are called where others speak of them, and where links to them lead. */
final class Titles {
    private final Plan plan;
    private final ChannelNames channels;
    private final Map<ItemId, String> shortTitles = new HashMap<>();

    Titles(Plan plan) {
        this.plan = plan;
        this.channels = new ChannelNames(plan);
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
            case "channel" -> channels.name(id).orElse(title);
            default -> title;
        };
    }

    /**
     * The date that a relative date comes to: any date of the milestone itself, but only a day can be counted from. None
     * if the milestone has no such date.
     */
    Optional<CalendarDate> dateOf(RelativeDate moment) {
        return dateOf(moment, new HashSet<>());
    }

    /** @param passed the milestones that brought us here: they may hang on each other in a circle */
    private Optional<CalendarDate> dateOf(RelativeDate moment, Set<ItemId> passed) {
        if (!passed.add(moment.milestone())) {
            return Optional.empty();
        }
        Optional<CalendarDate> date = milestoneDate(moment).flatMap(value -> {
            if (value instanceof CalendarDate found) {
                return Optional.of(found);
            }
            return value instanceof RelativeDate other ? dateOf(other, passed) : Optional.empty();
        });
        return moment.offset()
                .map(span -> date.filter(found -> found.grain() == CalendarDate.Grain.DAY)
                        .flatMap(found -> span.from(found.first(), moment.sign()))
                        .map(CalendarDate::day))
                .orElse(date);
    }

    /** True if the milestone of a relative date has a date that is still to be decided. */
    boolean isUndecided(RelativeDate moment) {
        return milestoneDate(moment).filter(Undecided.class::isInstance).isPresent();
    }

    private Optional<Value> milestoneDate(RelativeDate moment) {
        return plan.item(moment.milestone())
                .flatMap(milestone -> milestone.fact("date"))
                .map(fact -> fact.entries().get(0).value());
    }

    /** The first day of a date or a period; none if it has no definite one. */
    Optional<LocalDate> begin(Value value) {
        if (value instanceof Period period) {
            return period.start().flatMap(this::begin);
        }
        if (value instanceof RelativeDate relative) {
            return dateOf(relative).map(CalendarDate::first);
        }
        return value instanceof CalendarDate date ? Optional.of(date.first()) : Optional.empty();
    }
}
