package dev.tomster.check.evaluate;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.KpiFamilies;
import dev.tomster.check.rule.KpiFamily;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import java.util.List;
import java.util.Set;

/** All indicators count what was published, who may have seen it and who follows: nothing says that it changed anything. */
final class OnlyVanityKpis implements PlanRule {
    /** Objectives that are reached when people have seen something. */
    private static final Set<String> OF_BEING_SEEN = Set.of("awareness", "information", "community");

    @Override
    public Definition definition() {
        return Definition.advice("kpi-vanity-only", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> kpis = strategy.items("kpi");
        boolean isVain = !kpis.isEmpty()
                && kpis.stream()
                        .allMatch(kpi -> KpiFamilies.of(kpi)
                                .filter(family -> family.compareTo(KpiFamily.FOLLOWERS) <= 0)
                                .isPresent());
        if (isVain) {
            List<Item> objectives = strategy.items("objective");
            boolean isOnlySeen = !objectives.isEmpty() && objectives.stream().allMatch(OnlyVanityKpis::isOfBeingSeen);
            report.on(strategy.step("evaluate"))
                    .withAll("kpis", kpis.stream().limit(4).map(strategy::name).toList())
                    .weighing(isOnlySeen ? Severity.INFO : Severity.WARNING)
                    .add();
        }
    }

    private static boolean isOfBeingSeen(Item objective) {
        return objective
                .value("type", Choice.class)
                .filter(type -> OF_BEING_SEEN.contains(type.id()))
                .isPresent();
    }
}
