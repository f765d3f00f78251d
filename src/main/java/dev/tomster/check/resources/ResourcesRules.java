package dev.tomster.check.resources;

import dev.tomster.check.rule.PlanRule;
import java.util.List;

/** The rules of the step resources. */
public final class ResourcesRules {
    /** In the order in which they are explained. */
    public static final List<PlanRule> ALL = List.of();

    private ResourcesRules() {}
}
