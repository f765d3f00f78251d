package dev.tomster.check.document;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;
import java.util.stream.Stream;

/** A figure from elsewhere, of which nobody knows who found it or when. */
final class SourceMissing implements PlanRule {
    /** Fewer are told one by one. */
    private static final int MANY = 3;

    @Override
    public Definition definition() {
        return Definition.gap("source-missing", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> benchmarks = strategy.items("benchmark").stream()
                .filter(item -> !strategy.says(item, "source") || !strategy.says(item, "date"))
                .filter(item -> !report.accepts(item))
                .toList();
        if (benchmarks.size() >= MANY) {
            report.on(strategy.step("evaluate"))
                    .worded("many")
                    .with("count", benchmarks.size())
                    .withAll(
                            "names",
                            benchmarks.stream().limit(MANY).map(strategy::name).toList())
                    .add();
        } else {
            benchmarks.forEach(item -> tell(strategy, item, report));
        }
        for (Item finding : strategy.items("finding")) {
            boolean isFounded = Stream.of("source", "sample", "date").anyMatch(key -> strategy.says(finding, key))
                    || strategy.parent(finding)
                            .filter(audit -> strategy.says(audit, "method"))
                            .isPresent();
            if (!isFounded) {
                tell(strategy, finding, report);
            }
        }
    }

    private static void tell(Strategy strategy, Item item, Report report) {
        List<String> lacking = Stream.of("source", "date")
                .filter(property -> !strategy.says(item, property))
                .map(property -> strategy.key(item.concept(), property))
                .toList();
        report.on(item)
                .with("element", item)
                .withAll("properties", lacking)
                .with("property", lacking.get(0))
                .add();
    }
}
