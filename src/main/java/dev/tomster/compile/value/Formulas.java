package dev.tomster.compile.value;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.Formula;
import dev.tomster.model.Formula.Aggregate;
import dev.tomster.model.Formula.Expression;
import dev.tomster.model.Formula.Function;
import dev.tomster.model.Formula.Metric;
import dev.tomster.model.Formula.NumberLiteral;
import dev.tomster.model.Formula.Operation;
import dev.tomster.model.Formula.Operator;
import dev.tomster.vocabulary.Spelling;
import dev.tomster.vocabulary.Words;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads formulas: numbers, metrics, {@code + - * /}, parentheses, {@code sum() mean() median() last() min() max()}. A
 * minus has a space on both sides; without, it belongs to the name of a metric.
 */
final class Formulas {
    /** Parentheses nested deeper are refused (threat S7). */
    private static final int DEEPEST = 100;
    /** Longer formulas are refused: each operation nests in the next. */
    private static final int MOST_OPERATIONS = 200;

    private final Cursor cursor;
    private final ValueContext context;
    private int depth;
    private int count;

    private Formulas(Phrase phrase, ValueContext context) {
        this.cursor = new Cursor(phrase);
        this.context = context;
    }

    static Optional<Formula> formula(Phrase phrase, ValueContext context) {
        Formulas reader = new Formulas(phrase, context);
        return reader.operations(1)
                .filter(whole -> Leftover.none(reader.cursor, context))
                .map(Formula::new);
    }

    /** Operations that bind at least so tightly, from left to right. */
    private Optional<Expression> operations(int binding) {
        Optional<Expression> left = operand();
        while (left.isPresent()) {
            int start = cursor.position();
            Optional<Operator> operator = takeOperator();
            if (operator.isEmpty() || operator.get().binding() < binding) {
                cursor.moveTo(start);
                return left;
            }
            if (++count > MOST_OPERATIONS) {
                return tooMuch("long", MOST_OPERATIONS);
            }
            int from = cursor.position();
            Optional<Expression> right = operations(operator.get().binding() + 1);
            if (right.isEmpty()) {
                return right;
            }
            if (operator.get() == Operator.DIVIDED_BY && isZero(right.get())) {
                return divisionByZero(cursor.since(from));
            }
            left = Optional.of(new Operation(operator.get(), left.get(), right.get()));
        }
        return left;
    }

    private Optional<Operator> takeOperator() {
        char sign = cursor.skipSpaces().peek();
        Optional<Operator> operator = switch (sign) {
            case '+' -> Optional.of(Operator.PLUS);
            case '-', '\u2212' -> Optional.of(Operator.MINUS);
            case '*', '\u00D7' -> Optional.of(Operator.TIMES);
            case '/', '\u00F7' -> Optional.of(Operator.DIVIDED_BY);
            default -> Optional.empty();
        };
        operator.ifPresent(found -> cursor.moveTo(cursor.position() + 1));
        return operator;
    }

    private Optional<Expression> operand() {
        cursor.skipSpaces();
        if (cursor.take("(")) {
            return inParentheses();
        }
        if (Character.isDigit(cursor.peek())) {
            return Numbers.take(cursor, context).map(NumberLiteral::new);
        }
        int start = cursor.position();
        while (isNamePart(cursor.peek())) {
            cursor.moveTo(cursor.position() + 1);
        }
        String name = cursor.since(start).text();
        if (name.isEmpty() || !Character.isLetter(name.charAt(0))) {
            return Optional.empty();
        }
        Optional<Function> function = function(name);
        if (function.isPresent() && cursor.take("(")) {
            return inParentheses().map(of -> new Aggregate(function.get(), of));
        }
        return Optional.of(new Metric(name));
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    /** The language's word for a function, or the English one. */
    private Optional<Function> function(String name) {
        Words choices = context.lexicon().choices("aggregation");
        String id = choices.id(name).orElse(Spelling.fold(name));
        for (Function function : Function.values()) {
            if (function.name().equals(id.toUpperCase(Locale.ROOT))) {
                return Optional.of(function);
            }
        }
        return Optional.empty();
    }

    private Optional<Expression> inParentheses() {
        if (++depth > DEEPEST) {
            return tooMuch("deep", DEEPEST);
        }
        Optional<Expression> inner = operations(1);
        depth--;
        cursor.skipSpaces();
        return inner.filter(found -> cursor.take(")"));
    }

    private static boolean isZero(Expression divisor) {
        return divisor.fold(new Constant()).filter(value -> value.signum() == 0).isPresent();
    }

    private Optional<Expression> divisionByZero(Phrase divisor) {
        context.report(Finding.of(ValueRules.of(context.property().shape()), divisor.span())
                .worded("zero")
                .with("text", divisor.text())
                .help(Message.of("value-formula.zero.help")));
        return Optional.empty();
    }

    private Optional<Expression> tooMuch(String wording, int bound) {
        context.report(Finding.of(
                        ValueRules.of(context.property().shape()), cursor.rest().span())
                .worded(wording)
                .with("bound", bound)
                .help(Message.of("value-formula.deep.help")));
        return Optional.empty();
    }
}
