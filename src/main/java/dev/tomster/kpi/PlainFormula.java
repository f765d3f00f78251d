package dev.tomster.kpi;

import dev.tomster.model.Formula;
import dev.tomster.model.Formula.Aggregate;
import dev.tomster.model.Formula.Expression;
import dev.tomster.model.Formula.Function;
import dev.tomster.model.Formula.Metric;
import dev.tomster.model.Formula.NumberLiteral;
import dev.tomster.model.Formula.Operation;
import dev.tomster.model.Formula.Operator;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the formulas of the library: those of plans, in English and without groups of digits. What is no formula is a
 * fault of the program.
 */
final class PlainFormula {
    private static final Pattern TOKEN = Pattern.compile("\\h*([a-z][a-z-]*[a-z]|\\d+(?:\\.\\d+)?|[-+*/()])\\h*");

    private final String text;
    private final Matcher matcher;
    private String token = "";
    private int at;

    private PlainFormula(String text) {
        this.text = text;
        this.matcher = TOKEN.matcher(text);
        next();
    }

    static Formula read(String text) {
        PlainFormula reader = new PlainFormula(text);
        Expression expression = reader.operations(1);
        if (!reader.token.isEmpty()) {
            throw reader.fault();
        }
        return new Formula(expression);
    }

    private void next() {
        matcher.region(at, text.length());
        boolean found = at < text.length() && matcher.lookingAt();
        if (!found && at < text.length()) {
            throw fault();
        }
        token = found ? matcher.group(1) : "";
        at = found ? matcher.end() : at;
    }

    private Expression operations(int binding) {
        Expression left = operand();
        Optional<Operator> operator = operator();
        while (operator.isPresent() && operator.get().binding() >= binding) {
            next();
            left = new Operation(operator.get(), left, operations(operator.get().binding() + 1));
            operator = operator();
        }
        return left;
    }

    private Optional<Operator> operator() {
        return Stream.of(Operator.values())
                .filter(found -> token.equals(String.valueOf(found.sign())))
                .findFirst();
    }

    private Expression operand() {
        String first = token;
        if (first.isEmpty()) {
            throw fault();
        }
        next();
        if (first.equals("(")) {
            return closed();
        }
        if (Character.isDigit(first.charAt(0))) {
            return new NumberLiteral(new BigDecimal(first));
        }
        if (token.equals("(")) {
            next();
            return new Aggregate(Function.valueOf(first.toUpperCase(Locale.ROOT)), closed());
        }
        return new Metric(first);
    }

    private Expression closed() {
        Expression inner = operations(1);
        if (!token.equals(")")) {
            throw fault();
        }
        next();
        return inner;
    }

    private IllegalArgumentException fault() {
        return new IllegalArgumentException("no formula: " + text);
    }
}
