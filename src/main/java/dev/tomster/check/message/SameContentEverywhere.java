package dev.tomster.check.message;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Wording;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.Prose;
import dev.tomster.model.Reference;
import dev.tomster.model.YesNo;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The same words on every account: a message that is told everywhere and varied nowhere, or a calendar of copies. */
final class SameContentEverywhere implements PlanRule {
    /** Two accounts with the same text are a convenience, three are a habit. */
    private static final int EVERYWHERE = 3;
    /** Fewer posts are no calendar that a share could be taken of. */
    private static final int ENOUGH = 6;

    @Override
    public Definition definition() {
        return Definition.advice("same-content-everywhere", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> own = strategy.activeChannels().stream()
                .filter(channel -> !isBridged(strategy, channel))
                .toList();
        List<Item> copied = strategy.items("key-message").stream()
                .filter(message -> isEverywhere(strategy, message, own) && !isVaried(strategy, message))
                .toList();
        if (EachOrAll.isAll(copied, strategy.items("key-message"))) {
            report.on(strategy.step("message"))
                    .worded("all")
                    .with("count", copied.size())
                    .withKey("exceptional", copied.get(0), "exceptional")
                    .add();
        } else {
            for (Item message : copied) {
                report.on(message)
                        .at("channels")
                        .with("message", message)
                        .with("count", own.size())
                        .withKey("exceptional", message, "exceptional")
                        .add();
            }
        }
        checkPosts(strategy, report);
    }

    /** An account that repeats another one by design, or says how it repeats. */
    private static boolean isBridged(Strategy strategy, Item channel) {
        return strategy.says(channel, "within") || strategy.says(channel, "repetition");
    }

    private static boolean isEverywhere(Strategy strategy, Item message, List<Item> own) {
        Set<Item> named = Collections.newSetFromMap(new IdentityHashMap<>());
        named.addAll(strategy.named(message, "channels"));
        return own.size() >= EVERYWHERE && named.containsAll(own);
    }

    private static boolean isVaried(Strategy strategy, Item message) {
        List<Item> posts = strategy.naming("post", "message", message);
        return isExceptional(message)
                || !message.items("variant").isEmpty()
                || strategy.says(message, "tier")
                || posts.stream().map(SameContentEverywhere::words).distinct().count() > 1;
    }

    private static boolean isExceptional(Item message) {
        return message.value("exceptional", YesNo.class).filter(YesNo::yes).isPresent();
    }

    private static List<String> words(Item post) {
        return post.title().map(Prose::markdown).map(Wording::of).orElse(List.of());
    }

    private static void checkPosts(Strategy strategy, Report report) {
        List<Item> posts = strategy.items("post").stream()
                .filter(post -> post.title().isPresent() && strategy.says(post, "channel"))
                .filter(post ->
                        strategy.named(post, "message").stream().noneMatch(SameContentEverywhere::isExceptional))
                .toList();
        Map<List<String>, List<Item>> alike =
                posts.stream().collect(Collectors.groupingBy(SameContentEverywhere::words));
        int copies = alike.values().stream()
                .filter(same -> channels(same) > 1)
                .mapToInt(List::size)
                .sum();
        Item step = strategy.step("message");
        boolean isMost = BigDecimal.valueOf(100L * copies)
                        .compareTo(report.limit(step).multiply(BigDecimal.valueOf(posts.size())))
                > 0;
        if (posts.size() >= ENOUGH && isMost) {
            report.on(step)
                    .at(posts.get(0).head())
                    .worded("posts")
                    .with("copies", copies)
                    .with("count", posts.size())
                    .add();
        }
    }

    private static long channels(List<Item> posts) {
        return posts.stream()
                .flatMap(post -> post.values("channel", Reference.class).stream())
                .map(Reference::item)
                .distinct()
                .count();
    }
}
