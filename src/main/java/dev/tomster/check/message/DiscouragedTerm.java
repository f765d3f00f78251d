package dev.tomster.check.message;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;

/** A text that is to be published holds a term that the charter of the same plan would rather not read. */
final class DiscouragedTerm implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.advice("discouraged-term", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        TermUsed.check(strategy, report, "discouraged-terms");
    }
}
