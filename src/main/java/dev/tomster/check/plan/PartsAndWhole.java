package dev.tomster.check.plan;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Range;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Choice;
import dev.tomster.model.Count;
import dev.tomster.model.Item;
import dev.tomster.model.Reference;
import dev.tomster.model.Series;
import dev.tomster.model.Target;
import dev.tomster.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The key results of an objective divide its target among audiences or channels, and add up to something else. */
final class PartsAndWhole implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.contradiction("parts-vs-whole", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item objective : strategy.items("objective")) {
            for (Value target : objective.values("target")) {
                if (target instanceof Series series) {
                    series.points().stream()
                            .filter(point -> point.period().isOneDate())
                            .forEach(point -> compare(
                                    strategy,
                                    objective,
                                    point.value(),
                                    point.period().start().flatMap(strategy::date),
                                    report));
                } else {
                    compare(strategy, objective, target, strategy.date(objective, "deadline"), report);
                }
            }
        }
    }

    private static void compare(
            Strategy strategy, Item objective, Value target, Optional<CalendarDate> due, Report report) {
        List<Item> parts = parts(strategy, objective, due);
        Range whole = number(target).orElse(Range.UNKNOWN);
        if (parts.size() < 2 || whole.high().isEmpty()) {
            return;
        }
        Range sum = parts.stream()
                .map(part -> number(part.values("target").get(0)).orElse(Range.UNKNOWN))
                .reduce(Range.exactly(BigDecimal.ZERO), Range::plus);
        boolean isMore = sum.low().compareTo(whole.high().get()) > 0;
        boolean isLess =
                sum.high().filter(high -> high.compareTo(whole.low()) < 0).isPresent();
        if (isMore || (isLess && isExhaustive(objective, parts))) {
            report.on(objective)
                    .at("target")
                    .with("objective", objective)
                    .with("sum", isMore ? sum.low() : sum.high().orElseThrow())
                    .with("whole", isMore ? whole.high().get() : whole.low())
                    .withFigure(
                            "when",
                            figures -> due.map(date -> " (" + figures.of(date) + ")")
                                    .orElse(""))
                    .add();
        }
    }

    /** The results that are due with the objective, each for others: of those that meet, nobody knows the sum. */
    private static List<Item> parts(Strategy strategy, Item objective, Optional<CalendarDate> due) {
        List<Item> parts = new ArrayList<>();
        List<String> kpis = names(objective, "kpi");
        boolean isSum = strategy.named(objective, "kpi").stream()
                .flatMap(kpi -> kpi.values("aggregation", Choice.class).stream())
                .allMatch(choice -> choice.id().equals("sum"));
        for (Item result : objective.items("result")) {
            boolean isSame = kpis.size() == 1 && names(result, "kpi").equals(kpis);
            boolean isDue = due.isPresent() && strategy.date(result, "deadline").equals(due);
            boolean isOfSome = !shares(result).isEmpty();
            if (isSum && isSame && isDue && isOfSome && !result.values("target").isEmpty()) {
                parts.add(result);
            }
        }
        long shares = parts.stream().flatMap(part -> shares(part).stream()).count();
        long distinct =
                parts.stream().flatMap(part -> shares(part).stream()).distinct().count();
        return shares == distinct ? parts : List.of();
    }

    /** True if everybody whom the objective is for has a part. */
    private static boolean isExhaustive(Item objective, List<Item> parts) {
        List<String> served =
                parts.stream().flatMap(part -> names(part, "for").stream()).toList();
        List<String> wanted = names(objective, "for");
        return !wanted.isEmpty() && served.containsAll(wanted);
    }

    private static List<String> shares(Item result) {
        return Stream.concat(names(result, "for").stream(), names(result, "channels").stream())
                .toList();
    }

    private static List<String> names(Item item, String property) {
        return item.values(property, Reference.class).stream()
                .map(reference -> reference.item().toString())
                .toList();
    }

    private static Optional<Range> number(Value target) {
        return target instanceof Target.Level level && level.measure().quantity() instanceof Count
                ? Optional.of(Range.of(level.measure()))
                : Optional.empty();
    }
}
