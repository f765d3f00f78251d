package dev.tomster.compile.value;

import dev.tomster.model.Period;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Shape;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the date or period in front of a value of a series. */
public final class Periods {
    private static final Property PERIOD = new Property("period", Shape.PERIOD, List.of(), false);

    private static final Pattern QUARTER = Pattern.compile("[QTqt][1-4]");

    private Periods() {}

    /** True for a name that may be that of a milestone: {@code v1}, {@code launch + 1 month}. */
    public static boolean isMilestone(Phrase phrase, ValueContext context) {
        // Whoever writes Q1 or January means that of some year, which has to be written, too.
        boolean lacksYear = QUARTER.matcher(phrase.text()).matches()
                || context.lexicon().months().id(phrase.text()).isPresent();
        return !lacksYear && Dates.isRelative(phrase, context);
    }

    private static final Property DATE = new Property("date", Shape.DATE, List.of(), false);

    /** The date or period at which something was measured: one of the calendar; reported if the phrase names none. */
    public static Optional<Period> dated(Phrase phrase, ValueContext context) {
        ValueContext own = context.reading(DATE);
        boolean isWord = Character.isLetter(phrase.text().codePointAt(0));
        Optional<Period> period = isWord ? Optional.empty() : Dates.period(phrase, own);
        if (period.isEmpty()) {
            own.refuse(phrase);
        }
        return period;
    }

    /** The period that a phrase names; reported if it names none. */
    public static Optional<Period> read(Phrase phrase, ValueContext context) {
        ValueContext own = context.reading(PERIOD);
        Optional<Period> period =
                isMilestone(phrase, context) ? Dates.moment(phrase, own).map(Period::of) : Dates.period(phrase, own);
        if (period.isEmpty()) {
            own.refuse(phrase);
        }
        return period;
    }
}
