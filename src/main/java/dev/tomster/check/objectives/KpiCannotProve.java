package dev.tomster.check.objectives;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.KpiFamilies;
import dev.tomster.check.rule.KpiFamily;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import dev.tomster.text.Rows;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An objective whose indicators cannot show whether it was reached: sales that are judged by followers. */
final class KpiCannotProve implements PlanRule {
    private static final Map<String, String> LEAST = Rows.read(KpiCannotProve.class, "proofs.ini");

    @Override
    public Definition definition() {
        return Definition.advice("kpi-kind-mismatch", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item objective : strategy.items("objective")) {
            Optional<Choice> type = objective.value("type", Choice.class);
            Optional<KpiFamily> least = type.map(Choice::id)
                    .map(LEAST::get)
                    .map(family -> KpiFamily.valueOf(family.toUpperCase(Locale.ROOT)));
            List<Item> kpis = Objectives.kpis(strategy, objective);
            boolean isWeak = least.isPresent()
                    && !kpis.isEmpty()
                    && kpis.stream().allMatch(kpi -> isBelow(KpiFamilies.of(kpi), least.get()));
            if (isWeak && !strategy.says(objective, "judged-by")) {
                report.on(objective)
                        .at("kpi")
                        .with("objective", objective)
                        .with(
                                "type",
                                strategy.choice("objective-type", type.get().id()))
                        .withAll("kpis", kpis.stream().map(strategy::name).toList())
                        .withNoun("proof", "family." + least.get().name().toLowerCase(Locale.ROOT))
                        .add();
            }
        }
    }

    /** Of an indicator whose words are not known, nobody can say what it proves. */
    private static boolean isBelow(Optional<KpiFamily> family, KpiFamily least) {
        return family.isPresent() && family.get().compareTo(least) < 0;
    }
}
