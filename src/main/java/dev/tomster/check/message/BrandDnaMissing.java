package dev.tomster.check.message;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;

/** The plan does not say who speaks: it has no mission, no values and no tone. */
final class BrandDnaMissing implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("brand-dna-missing", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        if (!BrandDna.isStated(strategy)) {
            Item header = strategy.header();
            report.on(header)
                    .withKey("mission", header, "mission")
                    .withKey("values", header, "values")
                    .add();
        }
    }
}
