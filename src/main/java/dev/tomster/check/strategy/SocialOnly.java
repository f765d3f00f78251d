package dev.tomster.check.strategy;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Platform;
import dev.tomster.check.rule.Platforms;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Texts;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Social networks stand alone: no site, no letter, no shop, nothing else that people meet the brand in. */
final class SocialOnly implements PlanRule {
    private static final Pattern SITE = Pattern.compile("[\\p{L}\\d-]\\.\\p{L}{2,24}/[\\p{L}\\d]|https?://|www\\.");
    private static final Set<String> OUTSIDE = Set.of("search-ads", "affiliation", "event", "game");

    @Override
    public Definition definition() {
        return Definition.gap("social-only", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> channels = strategy.activeChannels();
        boolean hasMore = !strategy.items("touchpoint").isEmpty()
                || strategy.says(strategy.step("strategy"), "integration")
                || channels.stream()
                        .flatMap(channel -> Texts.of(channel, "platform").stream())
                        .anyMatch(SocialOnly::isElsewhere)
                || strategy.items("key-message").stream()
                        .flatMap(message -> Texts.of(message, "call-to-action").stream())
                        .anyMatch(SocialOnly::isSite)
                || Programmes.campaigns(strategy).stream()
                        .anyMatch(campaign -> OUTSIDE.stream().anyMatch(type -> strategy.is(campaign, "type", type)));
        if (!channels.isEmpty() && !hasMore) {
            Item step = strategy.step("strategy");
            (channels.size() == 1 ? report.on(step).worded("one") : report.on(step))
                    .with("count", channels.size())
                    .with("channel", channels.get(0))
                    .add();
        }
    }

    /** True if people are sent to a page of one's own: {@code example.com/book}. */
    private static boolean isSite(String action) {
        return SITE.matcher(action).find() || StrategyWords.SITES.isIn(action);
    }

    private static boolean isElsewhere(String platform) {
        boolean isOwn = Platforms.in(platform)
                .filter(found -> found.type() == Platform.Type.OWN)
                .isPresent();
        return isOwn || StrategyWords.ELSEWHERE.isIn(platform);
    }
}
