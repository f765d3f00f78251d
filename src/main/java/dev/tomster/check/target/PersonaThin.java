package dev.tomster.check.target;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A persona, or a segment that has none, of which too little is known to write for it. */
final class PersonaThin implements PlanRule {
    /** Of so many kinds of knowledge a portrait is made. */
    private static final int ENOUGH = 3;

    private static final List<String> NEEDS = List.of("needs", "future-needs", "goals", "expectations");
    private static final List<String> PROBLEMS =
            List.of("problems", "questions", "objections", "deal-breakers", "deal-makers");

    /** What can be known of people: the usual property, and others that tell as much. */
    private static final Map<String, List<String>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("age", List.of("age", "profession", "family", "income", "education", "location"));
        KINDS.put("needs", NEEDS);
        KINDS.put("problems", PROBLEMS);
        KINDS.put("behaviours", List.of("behaviours", "networks", "formats", "trigger", "buying-role"));
        KINDS.put("interests", List.of("interests"));
    }

    @Override
    public Definition definition() {
        return Definition.gap("persona-thin", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item audience : strategy.audiences()) {
            if (audience.concept().id().equals("persona")) {
                checkPersona(strategy, audience, report);
            } else if (!says(strategy, audience, NEEDS)
                    && !says(strategy, audience, PROBLEMS)
                    && !isDescribedElsewhere(strategy, audience)) {
                report.on(audience)
                        .worded("segment")
                        .with("segment", audience)
                        .withKey("needs", "needs")
                        .add();
            }
        }
    }

    private static void checkPersona(Strategy strategy, Item persona, Report report) {
        List<String> missing = KINDS.entrySet().stream()
                .filter(kind -> !says(strategy, persona, kind.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (KINDS.size() - missing.size() < ENOUGH) {
            report.on(persona)
                    .with("persona", persona)
                    .withAll(
                            "missing",
                            missing.stream()
                                    .map(property -> strategy.key(persona.concept(), property))
                                    .toList())
                    .add();
        }
    }

    private static boolean says(Strategy strategy, Item audience, List<String> properties) {
        return properties.stream().anyMatch(property -> strategy.says(audience, property));
    }

    /** What is part of a segment shares its needs; and who is part of it tells what it needs. */
    private static boolean isDescribedElsewhere(Strategy strategy, Item segment) {
        return strategy.says(segment, "within")
                || !strategy.naming("persona", "within", segment).isEmpty();
    }
}
