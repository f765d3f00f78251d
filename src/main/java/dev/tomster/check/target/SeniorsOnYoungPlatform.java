package dev.tomster.check.target;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Platform;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Older people to whom the plan speaks only where hardly any of them are. */
final class SeniorsOnYoungPlatform implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.advice("seniors-young-platform", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        AudienceChannels channels = new AudienceChannels(strategy);
        for (Item audience : strategy.audiences()) {
            Optional<AgeRange> age = AgeRange.of(audience);
            boolean isSenior = age.isPresent() && age.get().least().compareTo(report.limit(audience)) >= 0;
            if (isSenior && strategy.naming("relay", "for", audience).isEmpty()) {
                check(audience, channels, report);
            }
        }
    }

    private static void check(Item audience, AudienceChannels channels, Report report) {
        Map<String, Platform> platforms =
                channels.platforms(channels.of(audience)).orElse(Map.of());
        List<Platform> known = AudienceChannels.named(audience, "networks");
        boolean isOnlyYoung = platforms.values().stream().allMatch(Platform::isYoung);
        // The plan may know its people better than a table does.
        boolean isKnownThere = platforms.values().stream().anyMatch(known::contains);
        if (!platforms.isEmpty() && isOnlyYoung && !isKnownThere) {
            report.on(audience)
                    .at("age")
                    .with("persona", audience)
                    .withAll("platforms", List.copyOf(platforms.keySet()))
                    .withKey("networks", "networks")
                    .add();
        }
    }
}
