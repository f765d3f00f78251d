package dev.tomster.compile.value;

import dev.tomster.model.DatedStep;
import dev.tomster.model.Entry;
import dev.tomster.model.Moment;
import dev.tomster.model.Value;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Shape;
import java.util.Optional;

/** Reads the entries of checklists: sentences, of which some begin with a date or a date that hangs on a milestone. */
public final class Checklists {
    /** In characters; what stands in front of a later colon is part of the sentence. */
    private static final int LONGEST_DATE = 60;

    private Checklists() {}

    /** An entry; empty, with a finding, if it begins like a date that is none. */
    public static Optional<Entry> entry(Phrase phrase, ValueContext context) {
        if (phrase.text().startsWith("?")) {
            return Optional.of(Values.undecided(phrase, context));
        }
        context.begin();
        return step(phrase, context).map(value -> new Entry(value, Optional.empty(), phrase.span()));
    }

    static Optional<? extends Value> step(Phrase phrase, ValueContext context) {
        int colon = phrase.text().indexOf(':');
        Phrase when = colon > 0 && colon <= LONGEST_DATE ? phrase.part(0, colon) : phrase.part(0, 0);
        Phrase what = phrase.part(colon + 1, phrase.text().length());
        if (what.isEmpty() || !isMoment(when, context)) {
            return Optional.of(context.prose(phrase.text(), phrase.span()));
        }
        return moment(when, context).map(found -> new DatedStep(found, context.prose(what.text(), what.span())));
    }

    /** What is wrong with the date is told as of any other date. */
    private static Optional<? extends Moment> moment(Phrase phrase, ValueContext context) {
        Property property = context.property();
        ValueContext dates = context.reading(new Property(property.id(), Shape.MOMENT, property.of(), false));
        Optional<? extends Moment> moment = Dates.moment(phrase, dates);
        if (moment.isEmpty()) {
            dates.refuse(phrase);
            context.excuse();
        }
        return moment;
    }

    /** A name alone may open any sentence: only that of a milestone is a date. */
    private static boolean isMoment(Phrase phrase, ValueContext context) {
        if (phrase.isEmpty()) {
            return false;
        }
        return Dates.isCalendar(phrase) || Dates.isOffset(phrase, context) || References.isMilestone(phrase, context);
    }
}
