package dev.tomster.evaluate;

import dev.tomster.model.Formula.Operator;
import java.util.Optional;

/**
 * Of what kind a value is: how often things, money and time are multiplied (or divided, below zero) in it. A rate has none of
 * them left.
 *
 * @param isFree true for a number of a formula, which takes on the kind of what it is added to
 */
record Dimension(int things, int money, int time, boolean isFree) {
    static final Dimension THINGS = new Dimension(1, 0, 0, false);
    static final Dimension RATE = new Dimension(0, 0, 0, false);
    static final Dimension MONEY = new Dimension(0, 1, 0, false);
    static final Dimension TIME = new Dimension(0, 0, 1, false);
    static final Dimension PRICE = new Dimension(-1, 1, 0, false);
    static final Dimension NUMBER = new Dimension(0, 0, 0, true);

    /** The kind of a sum or difference; none if the two have none. */
    private Optional<Dimension> plus(Dimension other) {
        if (isFree || other.isFree) {
            Dimension bound = isFree ? other : this;
            return bound.money == 0 && bound.time == 0 ? Optional.of(bound) : Optional.empty();
        }
        return equals(other) ? Optional.of(this) : Optional.empty();
    }

    private Dimension times(Dimension other, int sign) {
        return new Dimension(
                things + sign * other.things,
                money + sign * other.money,
                time + sign * other.time,
                isFree && other.isFree);
    }

    /** The kind of what an operation gives; none for a sum of different kinds. */
    Optional<Dimension> with(Operator operator, Dimension other) {
        return switch (operator) {
            case PLUS, MINUS -> plus(other);
            case TIMES -> Optional.of(times(other, 1));
            case DIVIDED_BY -> Optional.of(times(other, -1));
        };
    }

    /** True for a rate, a price, an average: what is said of each thing does not add up. */
    boolean isRatio() {
        return !isFree && (things < 0 || money < 0 || time < 0 || (things == 0 && money == 0 && time == 0));
    }

    /** True if a value of this kind can be told: a number of things, a rate, money or time, of all or of each thing. */
    boolean isPlain() {
        boolean isOne = (money == 0 && time == 0 && things <= 1) || (money + time == 1 && money * time == 0);
        return isOne && money >= 0 && time >= 0 && (things <= 0 || money + time == 0);
    }

    /** True if a value of this kind can be told in a unit of the vocabulary; in any other unit things are counted. */
    boolean fits(Optional<String> unit) {
        return switch (unit.orElse("")) {
            case "percent" -> money == 0 && time == 0 && things == 0;
            case "money" -> money == 1 && time == 0;
            case "duration" -> time == 1 && money == 0;
            default -> money == 0 && time == 0;
        };
    }

    /** The unit in which it is told if nothing else is said. */
    Optional<String> unit() {
        if (money != 0) {
            return Optional.of("money");
        }
        return time != 0 ? Optional.of("duration") : Optional.empty();
    }
}
