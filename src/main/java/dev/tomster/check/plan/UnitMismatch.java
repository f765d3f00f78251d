package dev.tomster.check.plan;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.Dimension;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Things are compared that are not measured in the same unit: an indicator in percent and its target in visits. */
final class UnitMismatch implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.contradiction("unit-mismatch");
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (String kind : List.of("kpi", "objective")) {
            strategy.items(kind).forEach(item -> checkItself(strategy, item, report));
        }
        for (String kind : List.of("objective", "result", "campaign", "everyday")) {
            strategy.items(kind).forEach(item -> checkAgainstKpis(strategy, item, "target", report));
        }
        strategy.items("benchmark").forEach(item -> checkAgainstKpis(strategy, item, "value", report));
        strategy.plan().step("resources").ifPresent(step -> checkCurrencies(strategy, step, report));
    }

    private static void checkItself(Strategy strategy, Item item, Report report) {
        List<Measured> all = Measured.of(strategy, item);
        for (int i = 1; i < all.size(); i++) {
            Measured other = all.get(i);
            // A unit says nothing of the currency; the first amount does.
            Measured first = all.get(0).dimension().matches(other.dimension()) ? all.get(1) : all.get(0);
            if (!first.dimension().matches(other.dimension())) {
                report.on(item)
                        .at(other.property())
                        .with("element", item)
                        .withKey("first", first.property())
                        .withFigure("one", first.writing())
                        .withKey("second", other.property())
                        .withFigure("other", other.writing())
                        .add();
                return;
            }
        }
    }

    private static void checkAgainstKpis(Strategy strategy, Item item, String property, Report report) {
        List<Item> kpis = strategy.named(item, "kpi");
        List<Optional<Dimension>> known = kpis.stream()
                .map(kpi -> Measured.of(strategy, kpi).stream().findFirst().map(Measured::dimension))
                .toList();
        List<Measured> wanted = Measured.of(strategy, item, List.of(property));
        boolean isComparable =
                !wanted.isEmpty() && !known.isEmpty() && known.stream().allMatch(Optional::isPresent);
        if (isComparable
                && known.stream()
                        .flatMap(Optional::stream)
                        .noneMatch(wanted.get(0).dimension()::matches)) {
            report.on(item)
                    .at(property)
                    .worded("kpi")
                    .with("element", item)
                    .withFigure("value", wanted.get(0).writing())
                    .withOptions("kpis", kpis.stream().map(strategy::name).toList())
                    .add();
        }
    }

    private static void checkCurrencies(Strategy strategy, Item resources, Report report) {
        Optional<String> currency =
                resources.values("budget").stream().findFirst().flatMap(CostPart::currency);
        List<String> foreign = new ArrayList<>();
        for (Item line : strategy.items("cost")) {
            Optional<String> own = line.values("amount").stream().findFirst().flatMap(CostPart::currency);
            boolean isOther = currency.isPresent() && own.isPresent() && !own.equals(currency);
            if (isOther && line.fact("amount").filter(UnitMismatch::isExplained).isEmpty()) {
                foreign.add(strategy.name(line));
            }
        }
        if (!foreign.isEmpty()) {
            report.on(resources)
                    .at("budget")
                    .worded("currency")
                    .with("currency", currency.orElse(""))
                    .withAll("lines", foreign)
                    .weighing(Severity.WARNING)
                    .add();
        }
    }

    /** A remark gives the rate, or the amount in the other currency. */
    private static boolean isExplained(Fact fact) {
        return fact.entries().stream().anyMatch(entry -> entry.remark().isPresent());
    }
}
