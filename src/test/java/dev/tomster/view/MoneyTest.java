package dev.tomster.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What is not known of the money is said, and never counted as nothing. */
class MoneyTest {
    private static final String OPEN = """
            plan: Plan
              currency: USD
            resources:
              budget: 1 000
              cost ads: Ads
                amount: 400
                category: ads
              cost film: Film
                amount: 100
                category: production
              cost music: Music
                amount: ?
                category: production
            """;
    private static final String UNDECIDED = """
            plan: Plan
              currency: USD
            resources:
              budget: ? (finance decides)
              cost ads: Ads
                amount: 400
            """;

    @Test
    void anUndecidedLineBoundsTheSumAndWhatIsLeft() {
        String costs = Rendered.of(OPEN).section("Cost lines");
        assertTrue(costs.contains("**Total (1 line to be decided)** |  | **at least \\$500** |"), costs);
        assertTrue(costs.contains("**Left of the budget (1 line to be decided)** |  | **at most \\$500** |"), costs);
    }

    @Test
    void aCategoryWithAnUndecidedLineSaysSo() {
        String bars = Rendered.of(OPEN).section("Budget by category");
        assertTrue(bars.contains("- Ads: \\$400\n"), bars);
        assertTrue(bars.contains("- Production: at least \\$100\n"), bars);
    }

    @Test
    void sharesArePrintedWhenAllIsKnown() {
        String known = Rendered.of(OPEN.replace("amount: ?", "amount: 500")).section("Budget by category");
        assertTrue(known.contains("- Ads: \\$400 · 40%\n"), known);
    }

    @Test
    void severalUndecidedLinesAreCounted() {
        String costs = Rendered.of(OPEN.replace("amount: 100", "amount: ?")).section("Cost lines");
        assertTrue(costs.contains("(2 lines to be decided)"), costs);
    }

    @Test
    void anUndecidedBudgetIsToBeDecidedInTheSummaryAndTheCanvas() {
        Rendered rendered = Rendered.of(UNDECIDED);
        assertTrue(rendered.section("In short").contains("- **to be decided** budget"), rendered.markdown());
        String canvas = rendered.section("TOMSTER canvas");
        assertTrue(canvas.contains("- Budget: *to be decided*"), canvas);
        assertFalse(rendered.section("Cost lines").contains("Left of the budget"));
    }

    @Test
    void aRoughBudgetStaysRough() {
        Rendered rendered = Rendered.of(UNDECIDED.replace("? (finance decides)", "~1 000"));
        assertTrue(rendered.section("In short").contains("- **about \\$1,000** budget"), rendered.markdown());
    }

    @Test
    void withoutABudgetTheLinesAreSummedUp() {
        Rendered rendered = Rendered.of(OPEN.replace("  budget: 1 000\n", ""));
        assertTrue(rendered.section("In short").contains("- **at least \\$500** budget"), rendered.markdown());
    }

    @Test
    void aRoughAmountCountsAsRough() {
        String costs = Rendered.of(OPEN.replace("amount: ?", "amount: ~200")).section("Cost lines");
        assertTrue(costs.contains("**Total** |  | **about \\$700** |"), costs);
        assertTrue(costs.contains("**Left of the budget** |  | **about \\$300** |"), costs);
    }

    @Test
    void periodsStandInTheOrderOfTheCalendar() {
        String bars = Rendered.of("""
                plan: Plan
                  currency: USD
                resources:
                  cost late: Late
                    amount: 400
                    period: 2027-09
                  cost never: Some day
                    amount: 100
                  cost early: Early
                    amount: 300
                    period: 2027-02 .. 2027-04
                  cost first: First
                    amount: 200
                    period: fair - 2 weeks .. fair
                  milestone fair: Fair
                    date: 2027-01-31
                """).section("Budget by period");
        int first = bars.indexOf("Fair");
        int early = bars.indexOf("Feb 2027");
        int late = bars.indexOf("Sep 2027");
        int never = bars.indexOf("Missing");
        assertTrue(first > 0 && first < early && early < late && late < never, bars);
    }
}
