package dev.tomster.check.target;

import dev.tomster.check.rule.CommonWords;
import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.Prose;
import java.math.BigDecimal;
import java.util.Optional;

/** A persona or segment that leaves nobody out: the general public, or people of all ages. */
final class PersonaEverybody implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.advice("persona-everyone", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        // A town hall has to inform everybody.
        if (strategy.is(strategy.header(), "type", "public-body")) {
            return;
        }
        for (Item audience : strategy.audiences()) {
            boolean isDivided = !strategy.naming("persona", "within", audience).isEmpty()
                    || !strategy.naming("segment", "within", audience).isEmpty();
            if (!isDivided) {
                check(audience, report);
            }
        }
    }

    private static void check(Item audience, Report report) {
        Optional<AgeRange> age = AgeRange.of(audience);
        BigDecimal limit = report.limit(audience);
        if (audience.title()
                .map(Prose::markdown)
                .filter(CommonWords.EVERYBODY::isUnqualifiedIn)
                .isPresent()) {
            report.on(audience).with("persona", audience).add();
        } else if (age.isPresent() && age.get().span().compareTo(limit) > 0) {
            report.on(audience)
                    .at("age")
                    .worded("age")
                    .with("persona", audience)
                    .with("least", age.get().least())
                    .with("most", age.get().most())
                    .add();
        }
    }
}
