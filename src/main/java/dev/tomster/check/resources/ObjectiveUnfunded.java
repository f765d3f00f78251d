package dev.tomster.check.resources;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.stream.Stream;

/** An objective that comes first, and for which there is neither money nor anybody. */
final class ObjectiveUnfunded implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("objective-unfunded", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        // Without any money and any hours something else is missing.
        boolean isStated = strategy.says(strategy.step("resources"), "budget")
                || !strategy.items("cost").isEmpty()
                || strategy.items("person").stream().anyMatch(person -> strategy.says(person, "time"));
        if (!isStated) {
            return;
        }
        for (Item objective : strategy.items("objective")) {
            if (strategy.is(objective, "priority", "primary")
                    && !hasMoney(strategy, objective)
                    && !hasPeople(strategy, objective)) {
                report.on(objective)
                        .with("objective", objective)
                        .withKey("key", "owner")
                        .add();
            }
        }
    }

    private static boolean hasMoney(Strategy strategy, Item objective) {
        return !strategy.naming("cost", "objective", objective).isEmpty()
                || strategy.naming("action", "objective", objective).stream()
                        .anyMatch(action -> strategy.says(action, "cost"))
                || programmes(strategy, objective)
                        .anyMatch(programme -> strategy.says(programme, "budget")
                                || !strategy.naming("cost", "campaign", programme)
                                        .isEmpty());
    }

    private static boolean hasPeople(Strategy strategy, Item objective) {
        Stream<Item> channels = Stream.concat(
                strategy.named(objective, "channels").stream(),
                strategy.naming("channel", "objective", objective).stream());
        return strategy.says(objective, "owner")
                || strategy.naming("action", "objective", objective).stream()
                        .anyMatch(action -> strategy.says(action, "owner"))
                || programmes(strategy, objective).anyMatch(programme -> strategy.says(programme, "owner"))
                || channels.anyMatch(channel -> strategy.says(channel, "owner")
                        || !strategy.naming("person", "channels", channel).isEmpty());
    }

    private static Stream<Item> programmes(Strategy strategy, Item objective) {
        return Stream.of("campaign", "everyday", "experiment")
                .flatMap(kind -> strategy.naming(kind, "objective", objective).stream());
    }
}
