package dev.tomster.compile.value;

import dev.tomster.model.Period;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Shape;
import java.util.List;
import java.util.Optional;

/** Reads the date or period in front of a value of a series. */
public final class Periods {
    private static final Property PERIOD = new Property("period", Shape.PERIOD, List.of(), false);

    private Periods() {}

    /** The period that a phrase names; reported if it names none. */
    public static Optional<Period> read(Phrase phrase, ValueContext context) {
        ValueContext own = context.reading(PERIOD);
        Optional<Period> period = Dates.period(phrase, own);
        if (period.isEmpty()) {
            own.refuse(phrase);
        }
        return period;
    }
}
