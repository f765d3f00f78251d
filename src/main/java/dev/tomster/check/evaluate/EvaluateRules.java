package dev.tomster.check.evaluate;

import dev.tomster.check.rule.PlanRule;
import java.util.List;

/** The rules of the step evaluate. */
public final class EvaluateRules {
    /** In the order in which they are explained. */
    public static final List<PlanRule> ALL = List.of();

    private EvaluateRules() {}
}
