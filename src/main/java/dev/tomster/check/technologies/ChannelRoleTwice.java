package dev.tomster.check.technologies;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Platform;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Texts;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two networks that do the same for the same people with the same contents. */
final class ChannelRoleTwice implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.advice("channel-role-duplicate", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Map<List<String>, Item> first = new LinkedHashMap<>();
        for (Item channel : Channels.networks(strategy)) {
            Optional<Platform> platform = strategy.platform(channel);
            if (platform.isEmpty() || Texts.of(channel, "role").isEmpty()) {
                continue;
            }
            Item other = first.putIfAbsent(signature(strategy, channel), channel);
            if (other != null && !platform.equals(strategy.platform(other))) {
                report.on(channel)
                        .at("role")
                        .related(other.head())
                        .with("channel", channel)
                        .with("other", other)
                        .withKey("key", "role")
                        .add();
            }
        }
    }

    private static List<String> signature(Strategy strategy, Item channel) {
        List<String> parts = new ArrayList<>();
        for (String property : List.of("role", "content", "scope", "language", "formats")) {
            channel.fact(property)
                    .ifPresent(fact -> fact.entries()
                            .forEach(entry ->
                                    parts.add(Spelling.fold(entry.span().text().strip()))));
            parts.add("|");
        }
        strategy.named(channel, "for").stream().map(strategy::name).sorted().forEach(parts::add);
        return parts;
    }
}
