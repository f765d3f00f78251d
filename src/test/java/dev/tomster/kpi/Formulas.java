package dev.tomster.kpi;

import dev.tomster.model.Formula;
import dev.tomster.model.Formula.Aggregate;
import dev.tomster.model.Formula.ExpressionVisitor;
import dev.tomster.model.Formula.Metric;
import dev.tomster.model.Formula.NumberLiteral;
import dev.tomster.model.Formula.Operation;
import java.util.Locale;

/** Writes formulas as plans do, with all parentheses. */
public final class Formulas implements ExpressionVisitor<String> {
    private Formulas() {}

    public static String write(Formula formula) {
        return formula.expression().fold(new Formulas());
    }

    @Override
    public String number(NumberLiteral number) {
        return number.value().toPlainString();
    }

    @Override
    public String metric(Metric metric) {
        return metric.name();
    }

    @Override
    public String operation(Operation operation) {
        return "(" + operation.left().fold(this) + " " + operation.operator().sign() + " "
                + operation.right().fold(this) + ")";
    }

    @Override
    public String aggregate(Aggregate aggregate) {
        return aggregate.function().name().toLowerCase(Locale.ROOT) + "("
                + aggregate.of().fold(this) + ")";
    }
}
