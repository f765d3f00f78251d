package dev.tomster.view;

import dev.tomster.model.Formula;
import dev.tomster.model.Formula.Aggregate;
import dev.tomster.model.Formula.Expression;
import dev.tomster.model.Formula.Metric;
import dev.tomster.model.Formula.NumberLiteral;
import dev.tomster.model.Formula.Operation;
import dev.tomster.model.Formula.Operator;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Words;
import java.util.Locale;

/** Writes formulas with the signs of print and no more parentheses than they need. */
final class FormulaWriter implements Formula.ExpressionVisitor<String> {
    private final Format format;
    private final Words functions;

    private FormulaWriter(Format format, Lexicon lexicon) {
        this.format = format;
        this.functions = lexicon.choices("aggregation");
    }

    static String write(Formula formula, Format format, Lexicon lexicon) {
        return formula.expression().fold(new FormulaWriter(format, lexicon));
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
        String id = expression.function().name().toLowerCase(Locale.ROOT);
        String name = functions.ids().contains(id) ? functions.word(id) : id;
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
