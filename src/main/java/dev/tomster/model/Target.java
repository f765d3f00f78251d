package dev.tomster.model;

import java.math.BigDecimal;

/** The value that an indicator is to reach. */
public sealed interface Target extends Value {

    @Override
    default <R> R fold(Value.Visitor<R> visitor) {
        return visitor.target(this);
    }

    <R> R foldTarget(TargetVisitor<R> visitor);

    /** One answer for each kind of target. */
    interface TargetVisitor<R> {
        R level(Level target);

        R change(Change target);

        R multiple(Multiple target);

        R shareOf(ShareOf target);

        R achieved(Achieved target);
    }

    /** A value, a bound or a range: {@code 30 000}, {@code >= 3 %}, {@code 10 % .. 20 %}. */
    record Level(Measure measure) implements Target {
        @Override
        public <R> R foldTarget(TargetVisitor<R> visitor) {
            return visitor.level(this);
        }
    }

    /** A change from the baseline: {@code +10 %}, {@code -20 %}, {@code +500}, {@code +1 pt}. */
    record Change(boolean up, Measure by) implements Target {
        @Override
        public <R> R foldTarget(TargetVisitor<R> visitor) {
            return visitor.change(this);
        }
    }

    /** So many times the baseline: {@code x3}. */
    record Multiple(BigDecimal factor) implements Target {
        public Multiple {
            factor = Quantity.normal(factor);
        }

        @Override
        public <R> R foldTarget(TargetVisitor<R> visitor) {
            return visitor.multiple(this);
        }
    }

    /**
     * A share of a base: {@code 60 % of residents}. The base is a segment's size, a relay's community, an account's
     * followers or a KPI's value, and the result has its unit.
     */
    record ShareOf(Measure share, ItemId base) implements Target {
        @Override
        public <R> R foldTarget(TargetVisitor<R> visitor) {
            return visitor.shareOf(this);
        }
    }

    /** Done or not done: {@code yes}. */
    record Achieved() implements Target {
        @Override
        public <R> R foldTarget(TargetVisitor<R> visitor) {
            return visitor.achieved(this);
        }
    }
}
