package dev.tomster.model;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/**
 * How often something is done: {@code 3/week}, {@code >= 2/week, <= 3/hour}, {@code 3/day mon..fri, 1/day sat..sun}.
 *
 * @param rates the rates that hold together
 * @param scope whether the rates count for each of several channels or for all of them together; none for one channel
 */
public record Cadence(List<Rate> rates, Optional<Scope> scope) implements Value {

    /** What the rates of several channels count. */
    public enum Scope {
        EACH,
        TOTAL,
        /** It is not known which of the two is meant. */
        UNDECIDED
    }

    /**
     * So often per unit of time, or per occasion.
     *
     * @param count a number, or a range or bound of numbers
     * @param per a unit of time, an interval, or any noun such as "session"
     * @param days the days of the week for which it counts; empty for all
     */
    public record Rate(Measure count, Per per, List<DayOfWeek> days) {}

    /** What a rate counts by. */
    public sealed interface Per {
        <R> R fold(PerVisitor<R> visitor);

        record Unit(TimeUnit unit) implements Per {
            @Override
            public <R> R fold(PerVisitor<R> visitor) {
                return visitor.unit(this);
            }
        }

        /** Longer or shorter than one unit of time: every six hours. */
        record Interval(Rhythm rhythm) implements Per {
            @Override
            public <R> R fold(PerVisitor<R> visitor) {
                return visitor.interval(this);
            }
        }

        record Occasion(String noun) implements Per {
            @Override
            public <R> R fold(PerVisitor<R> visitor) {
                return visitor.occasion(this);
            }
        }
    }

    /** One answer for each kind of period or occasion. */
    public interface PerVisitor<R> {
        R unit(Per.Unit per);

        R interval(Per.Interval per);

        R occasion(Per.Occasion per);
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.cadence(this);
    }
}
