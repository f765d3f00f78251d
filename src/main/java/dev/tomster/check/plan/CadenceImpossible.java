package dev.tomster.check.plan;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.Frequency;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Cadence;
import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Measure.Relation;
import dev.tomster.model.Quantity;
import dev.tomster.model.Slot;
import dev.tomster.model.TimeRange;
import dev.tomster.model.TimeSpan;
import dev.tomster.model.TimeUnit;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A rhythm that cannot be kept: its bounds exclude each other, or it has too few slots or too long pauses. */
final class CadenceImpossible implements PlanRule {
    private static final long DAY = 24 * 60;

    @Override
    public Definition definition() {
        return Definition.contradiction("cadence-impossible");
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item item : strategy.all()) {
            for (Cadence cadence : item.values("cadence", Cadence.class)) {
                if (boundsExclude(cadence)) {
                    report.on(item)
                            .at("cadence")
                            .worded("bounds")
                            .with("element", item)
                            .add();
                } else {
                    checkSlots(item, cadence, report);
                    cadence.rates().forEach(rate -> checkGap(item, rate, report));
                }
            }
        }
    }

    /** So often at least, and less often at most, on the same days. */
    private static boolean boundsExclude(Cadence cadence) {
        for (Cadence.Rate low : cadence.rates()) {
            for (Cadence.Rate high : cadence.rates()) {
                Relation relation = high.count().relation();
                boolean isBound = relation == Relation.AT_MOST || relation == Relation.LESS_THAN;
                Optional<Frequency> least = weekly(low);
                Optional<Frequency> most = weekly(high);
                if (isBound
                        && low.days().equals(high.days())
                        && least.isPresent()
                        && most.isPresent()
                        && least.get().least().compareTo(most.get().most()) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<Frequency> weekly(Cadence.Rate rate) {
        return Frequency.ofWeek(new Cadence(List.of(rate), Optional.empty()));
    }

    private static void checkSlots(Item item, Cadence cadence, Report report) {
        List<Slot> slots = item.values("slots", Slot.class);
        // A range or a whole day has room for several, and slots that are not decided may be any number.
        boolean arePoints = !slots.isEmpty()
                && slots.size() == item.values("slots").size()
                && slots.stream()
                        .allMatch(slot -> slot.from().isPresent() && slot.to().isEmpty());
        int times = slots.stream()
                .mapToInt(slot -> slot.days().isEmpty() ? 7 : slot.days().size())
                .sum();
        Optional<BigDecimal> least = Frequency.ofWeek(cadence).map(Frequency::least);
        if (arePoints
                && least.filter(most -> most.compareTo(BigDecimal.valueOf(times)) > 0)
                        .isPresent()) {
            report.on(item)
                    .at("slots")
                    .worded("slots")
                    .with("element", item)
                    .with("slots", times)
                    .with("least", least.get())
                    .weighing(Severity.WARNING)
                    .add();
        }
    }

    private static void checkGap(Item item, Cadence.Rate rate, Report report) {
        Optional<TimeUnit> unit =
                rate.per() instanceof Cadence.Per.Unit per ? Optional.of(per.unit()) : Optional.empty();
        Relation relation = rate.count().relation();
        boolean isPromise =
                relation == Relation.EXACTLY || relation == Relation.BETWEEN || relation == Relation.AT_LEAST;
        Optional<BigDecimal> gap = item.value("gap", Measure.class).flatMap(CadenceImpossible::minutes);
        Optional<Long> open = unit.flatMap(found -> open(item, found));
        if (!isPromise || gap.isEmpty() || open.isEmpty()) {
            return;
        }
        BigDecimal count = rate.count()
                .high()
                .map(Quantity::amount)
                .orElse(rate.count().quantity().amount());
        BigDecimal needed = count.subtract(BigDecimal.ONE).multiply(gap.get());
        if (needed.compareTo(BigDecimal.valueOf(open.get())) > 0) {
            report.on(item)
                    .at("gap")
                    .with("element", item)
                    .with("count", count)
                    .withKey("gap", "gap")
                    .with("needed", hours(needed))
                    .with("open", hours(BigDecimal.valueOf(open.get())))
                    .add();
        }
    }

    private static Optional<BigDecimal> minutes(Measure gap) {
        if (!(gap.quantity() instanceof TimeSpan span)) {
            return Optional.empty();
        }
        return switch (span.unit()) {
            case MINUTE -> Optional.of(span.amount());
            case HOUR -> Optional.of(span.amount().multiply(BigDecimal.valueOf(60)));
            case DAY -> Optional.of(span.amount().multiply(BigDecimal.valueOf(DAY)));
            default -> Optional.empty();
        };
    }

    /** The minutes of a unit of time in which something may be published. */
    private static Optional<Long> open(Item item, TimeUnit unit) {
        long quiet = item.values("quiet-hours", TimeRange.class).stream()
                .mapToLong(range -> Duration.between(range.from(), range.to()).toMinutes())
                .map(minutes -> minutes < 0 ? minutes + DAY : minutes)
                .sum();
        return switch (unit) {
            case HOUR -> Optional.of(60L);
            case DAY, WORKDAY -> Optional.of(DAY - quiet);
            case WEEK -> Optional.of(7 * DAY - 6 * quiet);
            default -> Optional.empty();
        };
    }

    private static String hours(BigDecimal minutes) {
        BigDecimal[] parts = minutes.divideAndRemainder(BigDecimal.valueOf(60));
        String rest = parts[1].signum() == 0 ? "" : "\u00A0" + parts[1].toPlainString() + "\u00A0min";
        return parts[0].toPlainString() + "\u00A0h" + rest;
    }
}
