package dev.tomster.check.document;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;

/** A chapter of the document that has a head and nothing below it, or is not there at all. */
final class SectionEmpty implements PlanRule {
    private static final List<String> STEPS =
            List.of("target", "objectives", "message", "strategy", "technologies", "evaluate", "resources");
    /** Of the other steps more exact rules tell what is missing: personas, objectives, messages, indicators, a budget. */
    private static final Set<String> TOLD_HERE = Set.of("strategy", "technologies");
    /** What is said about a step is not yet in it. */
    private static final Set<String> ABOUT = Set.of("owner", "because", "source", "note", "accept");

    @Override
    public Definition definition() {
        return Definition.gap("section-empty", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<String> absent = STEPS.stream()
                .filter(TOLD_HERE::contains)
                .filter(step -> strategy.plan().step(step).isEmpty())
                .map(step -> strategy.word(Vocabulary.standard().concept(step)))
                .toList();
        if (!absent.isEmpty()) {
            report.on(strategy.header())
                    .worded("absent")
                    .withAll("steps", absent)
                    .with("step", absent.get(0))
                    .add();
        }
        STEPS.forEach(id -> strategy.plan()
                .step(id)
                .filter(SectionEmpty::isEmpty)
                .ifPresent(step -> report.on(step)
                        .with("step", strategy.word(step.concept()))
                        .add()));
    }

    private static boolean isEmpty(Item step) {
        return step.items().isEmpty()
                && step.facts().stream()
                        .allMatch(fact -> ABOUT.contains(fact.property().id()));
    }
}
