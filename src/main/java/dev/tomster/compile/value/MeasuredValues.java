package dev.tomster.compile.value;

import dev.tomster.model.Measure;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Shape;
import java.util.List;
import java.util.Optional;

/** Reads the cells of a file of results. */
public final class MeasuredValues {
    private static final Property VALUE = new Property("measured", Shape.QUANTITY, List.of(), false);
    private static final String MINUS = "-\u2212";

    private MeasuredValues() {}

    /** The value of a cell; reported if it is none. A result may be negative: followers are lost, too. */
    public static Optional<Measure> read(Phrase cell, ValueContext context) {
        ValueContext own = context.reading(VALUE);
        boolean negative = MINUS.indexOf(cell.text().charAt(0)) >= 0;
        boolean isSigned = negative || cell.text().charAt(0) == '+';
        Phrase amount = isSigned ? cell.part(1, cell.text().length()) : cell;
        Optional<Measure> value = amount.isEmpty() ? Optional.empty() : Measures.quantity(amount, own);
        if (value.isEmpty()) {
            own.refuse(cell);
        }
        return value.map(found -> negative ? negated(found) : found);
    }

    /** True where the cells of results are read. */
    static boolean areReadIn(ValueContext context) {
        return context.property().equals(VALUE);
    }

    private static Measure negated(Measure measure) {
        return new Measure(
                measure.relation(),
                measure.quantity().withAmount(measure.quantity().amount().negate()),
                measure.high());
    }
}
