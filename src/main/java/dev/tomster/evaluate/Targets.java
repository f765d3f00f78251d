package dev.tomster.evaluate;

import dev.tomster.model.CalendarDate;
import dev.tomster.model.Count;
import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Measure.Relation;
import dev.tomster.model.Moment;
import dev.tomster.model.Money;
import dev.tomster.model.Percent;
import dev.tomster.model.Plan;
import dev.tomster.model.Points;
import dev.tomster.model.Quantity;
import dev.tomster.model.Reference;
import dev.tomster.model.Series;
import dev.tomster.model.Target;
import dev.tomster.model.TimeSpan;
import dev.tomster.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an indicator is to reach, and when. */
final class Targets {
    private final Plan plan;
    private final Indicator indicator;
    private final List<Item> objectives;

    /** @param objectives those that the indicator measures */
    Targets(Plan plan, Indicator indicator, List<Item> objectives) {
        this.plan = plan;
        this.indicator = indicator;
        this.objectives = objectives;
    }

    /**
     * A value with its day.
     *
     * @param day none for a value that holds at any time
     */
    record Due(Optional<LocalDate> day, Measure measure) {}

    /** The stages and the target, by day; empty if there is none that can be compared with a value. */
    List<Due> dues() {
        List<Due> dues = new ArrayList<>();
        for (Value value : targets()) {
            if (value instanceof Series series) {
                series.points()
                        .forEach(point -> level(point.value())
                                .ifPresent(level ->
                                        dues.add(new Due(point.period().end().flatMap(this::day), level))));
            } else {
                level(value).ifPresent(level -> dues.add(new Due(deadline(), level)));
            }
        }
        dues.sort(Comparator.comparing(due -> due.day().orElse(LocalDate.MAX)));
        return dues;
    }

    /** True if a target is stated, if only as undecided. */
    boolean areStated() {
        return !targets().isEmpty();
    }

    /** The indicator's own, else those of its objective if they are meant for it. */
    private List<Value> targets() {
        List<Value> own = indicator.kpi().values("target");
        return own.isEmpty() && isOnlyOne() ? objectives.get(0).values("target") : own;
    }

    /** True if the indicator has one objective, whose number can only be its: it is the only one that it names, or that names it. */
    private boolean isOnlyOne() {
        if (objectives.size() != 1) {
            return false;
        }
        Item objective = objectives.get(0);
        return objective.values("kpi").isEmpty()
                ? plan.items("kpi").stream()
                                .filter(kpi -> names(kpi, "objective", objective))
                                .count()
                        == 1
                : objective.values("kpi").size() == 1 && names(objective, "kpi", indicator.kpi());
    }

    /** True if the target is one of its objective: then nothing says that it is stated in the unit of the indicator. */
    boolean isOfObjective() {
        return indicator.kpi().values("target").isEmpty();
    }

    /** What its objectives are to reach, be it by other indicators. */
    List<Measure> ofObjectives() {
        return objectives.stream()
                .flatMap(objective -> objective.values("target").stream())
                .flatMap(value -> level(value).stream())
                .toList();
    }

    private Optional<LocalDate> deadline() {
        List<Moment> moments = objectives.stream()
                .flatMap(objective -> objective.value("deadline", Moment.class).stream())
                .toList();
        Optional<LocalDate> last =
                moments.stream().flatMap(moment -> day(moment).stream()).max(LocalDate::compareTo);
        return moments.isEmpty() ? Timeframe.of(plan, Optional.empty()).end() : last;
    }

    private Optional<LocalDate> day(Moment moment) {
        return Timeframe.date(plan, moment).map(CalendarDate::last);
    }

    /** Where the indicator stands before the plan. */
    Optional<Quantity> baseline() {
        Optional<Measure> own = indicator.kpi().value("baseline", Measure.class);
        return own.or(() -> isOnlyOne() ? objectives.get(0).value("baseline", Measure.class) : Optional.empty())
                .filter(MeasuredRows::isOneNumber)
                .map(Measure::quantity)
                .map(this::inCurrency);
    }

