package dev.tomster.app.review;

import dev.tomster.check.rule.Figures;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Measure;
import dev.tomster.model.Moment;
import dev.tomster.model.Period;
import dev.tomster.model.Prose;
import dev.tomster.model.Purchase;
import dev.tomster.model.RelativeDate;
import dev.tomster.model.Target;
import dev.tomster.model.Value;
import dev.tomster.model.Withheld;

/** Writes values of a series and their dates: they stand together in the plan, so each is written anew, as plans do. */
final class DatedValues {
    private final Figures figures;

    DatedValues(Figures figures) {
        this.figures = figures;
    }

    /** One value of a series. */
    String value(Value value) {
        if (value instanceof Measure measure) {
            return figures.of(measure);
        }
        if (value instanceof Target.Level level) {
            return figures.of(level.measure());
        }
        if (value instanceof Target.Change change) {
            return (change.up() ? "+" : "-") + figures.of(change.by());
        }
        if (value instanceof Target.Multiple multiple) {
            return "x" + figures.of(multiple.factor());
        }
        if (value instanceof Target.ShareOf share) {
            return figures.of(share.share()) + " / " + share.base().name();
        }
        if (value instanceof Prose prose) {
            return prose.markdown();
        }
        if (value instanceof Purchase purchase) {
            return figures.of(purchase.quantity()) + " x " + figures.of(purchase.price());
        }
        return value instanceof Withheld ? "\u2013" : "?";
    }

    String period(Period period) {
        String start = period.start().map(this::moment).orElse("");
        return period.isOneDate()
                ? start
                : start + " .. " + period.end().map(this::moment).orElse("");
    }

    private String moment(Moment moment) {
        if (moment instanceof RelativeDate relative) {
            String offset = relative.offset().map(figures::of).orElse("");
            String sign = relative.sign() < 0 ? " - " : " + ";
            return relative.milestone().name() + (offset.isEmpty() ? "" : sign + offset);
        }
        return moment instanceof CalendarDate date ? figures.of(date) : "?";
    }
}
