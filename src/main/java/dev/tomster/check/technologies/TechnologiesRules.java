package dev.tomster.check.technologies;

import dev.tomster.check.rule.PlanRule;
import java.util.List;

/** The rules of the step technologies. */
public final class TechnologiesRules {
    /** In the order in which they are explained. */
    public static final List<PlanRule> ALL = List.of();

    private TechnologiesRules() {}
}
