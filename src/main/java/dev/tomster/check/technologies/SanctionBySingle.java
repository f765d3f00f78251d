package dev.tomster.check.technologies;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Texts;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One person alone decides to shut somebody out. */
final class SanctionBySingle implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.advice("sanction-single", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        // Where there is only one person, nobody else can agree.
        if (strategy.items("person").size() == 1) {
            return;
        }
        Set<String> several = strategy.items("person").stream()
                .filter(person -> isSeveral(strategy, person))
                .map(strategy::name)
                .collect(Collectors.toSet());
        for (Item rule : strategy.items("rule")) {
            List<String> who = Texts.of(rule, "who");
            boolean isSanction = TechnologiesWords.SANCTIONS.isIn(Texts.of(rule, "action"));
            if (isSanction && !who.isEmpty() && !isSeveral(who, several)) {
                report.on(rule)
                        .at("who")
                        .with("who", who.get(0))
                        .withKey("key", "who")
                        .add();
            }
        }
    }

    private static boolean isSeveral(Strategy strategy, Item person) {
        return strategy.is(person, "type", "team")
                || strategy.is(person, "type", "committee")
                || strategy.says(person, "members");
    }

    private static boolean isSeveral(List<String> who, Set<String> several) {
        return TechnologiesWords.SEVERAL.isIn(who)
                || who.stream().anyMatch(text -> several.contains(text) || text.contains(",") || text.contains("/"));
    }
}
