package dev.tomster.check.strategy;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.Found;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Campaigns, and nothing that goes on between them. */
final class NoEveryday implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("no-everyday", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> campaigns = Programmes.campaigns(strategy);
        boolean goesOn = !strategy.items("everyday").isEmpty()
                || strategy.items("column").stream().anyMatch(column -> isRegular(strategy, column))
                || strategy.activeChannels().stream().anyMatch(channel -> isRegular(strategy, channel));
        if (!campaigns.isEmpty() && !goesOn && !isOneEvent(strategy, campaigns)) {
            Item step = strategy.step("strategy");
            Found found = campaigns.size() == 1
                    ? report.on(step).worded("one").with("campaign", campaigns.get(0))
                    : report.on(step);
            found.with("count", campaigns.size()).add();
        }
    }

    private static boolean isRegular(Strategy strategy, Item item) {
        return strategy.says(item, "cadence") || strategy.says(item, "slots");
    }

    /** A plan for one event ends with it. */
    private static boolean isOneEvent(Strategy strategy, List<Item> campaigns) {
        Optional<LocalDate> end = strategy.end(strategy.header(), "period");
        Optional<LocalDate> last = strategy.end(campaigns.get(0), "period");
        return campaigns.size() == 1
                && end.isPresent()
                && last.isPresent()
                && !last.get().isBefore(end.get().minusMonths(1));
    }
}
