package dev.tomster.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What an objective is to reach, and until when, wherever the plan says it. */
class ObjectivesTest {
    private static final String RESULT = """
            plan: Plan
            objectives:
              objective reach: Be seen
                kpi: views
                result r: A hundred views
                  kpi: views
                  target: 100
                  deadline: 2027
            evaluate:
              kpi views: Views
            """;

    @Test
    void aKeyResultGivesTheTargetAndTheDeadline() {
        Rendered rendered = Rendered.of(RESULT);
        String glance = rendered.section("Objectives at a glance");
        assertTrue(glance.contains("| [Be seen](#objective-reach) | 100 | 2027 |"), glance);
        String sheet = rendered.section("Objectives, letter by letter");
        assertTrue(sheet.contains("- **Measurable**: Indicator: [Views](#indicator-views) · Key result: 100\n"), sheet);
        assertTrue(sheet.contains("- **Time-bound**: 2027\n"), sheet);
    }

    @Test
    void severalKeyResultsAreNamed() {
        String second = "    result s: Shares\n      target: 20\n      deadline: 2028\nevaluate:\n";
        String glance = Rendered.of(RESULT.replace("evaluate:\n", second)).section("Objectives at a glance");
        assertTrue(glance.contains("| Views: 100; Shares: 20 | 2027, 2028 |"), glance);
    }

    @Test
    void manyKeyResultsAreCounted() {
        StringBuilder plan = new StringBuilder("plan: Plan\nobjectives:\n  objective o: All\n");
        for (int i = 0; i < 5; i++) {
            plan.append("    result r").append(i).append(": Result\n      target: 7\n      deadline: 2027\n");
        }
        String glance = Rendered.of(plan.toString()).section("Objectives at a glance");
        assertTrue(glance.contains("| 5 key results | 2027 |"), glance);
    }

    @Test
    void anObjectiveWithoutTargetMissesIt() {
        String glance =
                Rendered.of("plan: Plan\nobjectives:\n  objective o: All\n").section("Objectives at a glance");
        assertTrue(glance.contains("| *missing* | *missing* |"), glance);
    }

    @Test
    void aLetterWithOnePartKeepsItsLabel() {
        String sheet = Rendered.of("""
                plan: Plan
                target:
                  persona ann: Ann
                objectives:
                  objective o: All
                    for: ann
                    kpi: views
                evaluate:
                  kpi views: Views
                """).section("Objectives, letter by letter");
        assertTrue(sheet.contains("- **Measurable**: Indicator: [Views]"), sheet);
        assertTrue(sheet.contains("- **Specific**: For: [Ann]"), sheet);
    }

    @Test
    void whatIsOnlyUndecidedFulfilsNoLetter() {
        Rendered rendered = Rendered.of("""
                plan: Plan
                objectives:
                  objective o: All
                    deadline: ?
                """);
        Block.Cards cards = (Block.Cards)
                rendered.find("objectives-objectives").orElseThrow().blocks().get(0);
        Block.Smart smart = (Block.Smart) cards.cards().get(0).blocks().get(0);
        Block.Letter last = smart.letters().get(4);
        assertEquals("to be decided", last.words().text());
        assertFalse(last.fulfilled());
    }

    @Test
    void aStagedTargetShowsEachStage() {
        Rendered rendered = Rendered.of("""
                plan: Plan
                objectives:
                  objective o: All
                    target:
                      2027-06: 100 (carefully)
                      2027-12: 300
                    deadline: 2027-12
                """);
        String glance = rendered.section("Objectives at a glance");
        assertTrue(glance.contains("| Jun 2027: 100; Dec 2027: 300 |"), glance);
    }

    @Test
    void aDateThatHangsOnAnUndecidedMilestoneIsUndecided() {
        Rendered rendered = Rendered.of("""
                plan: Plan
                objectives:
                  objective o: All
                    target: 3
                    deadline: v1
                strategy:
                  campaign c: Push
                    period: v1 - 2 weeks .. v1
                resources:
                  milestone v1: Version 1
                    date: ?
                """);
        String glance = rendered.section("Objectives at a glance");
        assertTrue(glance.contains("| Version 1 *(to be decided)* |"), glance);
        String campaign = rendered.section("Campaigns");
        assertTrue(
                campaign.contains("2\u00A0weeks before Version 1 *(to be decided)* \u2013 Version 1 *(to be decided)*"),
                campaign);
    }

    @Test
    void aDateThatHangsOnAMonthPrintsTheMonth() {
        String glance = Rendered.of("""
                plan: Plan
                objectives:
                  objective o: All
                    deadline: v1
                resources:
                  milestone v1: Version 1
                    date: 2027-03
                """).section("Objectives at a glance");
        assertTrue(glance.contains("| Version 1 (Mar 2027) |"), glance);
    }
}
