package dev.tomster.check.rule;

import dev.tomster.diagnostic.Rule;
import dev.tomster.diagnostic.Severity;
import java.util.Set;

/**
 * What is fixed of a rule.
 *
 * @param rule its id, and how much it weighs in a plan that is under review
 * @param yieldsTo the ids of more exact rules: where one of them has spoken of an element, this one does not
 */
public record Definition(Rule rule, Nature nature, Set<String> yieldsTo) {

    /** Two things cannot both be true: a document made from the plan would be false. */
    public static Definition contradiction(String id) {
        return contradiction(id, Severity.ERROR);
    }

    /** Two things hardly go together. */
    public static Definition contradiction(String id, Severity severity) {
        return new Definition(new Rule(id, severity), Nature.CONTRADICTION, Set.of());
    }

    /** Something is missing. */
    public static Definition gap(String id, Severity severity) {
        return new Definition(new Rule(id, severity), Nature.GAP, Set.of());
    }

    /** Something is still to be decided. */
    public static Definition undecided(String id) {
        return new Definition(new Rule(id, Severity.WARNING), Nature.UNDECIDED, Set.of());
    }

    /** Something is known to fail. */
    public static Definition advice(String id, Severity severity) {
        return new Definition(new Rule(id, severity), Nature.ADVICE, Set.of());
    }

    /** The same rule, silent about an element of which one of these has spoken. They stand before it in the rule book. */
    public Definition yieldingTo(String... ids) {
        return new Definition(rule, nature, Set.of(ids));
    }

    public String id() {
        return rule.id();
    }
}
