package dev.tomster.check.message;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;

/** A text that is to be published holds a term that the charter of the same plan forbids. */
final class ForbiddenTerm implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.contradiction("forbidden-term");
    }

    @Override
    public void check(Strategy strategy, Report report) {
        TermUsed.check(strategy, report, "forbidden-terms");
    }
}
