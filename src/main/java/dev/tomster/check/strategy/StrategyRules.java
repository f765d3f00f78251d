package dev.tomster.check.strategy;

import dev.tomster.check.rule.PlanRule;
import java.util.List;

/** The rules of the step strategy. */
public final class StrategyRules {
    /** In the order in which they are explained. */
    public static final List<PlanRule> ALL = List.of();

    private StrategyRules() {}
}
