package dev.tomster.check.message;

import dev.tomster.check.message.Specificity.Score;
import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.Found;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.Prose;
import java.math.BigDecimal;
import java.util.List;

/** A message that stays true when another brand signs it: made of what everybody says, with too little that is only ours. */
final class BrandSwap implements PlanRule {
    /** One cliché among more words than these is a slip of the pen. */
    private static final int RARE = 6;
    /** More words than these would make the sentence hard to read. */
    private static final int MOST = 4;

    @Override
    public Definition definition() {
        return Definition.advice("brand-swap", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Item step = strategy.step("message");
        // People have made the test, and people know better.
        if (strategy.says(step, "swap-tested-by")) {
            return;
        }
        Specificity specificity = new Specificity(strategy.plan());
        for (String property : List.of("promise", "tagline")) {
            step.value(property, Prose.class).ifPresent(text -> {
                Score score = specificity.of(text.markdown());
                tell(report, step, report.on(step).at(property), text.markdown(), score);
            });
        }
        for (Item message : strategy.items("key-message")) {
            Score score = specificity.of(message);
            tell(report, message, report.on(message), strategy.name(message), score);
        }
    }

    /** Each cliché has to be made up for: with two of them, twice as much of the message has to be ours. */
    private static void tell(Report report, Item element, Found found, String text, Score score) {
        int cliches = score.cliches().size();
        BigDecimal needed = report.limit(element).multiply(BigDecimal.valueOf(cliches));
        boolean isMostlyOther = score.words() > RARE * cliches;
        if (cliches == 0 || isMostlyOther || BigDecimal.valueOf(score.percent()).compareTo(needed) >= 0) {
            return;
        }
        Found worded = score.specific().isEmpty() ? found : found.worded("some");
        worded.with("text", text)
                .withAll("cliches", few(score.cliches()))
                .withAll("specific", few(score.specific()))
                .with("percent", score.percent())
                .add();
    }

    private static List<String> few(List<String> words) {
        return words.subList(0, Math.min(MOST, words.size()));
    }
}
