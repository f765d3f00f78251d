package dev.tomster.check.technologies;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.Frequency;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Platform;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Rounded;
import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Texts;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.math.BigDecimal;
import java.util.Optional;

/** A network on which so much is published that the posts take readers from each other. */
final class FrequencyTooHigh implements PlanRule {
    private static final String MEDIA = "media";

    @Override
    public Definition definition() {
        return Definition.advice("frequency-too-high", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        // To publish all day is what media are for.
        if (strategy.is(strategy.header(), "type", MEDIA)) {
            return;
        }
        Evidence evidence = new Evidence(strategy, TechnologiesWords.FREQUENCY);
        for (Item channel : Channels.networks(strategy)) {
            Optional<BigDecimal> most = Channels.frequency(channel).map(Frequency::most);
            if (most.isPresent() && hasUsualPace(strategy, channel) && !evidence.isOf(channel)) {
                BigDecimal limit = report.limit(channel);
                if (most.get().compareTo(limit) > 0) {
                    report.on(channel)
                            .at("cadence")
                            .with("channel", channel)
                            .with("found", Rounded.of(most.get()))
                            .with("limit", Rounded.of(limit))
                            .withKey("key", "accept")
                            .add();
                }
            }
        }
    }

    private static boolean hasUsualPace(Strategy strategy, Item channel) {
        boolean isShort = !channel.values("formats").isEmpty()
                && Texts.of(channel, "formats").stream().allMatch(TechnologiesWords.STORIES::isIn);
        return !isShort
                && strategy.platform(channel)
                        .filter(platform -> platform.pace() != Platform.Pace.FAST)
                        .isPresent();
    }
}