    /** A bare number of an indicator of money is an amount in the plan's currency. */
    private Quantity inCurrency(Quantity quantity) {
        boolean isBare = quantity instanceof Count && indicator.unit().equals(Optional.of("money"));
        return isBare ? new Money(quantity.amount(), Timeframe.currency(plan)) : quantity;
    }

    private Measure inCurrency(Measure measure) {
        return new Measure(
                measure.relation(),
                inCurrency(measure.quantity()),
                measure.high().map(this::inCurrency));
    }

    private Optional<Measure> level(Value value) {
        if (!(value instanceof Target target)) {
            return Optional.empty();
        }
        return target.foldTarget(new Target.TargetVisitor<>() {
            @Override
            public Optional<Measure> level(Target.Level level) {
                return Optional.of(inCurrency(level.measure()))
                        .filter(measure -> measure.relation() != Relation.IN_THE_ORDER_OF);
            }

            @Override
            public Optional<Measure> change(Target.Change change) {
                return MeasuredRows.isOneNumber(change.by())
                        ? baseline().flatMap(base -> changed(base, change))
                        : Optional.empty();
            }

            @Override
            public Optional<Measure> multiple(Target.Multiple multiple) {
                return baseline().map(base -> exactly(base, base.amount().multiply(multiple.factor())));
            }

            @Override
            public Optional<Measure> shareOf(Target.ShareOf share) {
                boolean isPercent = share.share().quantity() instanceof Percent
                        && share.share().high().isEmpty();
                return isPercent
                        ? plan.item(share.base())
                                .flatMap(Targets::size)
                                .map(size -> new Measure(
                                        share.share().relation(),
                                        size.withAmount(percent(
                                                size.amount(),
                                                share.share().quantity().amount())),
                                        Optional.empty()))
                        : Optional.empty();
            }

            @Override
            public Optional<Measure> achieved(Target.Achieved achieved) {
                return Optional.empty();
            }
        });
    }

    private static Optional<Measure> changed(Quantity base, Target.Change change) {
        Quantity by = change.by().quantity();
        boolean isRelative = by instanceof Percent;
        boolean isPoints = by instanceof Points && base instanceof Percent;
        boolean isSameKind = by.getClass() == base.getClass()
                && !(by instanceof TimeSpan one && one.unit() != ((TimeSpan) base).unit());
        if (!isRelative && !isPoints && !isSameKind) {
            return Optional.empty();
        }
        BigDecimal step = isRelative ? percent(base.amount(), by.amount()) : by.amount();
        return Optional.of(exactly(
                base, change.up() ? base.amount().add(step) : base.amount().subtract(step)));
    }

    private static BigDecimal percent(BigDecimal of, BigDecimal percent) {
        return of.multiply(percent).movePointLeft(2);
    }

    private static Measure exactly(Quantity like, BigDecimal amount) {
        return Measure.exactly(like.withAmount(amount));
    }

    /** The size that a share is taken of. */
    private static Optional<Quantity> size(Item base) {
        return Stream.of("size", "community", "followers", "baseline")
                .flatMap(property -> base.value(property, Measure.class).stream())
                .filter(MeasuredRows::isOneNumber)
                .map(Measure::quantity)
                .findFirst();
    }

    /** The objectives and key results that an indicator measures, in the order of the plan. */
    static List<Item> objectives(Plan plan, Item kpi) {
        return Stream.of("objective", "result")
                .flatMap(kind -> plan.items(kind).stream())
                .filter(item -> names(item, "kpi", kpi) || names(kpi, "objective", item))
                .toList();
    }

    static boolean names(Item item, String property, Item other) {
        return item.values(property, Reference.class).stream()
                .anyMatch(
                        reference -> other.id().filter(reference.item()::equals).isPresent());
    }
}
