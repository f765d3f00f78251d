package dev.tomster.check.plan;

import dev.tomster.check.rule.Aim;
import dev.tomster.check.rule.Aim.Direction;
import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.Dimension;
import dev.tomster.check.rule.Figures;
import dev.tomster.check.rule.Found;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Quantity;
import dev.tomster.model.Target;
import java.math.BigDecimal;
import java.util.Optional;

/** A target that is worse than today, by what the indicator says is better. */
final class WrongDirection implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.contradiction("direction-contradiction");
    }

    @Override
    public void check(Strategy strategy, Report report) {
        strategy.items("kpi").forEach(kpi -> check(strategy, Aim.of(kpi), report));
        for (Item objective : strategy.items("objective")) {
            Aim aim = Aim.ofObjective(strategy, objective);
            // The KPI of an objective often has the same target, and then the fault is told once.
            boolean isTold = strategy.named(objective, "kpi").stream().anyMatch(kpi -> isWrong(Aim.of(kpi)));
            if (!isTold) {
                check(strategy, aim, report);
            }
        }
    }

    private static void check(Strategy strategy, Aim aim, Report report) {
        if (!isWrong(aim)) {
            return;
        }
        Found found = report.on(aim.item())
                .at("target")
                .weighing(aim.isStated() ? Severity.ERROR : Severity.WARNING)
                .with("element", aim.item())
                .withKey("direction", strategy.items("kpi").get(0), "direction")
                .with("wanted", strategy.choice("direction", aim.is(Direction.UP) ? "up" : "down"));
        Optional<Measure> level = aim.level();
        if (level.isPresent() && aim.baseline().isPresent()) {
            found.with("baseline", aim.baseline().get())
                    .with("target", level.get())
                    .add();
        } else {
            found.worded("change")
                    .withFigure("target", figures -> change(aim, figures))
                    .add();
        }
    }

    private static String change(Aim aim, Figures figures) {
        Target target = aim.target().orElseThrow();
        if (target instanceof Target.Change change) {
            return (change.up() ? "+" : "-") + figures.of(change.by().quantity());
        }
        return target instanceof Target.Multiple multiple ? "x" + figures.of(multiple.factor()) : "";
    }

    private static boolean isWrong(Aim aim) {
        boolean up = aim.is(Direction.UP);
        if (aim.target().isEmpty() || !(up || aim.is(Direction.DOWN))) {
            return false;
        }
        if (aim.target().get() instanceof Target.Change change) {
            return change.up() != up;
        }
        if (aim.target().get() instanceof Target.Multiple multiple) {
            int sign = multiple.factor().compareTo(BigDecimal.ONE);
            return up ? sign < 0 : sign > 0;
        }
        return aim.level().isPresent()
                && aim.baseline().isPresent()
                && isWorse(aim, aim.level().get(), up);
    }

    /** A bound that is met already is another fault. */
    private static boolean isWorse(Aim aim, Measure level, boolean up) {
        boolean isMet = switch (level.relation()) {
            case AT_LEAST, MORE_THAN -> up;
            case AT_MOST, LESS_THAN -> !up;
            case IN_THE_ORDER_OF -> true;
            default -> false;
        };
        Quantity best = up ? level.high().orElse(level.quantity()) : level.quantity();
        Optional<Integer> order = aim.baseline().flatMap(from -> Dimension.compare(best, from.quantity()));
        return !isMet && order.filter(sign -> up ? sign < 0 : sign > 0).isPresent();
    }
}
