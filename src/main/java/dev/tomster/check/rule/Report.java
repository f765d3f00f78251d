package dev.tomster.check.rule;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Rule;
import dev.tomster.model.Item;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Takes what rules find, and leaves out what the plan accepts and what a more exact rule has told. */
public final class Report {
    private final Strategy strategy;
    private final Silences silences;
    private final Set<Item> unreadable;
    private final Findings findings;
    private final Map<String, Set<Item>> told = new HashMap<>();
    private Definition definition = Silences.UNUSED;

    /** @param unreadable the elements in which something could not be read: what is found there may not be so */
    public Report(Strategy strategy, Silences silences, Set<Item> unreadable, Findings findings) {
        this.strategy = strategy;
        this.silences = silences;
        this.unreadable = unreadable;
        this.findings = findings;
    }

    /** Applies a rule. */
    public void apply(PlanRule rule) {
        definition = rule.definition();
        rule.check(strategy, this);
    }

    /** Begins a finding of the rule about an element, at the element's name. It is told when it is {@link Found#add() added}. */
    public Found on(Item element) {
        return new Found(this, element);
    }

    /** True if the plan accepts the rule on an element: asked by rules that tell of several elements in one finding. */
    public boolean accepts(Item element) {
        return silences.accept(definition.rule(), element);
    }

    /** The number from which on the rule speaks of an element: the usual one, or what the plan sets for the element. */
    public BigDecimal limit(Item element) {
        return silences.threshold(definition.id(), element)
                .flatMap(Threshold::number)
                .orElseGet(() -> Limits.of(definition.id()));
    }

    /** The same of a rule that counts several things: {@code rule.part} of the limits, or what the plan sets for the rule. */
    public BigDecimal limit(Item element, String part) {
        return silences.threshold(definition.id(), element)
                .flatMap(Threshold::number)
                .orElseGet(() -> Limits.of(definition.id() + "." + part));
    }

    /** A further number of the rule, which plans do not set. */
    public BigDecimal limit(String part) {
        return Limits.of(definition.id() + "." + part);
    }

    Definition definition() {
        return definition;
    }

    Strategy strategy() {
        return strategy;
    }

    void add(Item element, Finding finding) {
        boolean isTold = definition.yieldsTo().stream()
                .anyMatch(other -> told.getOrDefault(other, Set.of()).contains(element));
        if (isTold || unreadable.contains(element)) {
            return;
        }
        told.computeIfAbsent(definition.id(), first -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(element);
        Rule weighed = new Rule(definition.id(), strategy.profile().weigh(definition.nature(), finding.severity()));
        if (!silences.accept(weighed, element)) {
            findings.add(new Finding(
                    weighed, finding.span(), finding.message(), finding.help(), finding.related(), finding.fix()));
        }
    }
}
