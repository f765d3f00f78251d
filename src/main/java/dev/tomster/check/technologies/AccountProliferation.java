package dev.tomster.check.technologies;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Platform;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** So many accounts on one platform for the same people that they take them from each other. */
final class AccountProliferation implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.advice("account-proliferation", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Map<List<String>, List<Item>> groups = new LinkedHashMap<>();
        for (Item channel : Channels.networks(strategy)) {
            strategy.platform(channel)
                    .ifPresent(platform -> groups.computeIfAbsent(
                                    audience(strategy, channel, platform), first -> new ArrayList<>())
                            .add(channel));
        }
        for (List<Item> accounts : groups.values()) {
            Item first = accounts.get(0);
            boolean isMany = BigDecimal.valueOf(accounts.size()).compareTo(report.limit(first)) > 0;
            if (isMany && !isFederated(accounts)) {
                report.on(first)
                        .with("count", accounts.size())
                        .with(
                                "platform",
                                strategy.platform(first).map(Platform::name).orElse(""))
                        .withAll(
                                "channels",
                                accounts.stream().map(strategy::name).toList())
                        .withKey("key", "owner")
                        .add();
            }
        }
    }

    private static List<String> audience(Strategy strategy, Item channel, Platform platform) {
        List<String> key = new ArrayList<>(List.of(platform.id()));
        channel.fact("language")
                .ifPresent(fact -> key.add(fact.entries().get(0).span().text()));
        strategy.named(channel, "for").stream().map(strategy::name).sorted().forEach(key::add);
        return key;
    }

    /** True if each account has somebody of its own, as in a federation of clubs or of services. */
    private static boolean isFederated(List<Item> accounts) {
        return accounts.stream()
                        .map(account -> account.values("owner"))
                        .filter(owners -> !owners.isEmpty())
                        .distinct()
                        .count()
                == accounts.size();
    }
}
