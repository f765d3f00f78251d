package dev.tomster.check.target;

import dev.tomster.check.rule.PlanRule;
import java.util.List;

/** The rules of the step target. */
public final class TargetRules {
    /** In the order in which they are explained. */
    public static final List<PlanRule> ALL = List.of(new PersonaMissing(), new PersonaWithoutMessage());

    private TargetRules() {}
}
