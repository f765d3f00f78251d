package dev.tomster.check.target;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Platform;
import dev.tomster.check.rule.Platforms;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.Prose;
import java.util.List;
import java.util.Optional;

/** Buyers in companies whom the plan looks for everywhere but on a professional network. */
final class ProfessionalNetworkMissing implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.advice("b2b-without-linkedin", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        if (strategy.activeChannels().isEmpty() || isConsidered(strategy)) {
            return;
        }
        List<String> buyers = strategy.audiences().stream()
                .filter(audience -> isBusiness(strategy, audience) && !isElsewhere(strategy, audience))
                .map(strategy::name)
                .toList();
        if (!buyers.isEmpty()) {
            report.on(strategy.step("technologies"))
                    .withAll("personas", buyers)
                    .with("networks", strategy.key(strategy.audiences().get(0).concept(), "networks"))
                    .with(
                            "channel",
                            strategy.word(strategy.items("channel").get(0).concept()))
                    .add();
        }
    }

    /** A channel that was refused or is to be created has been thought of. */
    private static boolean isConsidered(Strategy strategy) {
        return strategy.items("channel").stream()
                        .map(strategy::platform)
                        .flatMap(Optional::stream)
                        .anyMatch(ProfessionalNetworkMissing::isProfessional)
                || strategy.items("touchpoint").stream()
                        .flatMap(touchpoint -> touchpoint.title().stream())
                        .map(Prose::markdown)
                        .flatMap(title -> Platforms.in(title).stream())
                        .anyMatch(ProfessionalNetworkMissing::isProfessional);
    }

    private static boolean isProfessional(Platform platform) {
        return platform.type() == Platform.Type.PROFESSIONAL;
    }

    private static boolean isBusiness(Strategy strategy, Item audience) {
        return strategy.says(audience, "market")
                ? strategy.is(audience, "market", "b2b")
                : strategy.is(strategy.header(), "market", "b2b");
    }

    /** The plan knows where they are, and it is not there: developers on Reddit, joiners on WhatsApp. */
    private static boolean isElsewhere(Strategy strategy, Item audience) {
        boolean isUsed = AudienceChannels.named(audience, "networks").stream()
                .anyMatch(ProfessionalNetworkMissing::isProfessional);
        boolean isAvoided = AudienceChannels.named(audience, "avoids").stream()
                .anyMatch(ProfessionalNetworkMissing::isProfessional);
        return isAvoided || (strategy.says(audience, "networks") && !isUsed);
    }
}
