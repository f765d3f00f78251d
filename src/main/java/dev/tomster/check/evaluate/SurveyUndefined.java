package dev.tomster.check.evaluate;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.WordList;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.Prose;
import dev.tomster.text.Rows;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An indicator that a survey is to tell, without the question or without the answers that count. */
final class SurveyUndefined implements PlanRule {
    private static final Map<String, String> WORDS = Rows.read(SurveyUndefined.class, "surveys.ini");
    private static final WordList SURVEYS = phrases("survey");
    private static final WordList STANDARD = phrases("standard");

    private static WordList phrases(String prefix) {
        return WordList.of(WORDS.entrySet().stream()
                .filter(row -> row.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .toList());
    }

    @Override
    public Definition definition() {
        return Definition.gap("survey-undefined", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item kpi : strategy.items("kpi")) {
            List<String> lacking = Stream.of("question", "counted")
                    .filter(property -> !strategy.says(kpi, property))
                    .map(property -> strategy.key(kpi.concept(), property))
                    .toList();
            if (!lacking.isEmpty() && isSurvey(strategy, kpi)) {
                report.on(kpi)
                        .with("kpi", kpi)
                        .withAll("properties", lacking)
                        .with("property", lacking.get(0))
                        .add();
            }
        }
    }

    /** The question of a standard survey is known, and so is what counts. */
    private static boolean isSurvey(Strategy strategy, Item kpi) {
        String title = kpi.title().map(Prose::markdown).orElse("") + ", " + strategy.name(kpi);
        String source = kpi.value("source", Prose.class).map(Prose::markdown).orElse("");
        boolean isAsked = strategy.says(kpi, "question") || strategy.says(kpi, "counted");
        return (isAsked || SURVEYS.isIn(title + ", " + source)) && !STANDARD.isIn(title + ", " + source);
    }
}
