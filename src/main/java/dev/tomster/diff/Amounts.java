package dev.tomster.diff;

import dev.tomster.model.CalendarDate;
import dev.tomster.model.Count;
import dev.tomster.model.Effort;
import dev.tomster.model.Fee;
import dev.tomster.model.Measure;
import dev.tomster.model.Milestones;
import dev.tomster.model.Money;
import dev.tomster.model.Percent;
import dev.tomster.model.Period;
import dev.tomster.model.Plan;
import dev.tomster.model.Points;
import dev.tomster.model.Purchase;
import dev.tomster.model.Quantity;
import dev.tomster.model.RelativeDate;
import dev.tomster.model.Target;
import dev.tomster.model.TimeSpan;
import dev.tomster.model.TimeUnit;
import dev.tomster.model.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Counts how far values lie from each other, where they are of one dimension. */
final class Amounts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Milestones before;
    private final Milestones after;

    Amounts(Plan before, Plan after) {
        this.before = new Milestones(before);
        this.after = new Milestones(after);
    }

    Optional<Delta> between(Value old, Value young) {
        Optional<Quantity> one = quantity(old, young);
        Optional<Quantity> other = quantity(young, old);
        if (one.isPresent() && other.isPresent()) {
            return difference(one.get(), other.get());
        }
        if (old instanceof Period was && young instanceof Period is) {
            Optional<Delta> ends = days(end(was), end(is)).filter(delta -> !delta.isZero());
            return ends.isPresent() ? ends : days(start(was), start(is));
        }
        return days(Optional.of(old), Optional.of(young));
    }

    private static Optional<Value> start(Period period) {
        return period.start().map(Value.class::cast);
    }

    private static Optional<Value> end(Period period) {
        return period.end().map(Value.class::cast);
    }

    private Optional<Delta> days(Optional<Value> old, Optional<Value> young) {
        Optional<CalendarDate> one = old.flatMap(value -> date(value, before));
        Optional<CalendarDate> other = young.flatMap(value -> date(value, after));
        return one.flatMap(was -> other.map(is -> new Delta.Days(
                was.grain() == is.grain()
                        ? ChronoUnit.DAYS.between(was.first(), is.first())
                        : ChronoUnit.DAYS.between(was.last(), is.last()))));
    }

    private static Optional<CalendarDate> date(Value value, Milestones milestones) {
        if (value instanceof RelativeDate relative) {
            return milestones.dateOf(relative);
        }
        return value instanceof CalendarDate date ? Optional.of(date) : Optional.empty();
    }

    /** The one quantity that a value is about, if the other value is of its kind. */
    private static Optional<Quantity> quantity(Value value, Value other) {
        if (value instanceof Measure measure) {
            boolean isPurchase = other instanceof Purchase;
            return other instanceof Measure || isPurchase ? single(measure) : Optional.empty();
        }
        if (value instanceof Purchase purchase) {
            return Optional.of(purchase.total());
        }
        if (value instanceof Fee fee) {
            return other instanceof Fee second && fee.per().equals(second.per())
                    ? single(fee.amount())
                    : Optional.empty();
        }
        if (value instanceof Effort effort) {
            return other instanceof Effort second && effort.per().equals(second.per())
                    ? single(effort.amount())
                    : Optional.empty();
        }
        return value instanceof Target target && target.getClass() == other.getClass() ? aim(target) : Optional.empty();
    }

    /** What a target counts: a share and a change have no base here, so only their kind is compared. */
    static Optional<Quantity> aim(Target target) {
        return target.foldTarget(new Target.TargetVisitor<>() {
            @Override
            public Optional<Quantity> level(Target.Level level) {
                return single(level.measure());
            }

            @Override
            public Optional<Quantity> change(Target.Change change) {
                return single(change.by()).flatMap(by -> signed(by, change.up()));
            }

            @Override
            public Optional<Quantity> multiple(Target.Multiple multiple) {
                return Optional.of(new Count(multiple.factor()));
            }

            @Override
            public Optional<Quantity> shareOf(Target.ShareOf share) {
                return single(share.share());
            }

            @Override
            public Optional<Quantity> achieved(Target.Achieved achieved) {
                return Optional.empty();
            }
        });
    }

    private static Optional<Quantity> signed(Quantity by, boolean isUp) {
        return Optional.of(isUp ? by : by.withAmount(by.amount().negate()));
    }

    private static Optional<Quantity> single(Measure measure) {
        return measure.high().isPresent() ? Optional.empty() : Optional.of(measure.quantity());
    }

    static Optional<Delta> difference(Quantity old, Quantity young) {
        if (old instanceof TimeSpan was && young instanceof TimeSpan is && was.unit() != is.unit()) {
            // In the shorter of the two units, so that nothing has to be rounded.
            TimeUnit unit = was.unit().compareTo(is.unit()) < 0 ? was.unit() : is.unit();
            return was.in(unit).flatMap(one -> is.in(unit).flatMap(other -> difference(one, other)));
        }
        if (!isComparable(old, young)) {
            return Optional.empty();
        }
        BigDecimal difference = young.amount().subtract(old.amount());
        if (old instanceof Percent) {
            return Optional.of(new Delta.Amount(new Points(difference), Optional.empty()));
        }
        Optional<BigDecimal> percent = old.amount().signum() == 0
                ? Optional.empty()
                : Optional.of(Quantity.normal(
                        difference.multiply(HUNDRED).divide(old.amount().abs(), 1, RoundingMode.HALF_UP)));
        return Optional.of(new Delta.Amount(old.withAmount(difference), percent));
    }

    private static boolean isComparable(Quantity one, Quantity other) {
        if (one instanceof Money money && other instanceof Money second) {
            return money.currency().equals(second.currency());
        }
        return one.getClass() == other.getClass();
    }
}
