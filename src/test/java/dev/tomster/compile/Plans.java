package dev.tomster.compile;

import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import dev.tomster.text.Source;
import java.util.List;

/** Plans from texts, for tests. */
final class Plans {
    private static final Catalogue ENGLISH = Catalogue.of("en");

    private Plans() {}

    /** A plan with what was said of it. */
    record Compiled(Plan plan, List<Finding> findings) {

        /** How many items the plan has, nested ones too. */
        int items() {
            return plan.steps().stream().mapToInt(Plans::itemsIn).sum();
        }

        /** The rules that were broken, in order of place. */
        List<String> rules() {
            return findings.stream().map(finding -> finding.rule().id()).toList();
        }
    }

    /** Compiles a text, and says everything that is said of it, so that no sentence is missing. */
    static Compiled compile(String text) {
        Findings findings = new Findings();
        Plan plan = PlanLoader.compile(new Source("plan.tomster", text), findings);
        List<Finding> sorted = findings.sorted();
        for (Finding finding : sorted) {
            ENGLISH.say(finding.message());
            ENGLISH.label(finding);
            finding.help().ifPresent(ENGLISH::say);
        }
        return new Compiled(plan, sorted);
    }

    private static int itemsIn(Item item) {
        return item.items().stream().mapToInt(nested -> 1 + itemsIn(nested)).sum();
    }
}
