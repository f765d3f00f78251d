package dev.tomster.check.target;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Platform;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A persona to whom the plan speaks where it is not, although the plan says where it is. */
final class PersonaElsewhere implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.contradiction("persona-network-mismatch", Severity.WARNING)
                .yieldingTo("seniors-young-platform");
    }

    @Override
    public void check(Strategy strategy, Report report) {
        AudienceChannels channels = new AudienceChannels(strategy);
        for (Item audience : strategy.audiences()) {
            List<Platform> avoided = AudienceChannels.named(audience, "avoids");
            Set<Item> rest = Collections.newSetFromMap(new IdentityHashMap<>());
            List<String> shunned = new ArrayList<>();
            for (Item channel : channels.directly(audience)) {
                if (!strategy.platform(channel).filter(avoided::contains).isPresent()) {
                    rest.add(channel);
                } else if (!strategy.is(channel, "status", "trial")) {
                    shunned.add(strategy.name(channel));
                }
            }
            if (!shunned.isEmpty()) {
                Collections.sort(shunned);
                report.on(audience)
                        .at("avoids")
                        .with("persona", audience)
                        .withAll("channels", shunned)
                        .withKey("avoids", "avoids")
                        .add();
            } else {
                checkUsed(audience, channels.platforms(rest).orElse(Map.of()), report);
            }
        }
    }

    private static void checkUsed(Item audience, Map<String, Platform> platforms, Report report) {
        List<Platform> used = AudienceChannels.named(audience, "networks");
        // A place that is not known, or one's own site, may be where these people are.
        boolean isPlain = used.size() == audience.values("networks", Word.class).size()
                && platforms.values().stream().noneMatch(platform -> platform.type() == Platform.Type.OWN);
        if (!used.isEmpty() && !platforms.isEmpty() && isPlain) {
            Optional<Platform> shared =
                    platforms.values().stream().filter(used::contains).findFirst();
            if (shared.isEmpty()) {
                report.on(audience)
                        .at("networks")
                        .worded("other")
                        .with("persona", audience)
                        .withAll("used", used.stream().map(Platform::name).toList())
                        .withAll("platforms", List.copyOf(platforms.keySet()))
                        .add();
            }
        }
    }
}
