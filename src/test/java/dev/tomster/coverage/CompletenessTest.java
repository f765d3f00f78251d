package dev.tomster.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import dev.tomster.text.Rows;
import dev.tomster.text.Source;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How complete a step is. */
class CompletenessTest {

    private static Plan plan(String text) {
        return PlanLoader.compile(new Source("plan.tomster", text), new Findings());
    }

    private static StepCoverage of(String step, String text) {
        return Completeness.of(plan(text)).stream()
                .filter(coverage -> coverage.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsMissingIsNamedWithItsElement() {
        StepCoverage objectives = of("objectives", """
                plan: Plan
                target:
                  persona claire: Claire
                objectives:
                  objective visits: Visits
                    for: claire
                    type: sales
                    target: ?
                    deadline: confidential
                """);
        assertEquals(
                List.of("kpi", "baseline", "target", "owner"),
                objectives.gaps().stream().map(gap -> gap.names().get(0)).toList());
        assertEquals(
                Optional.of("visits"),
                objectives.gaps().get(0).element().flatMap(Item::id).map(id -> id.name()));
        assertEquals(50, objectives.percent());
    }

    @Test
    void aStepWithoutItemsLacksThem() {
        StepCoverage target = of("target", "plan: Plan\n");
        assertEquals(List.of(new Gap(Optional.empty(), List.of("persona", "segment"))), target.gaps());
        assertEquals(0, target.percent());
    }

    @Test
    void keyResultsSpeakForTheirObjective() {
        StepCoverage objectives = of("objectives", """
                plan: Plan
                objectives:
                  objective visits: Visits
                    result more: More
                      target: 5 000
                """);
        assertTrue(objectives.gaps().stream().noneMatch(gap -> gap.names().contains("target")));
    }

    @Test
    void nothingIsMissingInWhatIsSetAside() {
        StepCoverage technologies = of("technologies", """
                plan: Plan
                technologies:
                  response time: 1 day
                  trolls: ignored
                  guidelines: the charter
                  accessibility: captions
                  channel snap: Snapchat
                    status: refused
                """);
        assertEquals(100, technologies.percent());
    }

    @Test
    void whatIsExpectedIsInTheVocabulary() {
        Rows.readSections(Completeness.class, "expected.ini")
                .forEach((step, rows) -> rows.forEach((kind, names) -> {
                    for (String name : names.split("[ |]", -1)) {
                        assertTrue(isKnown(step, kind, name), () -> step + " " + kind + " " + name);
                    }
                }));
    }

    private static boolean isKnown(String step, String kind, String name) {
        Map<String, Concept> concepts = Vocabulary.standard().concepts().stream()
                .collect(java.util.stream.Collectors.toMap(Concept::id, concept -> concept));
        if (kind.equals("items")) {
            return concepts.containsKey(name);
        }
        Concept concept = Optional.ofNullable(concepts.get(kind.equals("step") ? step : kind))
                .orElseThrow();
        return concept.property(name).isPresent();
    }
}
