package dev.tomster.check.objectives;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.math.BigDecimal;
import java.util.List;

/** All objectives come first, that is none does. */
final class ObjectivesAllPrimary implements PlanRule {
    /** One or two objectives may well matter alike. */
    private static final int FEW = 2;

    @Override
    public Definition definition() {
        return Definition.advice("objective-all-priority", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> objectives = strategy.items("objective");
        int primary = (int) objectives.stream()
                .filter(objective -> strategy.is(objective, "priority", "primary"))
                .count();
        Item step = strategy.step("objectives");
        BigDecimal limit = report.limit(step);
        boolean isAll = primary == objectives.size() && primary > FEW;
        boolean isMany = BigDecimal.valueOf(primary).compareTo(limit) > 0;
        if (isMany || (isAll && isUsual(limit))) {
            report.on(step)
                    .worded(isAll ? "all" : "many")
                    .with("count", primary)
                    .with("limit", limit)
                    .with("priority", strategy.key(objectives.get(0).concept(), "priority"))
                    .with("secondary", strategy.choice("objective-priority", "secondary"))
                    .add();
        }
    }

    /** Whoever accepts more of them has thought of all of them. */
    private static boolean isUsual(BigDecimal limit) {
        return limit.compareTo(BigDecimal.valueOf(FEW + 1)) <= 0;
    }
}
