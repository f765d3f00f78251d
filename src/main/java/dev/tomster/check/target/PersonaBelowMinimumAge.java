package dev.tomster.check.target;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Platform;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Children to whom the plan speaks on platforms that do not admit them. */
final class PersonaBelowMinimumAge implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.contradiction("minor-platform-age", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        AudienceChannels channels = new AudienceChannels(strategy);
        for (Item audience : strategy.audiences()) {
            Optional<AgeRange> age = AgeRange.of(audience);
            if (age.isPresent()) {
                Set<String> closed = closed(strategy, channels.of(audience), age.get());
                if (!closed.isEmpty()) {
                    report.on(audience)
                            .at("age")
                            .with("persona", audience)
                            .with("age", age.get().most())
                            .withAll("platforms", List.copyOf(closed))
                            .add();
                }
            }
        }
    }

    /** The platforms that admit none of them, with the age from which on they do. */
    private static Set<String> closed(Strategy strategy, Set<Item> channels, AgeRange age) {
        Set<String> closed = new TreeSet<>();
        for (Item channel : channels) {
            Optional<Platform> platform = strategy.platform(channel);
            int minimum = platform.flatMap(Platform::minimumAge).orElse(0);
            if (age.most().compareTo(BigDecimal.valueOf(minimum)) < 0) {
                closed.add(platform.map(Platform::name).orElse("") + " (" + minimum + "+)");
            }
        }
        return closed;
    }
}
