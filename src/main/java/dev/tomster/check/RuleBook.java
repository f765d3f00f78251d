package dev.tomster.check;

import dev.tomster.check.document.DocumentRules;
import dev.tomster.check.evaluate.EvaluateRules;
import dev.tomster.check.message.MessageRules;
import dev.tomster.check.objectives.ObjectivesRules;
import dev.tomster.check.plan.PlanRules;
import dev.tomster.check.resources.ResourcesRules;
import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Silences;
import dev.tomster.check.strategy.StrategyRules;
import dev.tomster.check.target.TargetRules;
import dev.tomster.check.technologies.TechnologiesRules;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All rules, in the order of the model's steps, in which they are applied and explained. */
public final class RuleBook {

    /**
     * The rules of one part of a plan.
     *
     * @param id the id of a step, {@code plan} for what holds of all steps, {@code document} for what a reader misses
     */
    public record Section(String id, List<PlanRule> rules) {}

    private static final List<Section> SECTIONS = List.of(
            new Section("plan", PlanRules.ALL),
            new Section("target", TargetRules.ALL),
            new Section("objectives", ObjectivesRules.ALL),
            new Section("message", MessageRules.ALL),
            new Section("strategy", StrategyRules.ALL),
            new Section("technologies", TechnologiesRules.ALL),
            new Section("evaluate", EvaluateRules.ALL),
            new Section("resources", ResourcesRules.ALL),
            new Section("document", DocumentRules.ALL));

    /** What is told of rules themselves, when a plan accepts one in vain. */
    public static final List<Definition> OF_SILENCES =
            List.of(Silences.UNKNOWN, Silences.REFUSED, Silences.UNUSED, Silences.EXPIRED);

    private static final Map<String, PlanRule> BY_ID = new LinkedHashMap<>();

    static {
        SECTIONS.forEach(section ->
                section.rules().forEach(rule -> BY_ID.put(rule.definition().id(), rule)));
    }

    private RuleBook() {}

    public static List<Section> sections() {
        return SECTIONS;
    }

    /** All rules that are applied to a plan. */
    public static List<PlanRule> rules() {
        return List.copyOf(BY_ID.values());
    }

    /** A rule by its id. */
    public static Optional<PlanRule> rule(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** The ids of all rules that are applied to a plan. */
    public static Set<String> ids() {
        return Collections.unmodifiableSet(BY_ID.keySet());
    }
}
