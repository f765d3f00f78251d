package dev.tomster.check.technologies;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Comments that wait for approval where the plan wants people to talk. */
final class ModerationTooSlow implements PlanRule {
    private static final Set<String> CONVERSATION = Set.of("engagement", "community", "customer-care");
    private static final BigDecimal ADULT = BigDecimal.valueOf(18);

    @Override
    public Definition definition() {
        return Definition.advice("moderation-a-priori-delay", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item channel : Channels.networks(strategy)) {
            Optional<Item> objective = Stream.concat(
                            strategy.named(channel, "objective").stream(),
                            strategy.naming("objective", "channels", channel).stream())
                    .filter(ModerationTooSlow::isConversation)
                    .findFirst();
            boolean waits = strategy.is(channel, "moderation", "before-publication");
            if (waits && objective.isPresent() && !isForMinors(strategy, channel)) {
                report.on(channel)
                        .at("moderation")
                        .with("channel", channel)
                        .with("objective", objective.get())
                        .with("word", strategy.choice("moderation", "after-publication"))
                        .withKey("key", "moderation")
                        .add();
            }
        }
    }

    private static boolean isConversation(Item objective) {
        return objective.values("type", Choice.class).stream().map(Choice::id).anyMatch(CONVERSATION::contains);
    }

    /** Before children, approval first is right. */
    private static boolean isForMinors(Strategy strategy, Item channel) {
        return strategy.named(channel, "for").stream()
                .flatMap(audience -> audience.values("age", Measure.class).stream())
                .anyMatch(age -> age.quantity().amount().compareTo(ADULT) < 0);
    }
}
