package dev.tomster.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Indicators and the tables that show them. */
class IndicatorsTest {
    private static final String PLAN = """
            plan: Plan
            objectives:
              objective reach: Be seen
                kpi: views
                result shares: Be shared
                  kpi: shares
            evaluate:
              kpi views: Views
                every: week
              kpi shares: Shares
              kpi clicks: Clicks
                objective: reach
            """;

    @Test
    void anIndicatorServesTheObjectivesThatNameIt() {
        Rendered rendered = Rendered.of(PLAN);
        String glance = rendered.section("Indicators at a glance");
        assertTrue(glance.contains("| [Views](#indicator-views) | [Be seen](#objective-reach) |"), glance);
        assertTrue(glance.contains("| [Shares](#indicator-shares) | [Be seen](#objective-reach) |"), glance);
        assertTrue(glance.contains("| [Clicks](#indicator-clicks) | [Be seen](#objective-reach) |"), glance);
        String sheets = rendered.section("Indicator sheets");
        assertTrue(sheets.contains("**Views**\n\n- **Objective**: [Be seen](#objective-reach)"), sheets);
    }

    @Test
    void anObjectiveIsNamedOnce() {
        String glance =
                Rendered.of(PLAN.replace("kpi: views", "kpi: views, clicks")).section("Indicators at a glance");
        assertTrue(glance.contains("| [Clicks](#indicator-clicks) | [Be seen](#objective-reach) |"), glance);
    }

    @Test
    void emptyColumnsAreLeftOut() {
        String glance = Rendered.of(PLAN).section("Indicators at a glance");
        assertTrue(glance.contains("| Indicator | Objective | How often |"), glance);
    }

    @Test
    void stagedTargetsKeepTheirDates() {
        String glance = Rendered.of(PLAN.replace("    every: week\n", """
                    target:
                      2027-06: 100
                      2027-12: 300
                """)).section("Indicators at a glance");
        assertTrue(glance.contains("| Jun 2027: 100; Dec 2027: 300 |"), glance);
    }

    @Test
    void whatHasNoDateEndsTheTimeline() {
        String timeline = Rendered.of("""
                plan: Plan
                strategy:
                  campaign some: Some day
                    period: ?
                  campaign early: Early
                    period: 2027-02 .. 2027-04
                """).section("Timeline");
        assertTrue(timeline.endsWith("| *to be decided* | [Some day](#campaign-some) | Campaign |\n"), timeline);
    }

    @Test
    void aMatrixWithoutAnyMessageInItIsLeftOut() {
        String messages = """
                plan: Plan
                target:
                  persona ann: Ann
                message:
                  message one: One
                    for: ann
                """;
        assertFalse(Rendered.of(messages).markdown().contains("Who hears what"));
        String staged = Rendered.of(messages + "    stage: interest\n").section("Who hears what, and when");
        assertTrue(staged.contains("[One](#message-one)"), staged);
    }
}
