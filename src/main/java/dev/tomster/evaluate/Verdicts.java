package dev.tomster.evaluate;

import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Percent;
import dev.tomster.model.Quantity;
import dev.tomster.model.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether to continue, adjust or change, by the rules of the plan; where it has none, by the share of the expected pace: from
 * 90 % on continue, below 60 % change, adjust in between.
 */
final class Verdicts {
    private static final int CONTINUE_FROM = 90;
    private static final int CHANGE_BELOW = 60;

    private final Item kpi;
    private final Progress progress;

    private Verdicts(Item kpi, Progress progress) {
        this.kpi = kpi;
        this.progress = progress;
    }

    static Verdict of(Item kpi, Progress progress) {
        return new Verdicts(kpi, progress).verdict();
    }

    private Verdict verdict() {
        List<Reason> reasons = new ArrayList<>();
        Decision decision = decision(reasons);
        reasons.add(state());
        if (progress.isReached() && !progress.path().isEmpty()) {
            reasons.add(Reason.of("reached").with("target", new Reason.Bound(progress.target())));
        }
        progress.missed().stream()
                .reduce((first, last) -> last)
                .ifPresent(missed -> reasons.add(Reason.of("missed")
                        .with("due", new Reason.Bound(missed.due()))
                        .with("day", missed.day())
                        .with("actual", Rounded.of(missed.reached()))));
        progress.forecast().ifPresent(forecast -> {
            reasons.add(Reason.of(forecast.isReaching() ? "forecast-enough" : "forecast-short")
                    .with("value", forecast.value())
                    .with("low", forecast.low())
                    .with("high", forecast.high())
                    .with("day", progress.deadline().orElse(progress.asOf())));
        });
        if (progress.isHint()) {
            reasons.add(Reason.of(progress.sample() == 1 ? "hint-one" : "hint").with("number", progress.sample()));
        }
        return new Verdict(Optional.of(decision), List.copyOf(reasons), progress.isHint());
    }

    /** Where it stands. */
    private Reason state() {
        Reason state = Reason.of(
                        progress.path().isEmpty()
                                ? progress.isWayUnknown() ? "due" : "standing"
                                : progress.pace()
                                                .filter(pace -> pace.signum() < 0)
                                                .isPresent()
                                        ? "behind-start"
                                        : "pace")
                .with("actual", Rounded.of(progress.actual()))
                .with("day", progress.asOf())
                .with("target", new Reason.Bound(progress.target()))
                .with("deadline", progress.deadline().orElse(progress.asOf()))
                .with("expected", Rounded.of(progress.expected()));
        return progress.pace().map(pace -> state.with("pace", whole(pace))).orElse(state.with("pace", 100));
    }

    /** Rounded down: what is almost on time is not yet. */
    private static long whole(BigDecimal pace) {
        return pace.setScale(0, RoundingMode.FLOOR).longValue();
    }

    private Decision decision(List<Reason> reasons) {
        Optional<Measure> change = rule("change-when");
        Optional<Measure> goOn = rule("continue-when");
        if (change.filter(this::holds).isPresent()) {
            reasons.add(told("change", change.get()));
            return Decision.CHANGE;
        }
        if (goOn.filter(this::holds).isPresent()) {
            reasons.add(told("continue", goOn.get()));
            return Decision.CONTINUE;
        }
        if (change.isPresent() && goOn.isPresent()) {
            reasons.add(Reason.of("between"));
            return Decision.ADJUST;
        }
        return byDefault(reasons, change.isEmpty(), goOn.isEmpty());
    }

    /** What follows where the plan has no rule for it. */
    private Decision byDefault(List<Reason> reasons, boolean mayChange, boolean mayContinue) {
        long pace = progress.pace().map(Verdicts::whole).orElse(progress.isReached() ? 100L : CHANGE_BELOW);
        if (mayContinue && (progress.isReached() || pace >= CONTINUE_FROM)) {
            reasons.add(Reason.of("default-continue").with("percent", CONTINUE_FROM));
            return Decision.CONTINUE;
        }
        if (mayChange && pace < CHANGE_BELOW) {
            reasons.add(Reason.of("default-change").with("percent", CHANGE_BELOW));
            return Decision.CHANGE;
        }
        reasons.add(Reason.of("default-adjust").with("low", CHANGE_BELOW).with("high", CONTINUE_FROM));
        return Decision.ADJUST;
    }

    private Optional<Measure> rule(String property) {
        return kpi.value(property, Target.Level.class)
                .map(Target.Level::measure)
                .map(bound -> Amounts.inUnitOf(progress.actual(), bound))
                .filter(this::isComparable);
    }

    /** A percentage speaks of the pace, unless the indicator is a percentage itself. */
    private boolean isOfPace(Measure bound) {
        return bound.quantity() instanceof Percent && !(progress.actual() instanceof Percent);
    }

    private boolean isComparable(Measure bound) {
        return isOfPace(bound) ? progress.pace().isPresent() : Progresses.isAlike(progress.actual(), bound.quantity());
    }

    private boolean holds(Measure bound) {
        BigDecimal value = isOfPace(bound)
                ? progress.pace().orElse(BigDecimal.ZERO)
                : progress.actual().amount();
        BigDecimal low = bound.quantity().amount();
        return switch (bound.relation()) {
            case AT_MOST -> value.compareTo(low) <= 0;
            case LESS_THAN -> value.compareTo(low) < 0;
            case MORE_THAN -> value.compareTo(low) > 0;
            case BETWEEN ->
                value.compareTo(low) >= 0
                        && value.compareTo(bound.high().map(Quantity::amount).orElse(low)) <= 0;
            case EXACTLY, ABOUT, AT_LEAST, IN_THE_ORDER_OF -> value.compareTo(low) >= 0;
        };
    }

    private Reason told(String rule, Measure bound) {
        return Reason.of(rule + (isOfPace(bound) ? "-pace" : "-met")).with("bound", new Reason.Bound(bound));
    }
}
