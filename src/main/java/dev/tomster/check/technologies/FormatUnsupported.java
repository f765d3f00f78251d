package dev.tomster.check.technologies;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.Found;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Platform;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Texts;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Entry;
import dev.tomster.model.Item;
import java.util.Optional;

/** A format that the platform does not have, or a link where it cannot be followed. */
final class FormatUnsupported implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.contradiction("format-unsupported", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item channel : Channels.inUse(strategy)) {
            Optional<Platform> platform = strategy.platform(channel);
            if (platform.isPresent()) {
                formats(channel, "formats", platform.get(), report);
                for (Item post : strategy.naming("post", "channel", channel)) {
                    formats(post, "format", platform.get(), report);
                    link(strategy, post, platform.get(), report);
                }
                for (Item column : strategy.naming("column", "channels", channel)) {
                    // A column in several channels may have its format in one of them.
                    if (strategy.named(column, "channels").size() == 1) {
                        formats(column, "format", platform.get(), report);
                    }
                }
            }
        }
    }

    private static void formats(Item item, String property, Platform platform, Report report) {
        item.fact(property).ifPresent(fact -> {
            for (Entry entry : fact.entries()) {
                if (Formats.isLacking(platform, Found.typed(entry))) {
                    report.on(item)
                            .at(entry.span())
                            .with("format", entry)
                            .with("platform", platform.name())
                            .add();
                }
            }
        });
    }

    private static void link(Strategy strategy, Item post, Platform platform, Report report) {
        if (platform.hasLinks() || post.values("link").isEmpty()) {
            return;
        }
        boolean isPaid = strategy.says(post, "cost")
                || strategy.named(post, "campaign").stream().anyMatch(campaign -> strategy.is(campaign, "type", "ads"));
        boolean isInStory = Texts.of(post, "format").stream().anyMatch(TechnologiesWords.STORIES::isIn);
        if (!isPaid && !isInStory) {
            report.on(post)
                    .at("link")
                    .worded("link")
                    .with("platform", platform.name())
                    .withKey("key", "link")
                    .add();
        }
    }
}
