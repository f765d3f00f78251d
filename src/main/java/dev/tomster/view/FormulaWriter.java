package dev.tomster.view;

import dev.tomster.model.Formula;
import dev.tomster.model.Formula.Aggregate;
import dev.tomster.model.Formula.Expression;
import dev.tomster.model.Formula.Metric;
import dev.tomster.model.Formula.NumberLiteral;
import dev.tomster.model.Formula.Operation;
import dev.tomster.model.Formula.Operator;
import java.util.Locale;

/** Writes formulas with the signs of print and no more parentheses than they need. */
final class FormulaWriter implements Formula.ExpressionVisitor<String> {
    private final Format format;
    private final Labels labels;

    private FormulaWriter(Format format, Labels labels) {
        this.format = format;
        this.labels = labels;
    }

    static String write(Formula formula, Format format, Labels labels) {
        return formula.expression().fold(new FormulaWriter(format, labels));
    }

    @Override
    public String number(NumberLiteral expression) {
        return format.number(expression.value());
    }

    @Override
    public String metric(Metric expression) {
        return expression.name();
    }

    @Override
    public String aggregate(Aggregate expression) {
        String name = labels.get("function." + expression.function().name().toLowerCase(Locale.ROOT));
        return name + "(" + expression.of().fold(this) + ")";
    }

    @Override
    public String operation(Operation expression) {
        Operator operator = expression.operator();
        String left = operand(expression.left(), operator.binding());
        String right = operand(expression.right(), operator.binding() + 1);
        return left + " " + sign(operator) + " " + right;
    }

    /** In parentheses if it binds less tightly than its place asks for. */
    private String operand(Expression expression, int binding) {
        boolean loose = expression instanceof Operation operation
                && operation.operator().binding() < binding;
        String text = expression.fold(this);
        return loose ? "(" + text + ")" : text;
    }

    private static char sign(Operator operator) {
        return switch (operator) {
            case PLUS -> '+';
            case MINUS -> '\u2212';
            case TIMES -> '\u00D7';
            case DIVIDED_BY -> '\u00F7';
        };
    }
}
