package dev.tomster.compile.value;

import dev.tomster.model.Count;
import dev.tomster.model.Measure;
import dev.tomster.model.Quantity;
import dev.tomster.text.Source;
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

    /** One of a unit that a head names: {@code h}, {@code EUR}, {@code %}; none if it names none. */
    public static Optional<Quantity> unit(String text, ValueContext context) {
        String one = "1 " + text;
        Phrase phrase = Phrase.of(new Source("", one).span(0, one.length()));
        return Measures.quantity(phrase, context.reading(VALUE).silent())
                .map(Measure::quantity)
                .filter(quantity -> !(quantity instanceof Count));
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
