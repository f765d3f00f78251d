package dev.tomster.view;

import dev.tomster.model.CalendarDate;
import dev.tomster.model.ItemId;
import dev.tomster.model.Milestones;
import dev.tomster.model.Period;
import dev.tomster.model.Plan;
import dev.tomster.model.Prose;
import dev.tomster.model.RelativeDate;
import dev.tomster.model.Shares;
import dev.tomster.model.Value;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What items are called where others speak of them, and where links to them lead. */
final class Titles {
    private final Plan plan;
    private final String elsewhere;
    private final ChannelNames channels;
    private final Milestones milestones;
    private final Shares shares;
    private final Map<ItemId, String> shortTitles = new HashMap<>();

    /** @param elsewhere stands for the titles of items that the document leaves out */
    Titles(Plan plan, String elsewhere) {
        this.plan = plan;
        this.elsewhere = elsewhere;
        this.channels = new ChannelNames(plan);
        this.milestones = new Milestones(plan);
        this.shares = new Shares(plan);
    }

    /** A link with the short title of an item. */
    Words link(ItemId id) {
        if (plan.item(id).isEmpty()) {
            return Words.of(new Run.Missing(elsewhere));
        }
        return Words.of(new Run.Internal(shortTitle(id), anchor(id)));
    }

    /** The anchor of an item: its kind and its names, so that it survives changes of the title. */
    static String anchor(ItemId id) {
        return id.parent().map(outer -> anchor(outer) + "-" + id.name()).orElse(id.concept() + "-" + id.name());
    }

    /** The title of an item, or its name if it has none. */
    String title(ItemId id) {
        return plan.item(id)
                .map(item -> item.title().map(Prose::markdown).orElse(id.name()))
                .orElse(elsewhere);
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

    /** The date that a relative date comes to; none if its milestone has none. */
    Optional<CalendarDate> dateOf(RelativeDate moment) {
        return milestones.dateOf(moment);
    }

    /** True if the milestone of a relative date has a date that is still to be decided. */
    boolean isUndecided(RelativeDate moment) {
        return milestones.isUndecided(moment);
    }

    Shares shares() {
        return shares;
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
