package dev.tomster.check.message;

import dev.tomster.check.rule.PlanRule;
import java.util.List;

/** The rules of the step message. */
public final class MessageRules {
    /** In the order in which they are explained. */
    public static final List<PlanRule> ALL = List.of();

    private MessageRules() {}
}
