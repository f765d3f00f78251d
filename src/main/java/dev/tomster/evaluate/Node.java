package dev.tomster.evaluate;

import dev.tomster.kpi.KnownMetric.Kind;
import dev.tomster.model.Formula.Function;
import dev.tomster.model.Formula.Operator;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A part of a formula whose names are resolved: what they stand for in the results, and of what kind it is. */
sealed interface Node {

    Dimension dimension();

    /** The names that stand in it, for sentences. */
    List<String> names();

    /** The metrics in it that no file has a column for. */
    default Stream<String> unmeasured() {
        return Stream.empty();
    }

    record Constant(BigDecimal value) implements Node {
        @Override
        public Dimension dimension() {
            return Dimension.NUMBER;
        }

        @Override
        public List<String> names() {
            return List.of(value.toPlainString());
        }
    }

    /**
     * A column of the results.
     *
     * @param slots where it stands in the pools: several if it is the sum of its parts
     */
    record Column(String name, Kind kind, List<Integer> slots, Dimension dimension) implements Node {
        @Override
        public List<String> names() {
            return List.of(name);
        }
    }

    /** A metric of the library that no file has a column for: nothing can be computed, but it is known of what kind it is. */
    record Unmeasured(String name, Kind kind, Dimension dimension) implements Node {
        @Override
        public Stream<String> unmeasured() {
            return Stream.of(name);
        }

        @Override
        public List<String> names() {
            return List.of(name);
        }
    }

    /** The last value of a state before the period. */
    record Before(String name, int slot, Dimension dimension) implements Node {
        @Override
        public List<String> names() {
            return List.of(name);
        }
    }

    /** What the values of the rows come to. */
    record OfRows(List<String> names, Function function, int slot, Dimension dimension) implements Node {}

    /** An indicator of the plan whose values stand in the plan. */
    record Stated(String name, Indicator indicator, Dimension dimension) implements Node {
        @Override
        public List<String> names() {
            return List.of(name);
        }
    }

    record Operation(Operator operator, Node left, Node right, Dimension dimension) implements Node {
        @Override
        public Stream<String> unmeasured() {
            return Stream.concat(left.unmeasured(), right.unmeasured());
        }

        @Override
        public List<String> names() {
            return Stream.concat(left.names().stream(), right.names().stream())
                    .distinct()
                    .toList();
        }
    }
}
