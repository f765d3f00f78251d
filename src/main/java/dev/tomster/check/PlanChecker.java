package dev.tomster.check;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.Nature;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Profile;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Silences;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Applies the rules of strategy to a plan. */
public final class PlanChecker {
    private final Strategy strategy;
    private final Silences silences;
    private final Elements elements;

    private PlanChecker(Strategy strategy) {
        this.strategy = strategy;
        this.silences = new Silences(strategy);
        this.elements = new Elements(strategy);
    }

    /** Everything that is wrong or weak: what reading the plan has found, and what its rules find. */
    public static Findings check(Plan plan, Findings reading, Options options) {
        return check(plan, reading, options, RuleBook.rules());
    }

    /**
     * Applies some of the rules.
     *
     * @param reading what was found while the plan was read: where something is wrong, only contradictions are told, and
     *     none of elements that could not be read
     */
    public static Findings check(Plan plan, Findings reading, Options options, List<PlanRule> rules) {
        if (plan.steps().isEmpty()) {
            return reading;
        }
        Profile profile = options.profile().orElseGet(() -> Profile.of(plan));
        return new PlanChecker(new Strategy(plan, profile, options.today(), options.results()))
                .check(reading, options.otherRules(), rules);
    }

    private Findings check(Findings reading, Set<String> others, List<PlanRule> rules) {
        Findings all = new Findings();
        Set<String> applied = new LinkedHashSet<>();
        for (Finding finding : reading.sorted()) {
            Optional<Item> element = elements.at(finding.span());
            applied.add(finding.rule().id());
            if (element.isEmpty() || !silences.accept(finding.rule(), element.get())) {
                all.add(finding);
            }
        }
        Report report = new Report(strategy, silences, unreadable(reading), all);
        for (PlanRule rule : rules) {
            Definition definition = rule.definition();
            if (!reading.hasErrors() || definition.nature() == Nature.CONTRADICTION) {
                applied.add(definition.id());
                report.apply(rule);
            }
        }
        Set<String> known = new LinkedHashSet<>(applied);
        known.addAll(others);
        known.addAll(RuleBook.ids());
        silences.report(applied, known, all);
        return all;
    }

    /** The elements in which something could not be read, and all around them. */
    private Set<Item> unreadable(Findings reading) {
        Set<Item> unreadable = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Finding finding : reading.sorted()) {
            if (finding.severity() == Severity.ERROR) {
                Optional<Item> at = elements.at(finding.span());
                while (at.isPresent() && unreadable.add(at.get())) {
                    at = strategy.parent(at.get());
                }
            }
        }
        return unreadable;
    }
}
