package dev.tomster.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** How an indicator is computed from metrics. */
public record Formula(Expression expression) implements Value {

    /** A part of a formula. */
    public sealed interface Expression {
        <R> R fold(ExpressionVisitor<R> visitor);
    }

    /** One answer for each kind of expression. */
    public interface ExpressionVisitor<R> {
        R number(NumberLiteral expression);

        R metric(Metric expression);

        R operation(Operation expression);

        R aggregate(Aggregate expression);
    }

    public record NumberLiteral(BigDecimal value) implements Expression {
        public NumberLiteral {
            value = Quantity.normal(value);
        }

        @Override
        public <R> R fold(ExpressionVisitor<R> visitor) {
            return visitor.number(this);
        }
    }

    /** A metric by its name: the head of a column of the results, or another KPI. */
    public record Metric(String name) implements Expression {
        @Override
        public <R> R fold(ExpressionVisitor<R> visitor) {
            return visitor.metric(this);
        }
    }

    public record Operation(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public <R> R fold(ExpressionVisitor<R> visitor) {
            return visitor.operation(this);
        }
    }

    public record Aggregate(Function function, Expression of) implements Expression {
        @Override
        public <R> R fold(ExpressionVisitor<R> visitor) {
            return visitor.aggregate(this);
        }
    }

    /** The four operations; the later two bind more tightly. */
    public enum Operator {
        PLUS('+', 1),
        MINUS('-', 1),
        TIMES('*', 2),
        DIVIDED_BY('/', 2);

        private final char sign;
        private final int binding;

        Operator(char sign, int binding) {
            this.sign = sign;
            this.binding = binding;
        }

        public char sign() {
            return sign;
        }

        public int binding() {
            return binding;
        }
    }

    /** What makes one value of several. */
    public enum Function {
        SUM,
        MEAN,
        MEDIAN,
        LAST,
        MIN,
        MAX
    }

    /** The names of the metrics, from left to right, each once. */
    public List<String> metrics() {
        return expression
                .fold(new ExpressionVisitor<Stream<String>>() {
                    @Override
                    public Stream<String> number(NumberLiteral number) {
                        return Stream.empty();
                    }

                    @Override
                    public Stream<String> metric(Metric metric) {
                        return Stream.of(metric.name());
                    }

                    @Override
                    public Stream<String> operation(Operation operation) {
                        return Stream.concat(
                                operation.left().fold(this), operation.right().fold(this));
                    }

                    @Override
                    public Stream<String> aggregate(Aggregate aggregate) {
                        return aggregate.of().fold(this);
                    }
                })
                .distinct()
                .toList();
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.formula(this);
    }
}
