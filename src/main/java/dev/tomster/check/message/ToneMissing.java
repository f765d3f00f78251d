package dev.tomster.check.message;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;

/** The plan says what it has to say, and not how it sounds: neither what the tone is nor what it avoids. */
final class ToneMissing implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("tone-missing", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        // A plan that says nothing at all of who speaks has one fault: brand-dna-missing.
        strategy.plan()
                .step("message")
                .filter(step -> BrandDna.isStated(strategy) && !BrandDna.hasTone(strategy))
                .ifPresent(step -> report.on(step)
                        .withKey("do", step, "tone-do")
                        .withKey("avoid", step, "tone-avoid")
                        .add());
    }
}
