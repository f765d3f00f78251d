package dev.tomster.check.message;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.Found;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;

/** Posts that nobody is to write, or a calendar that does not tell how far each of them is. */
final class CalendarWithoutAuthor implements PlanRule {
    private static final List<String> WITH_OWNERS = List.of("channel", "campaign", "message", "pillar");

    @Override
    public Definition definition() {
        return Definition.gap("calendar-no-author", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> posts = strategy.items("post");
        List<Item> orphans =
                posts.stream().filter(post -> !hasAuthor(strategy, post)).toList();
        if (!orphans.isEmpty()) {
            Found found = report.on(strategy.step("message")).at(orphans.get(0).head());
            Found worded = orphans.size() == posts.size() ? found.worded("all") : found;
            (orphans.size() == 1 ? found.worded("one") : worded)
                    .with("post", orphans.get(0))
                    .with("count", orphans.size())
                    .with("all", posts.size())
                    .withKey("author", orphans.get(0), "author")
                    .withKey("owner", orphans.get(0), "owner")
                    .add();
        } else if (posts.stream().noneMatch(post -> strategy.says(post, "state")) && !posts.isEmpty()) {
            report.on(strategy.step("message"))
                    .at(posts.get(0).head())
                    .worded("state")
                    .with("all", posts.size())
                    .withKey("state", posts.get(0), "state")
                    .add();
        }
    }

    /** Whoever looks after the channel or the campaign writes what nobody else is named for. */
    private static boolean hasAuthor(Strategy strategy, Item post) {
        return strategy.items("person").size() == 1
                || strategy.says(post, "author")
                || strategy.says(post, "owner")
                || WITH_OWNERS.stream()
                        .anyMatch(property ->
                                strategy.named(post, property).stream().anyMatch(item -> strategy.says(item, "owner")))
                || strategy.named(post, "channel").stream()
                        .anyMatch(channel -> strategy.says(channel, "administrators")
                                || !strategy.naming("person", "channels", channel)
                                        .isEmpty());
    }
}
