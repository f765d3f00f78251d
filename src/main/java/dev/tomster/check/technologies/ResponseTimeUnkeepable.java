package dev.tomster.check.technologies;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.Hours;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Rounded;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.TimeSpan;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** An answer is promised within a time for which nobody is there. */
final class ResponseTimeUnkeepable implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.contradiction("response-time-unkeepable", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Optional<Presence> presence = Presence.of(strategy);
        Item step = strategy.step("technologies");
        if (presence.isEmpty() || isOfWorkingHours(step)) {
            return;
        }
        BigDecimal absence = presence.get().longestAbsence();
        check(step, absence, report);
        for (Item channel : Channels.inUse(strategy)) {
            if (!isOfWorkingHours(channel)) {
                check(channel, absence, report);
            }
        }
    }

    private static void check(Item item, BigDecimal absence, Report report) {
        for (Fact fact : item.fact("response-time").stream().toList()) {
            Entry entry = fact.entries().get(0);
            Optional<BigDecimal> promise = Hours.most(entry.value());
            if (promise.isPresent() && promise.get().compareTo(absence) < 0) {
                // A promise is a bound, whether it is written as one or not.
                TimeSpan time = Hours.longest(entry.value()).orElseThrow();
                report.on(item)
                        .at(entry.span())
                        .with("promise", time)
                        .withTyped("time", time)
                        .with("hours", Rounded.of(absence))
                        .withKey("key", "response-time")
                        .add();
            }
        }
    }

    /** True if the promise counts only while somebody is there, or if somebody is on duty at other times. */
    private static boolean isOfWorkingHours(Item item) {
        return Stream.of("response-time", "hours")
                .flatMap(key -> item.fact(key).stream())
                .flatMap(fact -> fact.entries().stream())
                .flatMap(entry -> entry.remark().stream())
                .anyMatch(remark -> TechnologiesWords.WORKING_HOURS.isIn(remark.markdown()));
    }
}
