package dev.tomster.check.objectives;

import dev.tomster.check.rule.PlanRule;
import java.util.List;

/** The rules of the step objectives. */
public final class ObjectivesRules {
    /** In the order in which they are explained. */
    public static final List<PlanRule> ALL = List.of();

    private ObjectivesRules() {}
}
