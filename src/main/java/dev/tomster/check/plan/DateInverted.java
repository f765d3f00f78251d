package dev.tomster.check.plan;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.Period;
import java.time.LocalDate;
import java.util.Optional;

/** A period that ends before it begins, wherever it is stated. */
final class DateInverted implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.contradiction("date-inverted");
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item item : strategy.all()) {
            for (Fact fact : item.facts()) {
                for (Entry entry : fact.entries()) {
                    if (entry.value() instanceof Period) {
                        check(strategy, item, fact, report);
                        break;
                    }
                }
            }
        }
    }

    private static void check(Strategy strategy, Item item, Fact fact, Report report) {
        Optional<LocalDate> start = strategy.start(item, fact.property().id());
        Optional<LocalDate> end = strategy.end(item, fact.property().id());
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            report.on(item)
                    .at(fact.entries().get(0).span())
                    .with("element", item)
                    .add();
        }
    }
}
