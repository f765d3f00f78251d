package dev.tomster.check.technologies;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.Frequency;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Platform;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Rounded;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** A channel that speaks so rarely that nobody remembers it. */
final class FrequencyTooLow implements PlanRule {
    private static final BigDecimal WEEKS = BigDecimal.valueOf(52);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    @Override
    public Definition definition() {
        return Definition.advice("frequency-too-low", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Evidence evidence = new Evidence(strategy, TechnologiesWords.FREQUENCY);
        for (Item channel : Channels.keptUp(strategy)) {
            Optional<BigDecimal> most = Channels.frequency(channel).map(Frequency::most);
            Optional<Platform> platform = strategy.platform(channel);
            if (most.isEmpty() || platform.isEmpty() || evidence.isOf(channel)) {
                continue;
            }
            boolean isSlow = platform.get().pace() == Platform.Pace.SLOW;
            BigDecimal limit = report.limit(channel);
            BigDecimal weekly = isSlow ? limit.multiply(MONTHS).divide(WEEKS, MathContext.DECIMAL64) : limit;
            if (most.get().compareTo(weekly) < 0) {
                report.on(channel)
                        .at("cadence")
                        .worded(isSlow ? "slow" : "usual")
                        .with("channel", channel)
                        .withTyped("limit", Rounded.of(limit))
                        .withKey("key", "status")
                        .with("word", strategy.choice("channel-status", "occasional"))
                        .add();
            }
        }
    }
}
