package dev.tomster.model;

import java.util.Locale;

/** Formulas in the short notation of tests: brackets around every operation. */
final class FormulaNotation {
    private FormulaNotation() {}

    static String of(Formula.Expression expression) {
        return expression.fold(new Formula.ExpressionVisitor<>() {
            @Override
            public String number(Formula.NumberLiteral number) {
                return number.value().toPlainString();
            }

            @Override
            public String metric(Formula.Metric metric) {
                return metric.name();
            }

            @Override
            public String operation(Formula.Operation operation) {
                return "[" + of(operation.left()) + " " + operation.operator().sign() + " " + of(operation.right())
                        + "]";
            }

            @Override
            public String aggregate(Formula.Aggregate aggregate) {
                return aggregate.function().name().toLowerCase(Locale.ROOT) + "[" + of(aggregate.of()) + "]";
            }
        });
    }
}
