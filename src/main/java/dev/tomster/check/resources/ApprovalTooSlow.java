package dev.tomster.check.resources;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.Hours;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Texts;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Entry;
import dev.tomster.model.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An answer has to be out before those who approve it have read it. */
final class ApprovalTooSlow implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.contradiction("approval-too-slow", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Optional<Entry> promise = shortest(strategy, "response-time", "channel", strategy.step("technologies"));
        Optional<Entry> first = shortest(strategy, "first-message", "crisis", strategy.header());
        for (Item approval : strategy.items("approval")) {
            List<String> about = new ArrayList<>(Texts.of(approval, "content"));
            approval.title().ifPresent(title -> about.add(title.markdown()));
            if (ResourcesWords.ANSWERS.isIn(about)) {
                promise.ifPresent(entry -> compare(approval, entry, report));
            } else if (ResourcesWords.CRISIS.isIn(about)) {
                first.ifPresent(entry -> compare(approval, entry, report));
            }
        }
    }

    /** The shortest time that is promised, by the step or by one of the items of a kind. */
    private static Optional<Entry> shortest(Strategy strategy, String property, String kind, Item step) {
        return Stream.concat(Stream.of(step), strategy.items(kind).stream())
                .flatMap(item -> item.fact(property).stream())
                .flatMap(fact -> fact.entries().stream())
                .filter(entry -> Amounts.hours(entry.value()).isPresent())
                .min(Comparator.comparing(entry -> Amounts.hours(entry.value()).orElse(BigDecimal.ZERO)));
    }

    private static void compare(Item approval, Entry promise, Report report) {
        for (Entry delay : approval.fact("delay").stream()
                .flatMap(fact -> fact.entries().stream())
                .toList()) {
            Optional<BigDecimal> takes = Amounts.hours(delay.value());
            boolean isLonger = takes.isPresent()
                    && Amounts.hours(promise.value())
                            .filter(hours -> hours.compareTo(takes.get()) < 0)
                            .isPresent();
            if (isLonger) {
                report.on(approval)
                        .at(delay.span())
                        .related(promise.span())
                        .with("delay", Hours.longest(delay.value()).orElseThrow())
                        .with("promise", Hours.longest(promise.value()).orElseThrow())
                        .withKey("key", "delay")
                        .add();
            }
        }
    }
}
