package dev.tomster.compile.value;

import dev.tomster.model.Formula.Aggregate;
import dev.tomster.model.Formula.ExpressionVisitor;
import dev.tomster.model.Formula.Metric;
import dev.tomster.model.Formula.NumberLiteral;
import dev.tomster.model.Formula.Operation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** The number that a part of a formula comes to whatever is measured; none if it depends on a metric. */
final class Constant implements ExpressionVisitor<Optional<BigDecimal>> {

    @Override
    public Optional<BigDecimal> number(NumberLiteral expression) {
        return Optional.of(expression.value());
    }

    @Override
    public Optional<BigDecimal> metric(Metric expression) {
        return Optional.empty();
    }

    @Override
    public Optional<BigDecimal> aggregate(Aggregate expression) {
        return expression.of().fold(this);
    }

    @Override
    public Optional<BigDecimal> operation(Operation expression) {
        Optional<BigDecimal> left = expression.left().fold(this);
        Optional<BigDecimal> right = expression.right().fold(this);
        return left.flatMap(a -> right.flatMap(b -> switch (expression.operator()) {
            case PLUS -> Optional.of(a.add(b, MathContext.DECIMAL128));
            case MINUS -> Optional.of(a.subtract(b, MathContext.DECIMAL128));
            case TIMES -> Optional.of(a.multiply(b, MathContext.DECIMAL128));
            case DIVIDED_BY -> b.signum() == 0 ? Optional.empty() : Optional.of(a.divide(b, MathContext.DECIMAL128));
        }));
    }
}
