package dev.tomster.check.plan;

import dev.tomster.check.rule.Aim;
import dev.tomster.check.rule.Aim.Direction;
import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.Dimension;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Moment;
import dev.tomster.model.Ongoing;
import dev.tomster.model.Quantity;
import dev.tomster.model.Recurring;
import java.util.Optional;

/** A target that the baseline already reaches: nothing has to be done for it. */
final class TargetReached implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.contradiction("target-already-met", Severity.WARNING).yieldingTo("direction-contradiction");
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item kpi : strategy.items("kpi")) {
            boolean isLevelOfService = strategy.named(kpi, "objective").stream().anyMatch(TargetReached::isKept);
            if (!isLevelOfService && isReached(Aim.of(kpi))) {
                tell(Aim.of(kpi), report);
            }
        }
        for (Item objective : strategy.items("objective")) {
            boolean isTold = strategy.named(objective, "kpi").stream().anyMatch(kpi -> isReached(Aim.of(kpi)));
            Aim aim = Aim.ofObjective(strategy, objective);
            if (!isTold && !isKept(objective) && isReached(aim)) {
                tell(aim, report);
            }
        }
    }

    private static void tell(Aim aim, Report report) {
        report.on(aim.item())
                .at("target")
                .with("element", aim.item())
                .with("target", aim.level().orElseThrow())
                .with("baseline", aim.baseline().orElseThrow())
                .add();
    }

    /** A level that is to be kept is met from the first day, and that is what is wanted. */
    private static boolean isKept(Item objective) {
        return objective.values("deadline", Moment.class).stream()
                .anyMatch(moment -> moment instanceof Ongoing || moment instanceof Recurring);
    }

    private static boolean isReached(Aim aim) {
        if (aim.level().isEmpty() || aim.baseline().isEmpty() || aim.is(Direction.KEEP)) {
            return false;
        }
        Measure level = aim.level().get();
        Quantity from = aim.baseline().get().quantity();
        Optional<Integer> toLow = Dimension.compare(from, level.quantity());
        Optional<Integer> toHigh = Dimension.compare(from, level.high().orElse(level.quantity()));
        return toLow.isPresent()
                && toHigh.isPresent()
                && switch (level.relation()) {
                    case EXACTLY -> toLow.get() == 0;
                    case AT_LEAST -> toLow.get() >= 0 && !aim.is(Direction.DOWN);
                    case MORE_THAN -> toLow.get() > 0 && !aim.is(Direction.DOWN);
                    case AT_MOST -> toLow.get() <= 0 && !aim.is(Direction.UP);
                    case LESS_THAN -> toLow.get() < 0 && !aim.is(Direction.UP);
                    case BETWEEN -> toLow.get() >= 0 && toHigh.get() <= 0;
                    case ABOUT, IN_THE_ORDER_OF -> false;
                };
    }
}
