package dev.tomster.evaluate;

import dev.tomster.evaluate.Progress.Missed;
import dev.tomster.model.Count;
import dev.tomster.model.Measure;
import dev.tomster.model.Measure.Relation;
import dev.tomster.model.Money;
import dev.tomster.model.Quantity;
import dev.tomster.model.TimeSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds what an indicator came to against what it is to reach. */
final class Progresses {
    private final Indicator indicator;
    private final Targets targets;
    private final Timeframe timeframe;
    private final Dimension dimension;
    private final boolean addsUp;

    /**
     * @param dimension of what kind the values are
     * @param addsUp true if the values of the periods add up to what the target speaks of
     */
    Progresses(Indicator indicator, Targets targets, Timeframe timeframe, Dimension dimension, boolean addsUp) {
        this.dimension = dimension;
        this.indicator = indicator;
        this.targets = targets;
        this.timeframe = timeframe;
        this.addsUp = addsUp;
    }

    /**
     * The progress; else why there is none.
     *
     * @param reached what it came to by earlier days
     * @param day the last day of which results are expected
     */
    Result<Progress> of(Course course, Courses.Reached reached, LocalDate day) {
        Optional<PeriodValue> latest = course.latest();
        if (latest.isEmpty() || course.toDate().quantity().isEmpty()) {
            return Result.not(course.toDate().obstacle().orElse(Reason.of("no-result")));
        }
        Quantity actual = course.toDate().quantity().get();
        List<Targets.Due> dues = targets.dues().stream()
                .map(due -> new Targets.Due(due.day(), Amounts.inUnitOf(actual, due.measure())))
                .toList();
        if (dues.isEmpty()) {
            if (targets.isOfObjective()
                    && targets.ofObjectives().stream().anyMatch(other -> !isOfKind(actual, other))) {
                return Result.not(Reason.of("target-unit"));
            }
            boolean needsBaseline = targets.areStated() && targets.baseline().isEmpty();
            return Result.not(
                    Reason.of(!targets.areStated() ? "no-target" : needsBaseline ? "no-baseline" : "target-open"));
        }
        Measure target = dues.get(dues.size() - 1).measure();
        if (!isOfKind(actual, target)) {
            return Result.not(Reason.of("target-unit"));
        }
        LocalDate asOf = latest.get().isWhole() ? latest.get().last() : day;
        return Result.of(progress(course, reached, dues, actual, asOf));
    }

    /**
     * True if a value can be held against a target. A rate whose unit nobody states is no number of things: the bare number of
     * an objective speaks of something else.
     */
    private boolean isOfKind(Quantity actual, Measure target) {
        boolean isBareRate =
                targets.isOfObjective() && actual instanceof Count && dimension.isRatio() && !indicator.isUnitKnown();
        return !isBareRate && isAlike(actual, target.quantity());
    }

    static boolean isAlike(Quantity one, Quantity other) {
        return one.getClass() == other.getClass()
                && (!(one instanceof TimeSpan span) || span.unit() == ((TimeSpan) other).unit())
                && (!(one instanceof Money money) || money.currency().equals(((Money) other).currency()));
    }

    private Progress progress(
            Course course, Courses.Reached reached, List<Targets.Due> dues, Quantity actual, LocalDate asOf) {
        Measure target = dues.get(dues.size() - 1).measure();
        Optional<Quantity> base = targets.baseline()
                .map(found -> Amounts.inUnitOf(actual, found))
                .filter(found -> isAlike(found, target.quantity()));
        Aim aim = new Aim(target, isDown(target, base), indicator.direction().equals(Optional.of("keep")));
        Optional<Quantity> from = addsUp ? Optional.of(target.quantity().withAmount(BigDecimal.ZERO)) : base;
        Optional<LocalDate> start = timeframe.hasStart()
                ? Optional.of(timeframe.first())
                : course.periods().stream().findFirst().map(PeriodValue::first);
        Way way = Way.of(start, from, dues, aim);
        Optional<LocalDate> deadline = dues.get(dues.size() - 1).day();
        Quantity expected = way.isStanding() ? target.quantity().withAmount(aim.amount()) : way.on(asOf);
        Forecasts forecasts = new Forecasts(course, timeframe.first(), actual);
        String aggregation = indicator.aggregation().orElse(addsUp ? "sum" : "mean");
        return new Progress(
                actual,
                asOf,
                target,
                deadline,
                way.points(),
                way.isStanding() && deadline.isPresent() && !aim.isKept() && (from.isEmpty() || start.isEmpty()),
                expected,
                way.isStanding() ? share(aim, actual) : pace(way, expected, actual),
                aim.isReached(actual.amount()),
                missed(dues, aim, reached, asOf),
                forecasts.trend(),
                deadline.filter(asOf::isBefore).flatMap(end -> forecasts.on(end, aggregation, aim)),
                forecasts.sample());
    }

    private boolean isDown(Measure target, Optional<Quantity> base) {
        boolean isCeiling = target.relation() == Relation.AT_MOST || target.relation() == Relation.LESS_THAN;
        boolean isBelow = !addsUp
                && indicator.direction().isEmpty()
                && target.relation() == Relation.EXACTLY
                && base.filter(found ->
                                found.amount().compareTo(target.quantity().amount()) > 0)
                        .isPresent();
        return isCeiling || isBelow || indicator.direction().equals(Optional.of("down"));
    }

    /** The share of the way that was to be made by then. */
    private static Optional<BigDecimal> pace(Way way, Quantity expected, Quantity actual) {
        BigDecimal start = way.start().amount();
        BigDecimal due = expected.amount().subtract(start);
        return due.signum() == 0
                ? Optional.empty()
                : Optional.of(Amounts.divide(actual.amount().subtract(start).multiply(Amounts.HUNDRED), due));
    }

    /** How near a value is to what holds at any time. */
    private static Optional<BigDecimal> share(Aim aim, Quantity actual) {
        BigDecimal value = actual.amount();
        BigDecimal wanted = aim.amount();
        if (aim.isReached(value) && (aim.isKept() || aim.isDown())) {
            return Optional.of(Amounts.HUNDRED);
        }
        boolean isTooMuch = aim.isDown() || (aim.isKept() && value.compareTo(wanted) > 0);
        BigDecimal high = aim.target().high().map(Quantity::amount).orElse(wanted);
        BigDecimal bound = isTooMuch ? high : wanted;
        BigDecimal part = isTooMuch ? bound : value;
        BigDecimal whole = isTooMuch ? value : bound;
        return whole.signum() <= 0
                ? Optional.empty()
                : Optional.of(Amounts.divide(part.multiply(Amounts.HUNDRED), whole));
    }

    /** The values that were due and were not reached on their day. */
    private List<Missed> missed(List<Targets.Due> dues, Aim aim, Courses.Reached reached, LocalDate asOf) {
        List<Missed> missed = new ArrayList<>();
        for (Targets.Due due : dues) {
            if (due.day().filter(day -> !day.isAfter(asOf)).isPresent()) {
                reached.by(due.day().get())
                        .quantity()
                        .filter(value -> !aim.to(due.measure()).isReached(value.amount()))
                        .ifPresent(value -> missed.add(new Missed(due.day().get(), due.measure(), value)));
            }
        }
        return List.copyOf(missed);
    }
}
