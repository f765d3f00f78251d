package dev.tomster.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Item;
import dev.tomster.model.ItemId;
import dev.tomster.model.Plan;
import dev.tomster.text.Source;
import org.junit.jupiter.api.Test;

/** The appendix says how much of a complete plan is stated. */
class CompletenessTableTest {
    private static final String PLAN = """
            plan: Plan
            %s
            objectives:
              objective visits: Visits
                owner: Claire
              objective orders: Orders
              objective calls: Calls
              objective fans: Fans
              objective letters: Letters
                deadline: ?
            """;

    @Test
    void whatIsMissingIsNamedOrCounted() {
        String table = Rendered.of(PLAN.formatted("")).section("How complete the plan is");
        assertTrue(table.contains("Owner (4)"), table);
        assertTrue(table.contains("| Target | 0% | Persona |"), table);
    }

    @Test
    void fewElementsAreNamed() {
        String table = Rendered.of(PLAN.formatted("") + "message:\n  message calm: Calm\n    objective: fans\n")
                .section("How complete the plan is");
        assertTrue(table.contains("[Calm](#message-calm)"), table);
    }

    @Test
    void aDocumentThatHidesSomethingDoesNotCallItMissing() {
        Plan plan = PlanLoader.compile(
                new Source("plan.tomster", PLAN.formatted("  document short: Short\n    hide: objectives")),
                new Findings());
        Item item = plan.item(ItemId.of("document", "short")).orElseThrow();
        Document document =
                DocumentWriter.write(plan, Edition.of(item), "en", new DocumentWriter.Origin("lumen", "0", "tomster"));
        assertTrue(document.chapters().stream()
                .flatMap(chapter -> chapter.sections().stream())
                .noneMatch(section -> section.anchor().equals("appendix-completeness")));
    }
}
