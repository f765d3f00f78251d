package dev.tomster.check.resources;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Texts;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Purchase;

/** People are paid to speak of the brand, and nothing says that their readers will be told. */
final class PartnershipUndisclosed implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("influencer-no-disclosure", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        boolean isSaid = strategy.says(ResourcesWords.DISCLOSURE, "approval", "rule", "section", "campaign")
                || ResourcesWords.DISCLOSURE.isIn(Texts.of(strategy.step("technologies")));
        if (isSaid) {
            return;
        }
        for (Item relay : strategy.items("relay")) {
            boolean isPaid =
                    relay.values("fee").stream().anyMatch(fee -> fee instanceof Measure || fee instanceof Purchase);
            boolean isTold = strategy.says(relay, "disclosure") || ResourcesWords.DISCLOSURE.isIn(Texts.of(relay));
            if (isPaid && !isTold && !isFree(relay)) {
                report.on(relay)
                        .with("relay", relay)
                        .withKey("key", "disclosure")
                        .add();
            }
        }
    }

    private static boolean isFree(Item relay) {
        return Amounts.of(relay, "fee")
                .filter(fee -> fee.amount().signum() == 0)
                .isPresent();
    }
}
