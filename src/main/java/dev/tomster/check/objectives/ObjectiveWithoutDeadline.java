package dev.tomster.check.objectives;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.Prose;
import dev.tomster.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** An objective that may be reached one day. */
final class ObjectiveWithoutDeadline implements PlanRule {
    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d");

    @Override
    public Definition definition() {
        return Definition.gap("objective-no-deadline", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        String end = strategy.end(strategy.header(), "period")
                .map(LocalDate::toString)
                .orElse("2027-12-31");
        String ongoing = Vocabulary.standard()
                .lexicon(strategy.plan().language())
                .words()
                .word("ongoing");
        for (Item objective : strategy.items("objective")) {
            if (!isDated(strategy, objective)) {
                report.on(objective)
                        .with("objective", objective)
                        .withKey("deadline", "deadline")
                        .with("date", end)
                        .with("ongoing", ongoing)
                        .add();
            }
        }
    }

    private static boolean isDated(Strategy strategy, Item objective) {
        return Objectives.says(strategy, objective, "deadline")
                || Objectives.isStaged(objective, "target")
                || Objectives.isDivided(strategy, objective)
                || YEAR.matcher(Objectives.title(objective)).find()
                || isJudgedAtSomeTime(objective)
                || Objectives.kpis(strategy, objective).stream().anyMatch(kpi -> Objectives.isStaged(kpi, "target"));
    }

    /** Such as "after twenty posts" or "three weeks later". */
    private static boolean isJudgedAtSomeTime(Item objective) {
        String judged =
                objective.value("judged-by", Prose.class).map(Prose::markdown).orElse("");
        return NUMBER.matcher(judged).find() || Objectives.TIME.isIn(judged);
    }
}
