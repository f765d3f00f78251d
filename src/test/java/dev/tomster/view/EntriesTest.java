package dev.tomster.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Entries of a list stay apart wherever they are printed. */
class EntriesTest {

    @Test
    void entriesWithCommasAreSeparatedBySemicolons() {
        String brand = Rendered.of("""
                plan: Plan
                  values: be opinionated, "pull, don't push", no tricks
                """).section("Brand DNA");
        assertTrue(brand.contains("be opinionated; pull, don't push; no tricks"), brand);
    }

    @Test
    void entriesWithoutCommasAreSeparatedByCommas() {
        String brand = Rendered.of("plan: Plan\n  values: calm, kind\n").section("Brand DNA");
        assertTrue(brand.contains("- **Values**: calm, kind\n"), brand);
    }

    @Test
    void aListInATextStaysAList() {
        String campaigns = Rendered.of("""
                plan: Plan
                strategy:
                  campaign c: Push
                    rules:
                      - One sentence.
                      - Another
                        sentence.
                """).section("Campaigns");
        assertTrue(campaigns.contains("- **Rules**:\n  - One sentence.\n  - Another sentence.\n"), campaigns);
    }

    @Test
    void aTextBeforeAListStaysInFrontOfIt() {
        String campaigns = Rendered.of("""
                plan: Plan
                strategy:
                  campaign c: Push
                    rules: Who takes part:
                      - lives here
                      - is of age
                """).section("Campaigns");
        assertTrue(campaigns.contains("- **Rules**:\n  - Who takes part:\n  - lives here\n  - is of age\n"), campaigns);
    }

    @Test
    void sentencesFollowEachOtherInTables() {
        String risks = Rendered.of("""
                plan: Plan
                strategy:
                  risk r: Rain
                    mitigation:
                      - Rent a tent.
                      - Ask the town.
                  risk s: Snow
                    mitigation:
                      - a tent
                      - a stove
                """).section("Risks");
        assertTrue(risks.contains("| Rent a tent. Ask the town. |"), risks);
        assertTrue(risks.contains("| a tent; a stove |"), risks);
    }

    @Test
    void initialsSkipSmallWords() {
        assertEquals("AP", Initials.of("Attaché de presse").orElseThrow());
        assertEquals("CA", Initials.of("Chargée d'accueil").orElseThrow());
        assertEquals("HP", Initials.of("Head of the press").orElseThrow());
        assertEquals("JD", Initials.of("Jean-Damien Roux").orElseThrow());
        assertEquals("L", Initials.of("La").orElseThrow());
        assertTrue(Initials.of("12").isEmpty());
    }

    @Test
    void anUndecidedPeriodIsNotOnTheCover() {
        Rendered rendered = Rendered.of("""
                plan: Plan
                  brand: Lumen
                  period: ? (not decided)
                  status: ? (not decided)
                """);
        assertTrue(rendered.document().cover().period().isEmpty());
        assertTrue(rendered.document().cover().lines().isEmpty());
        assertTrue(rendered.markdown().contains("\n**Lumen**\n"), rendered.markdown());
        assertTrue(rendered.section("The organisation").contains("- **Period**: *to be decided* (not decided)"));
    }

    @Test
    void approachesWithoutPriorityAreOnTheWheel() {
        String wheel = Rendered.of("""
                plan: Plan
                strategy:
                  approach docs: Documentation
                    priority: primary
                  approach talks: Talks
                    priority: ? (untested)
                  approach pens: Pens
                """).section("Strategy wheel: our choices");
        assertTrue(wheel.contains("**To be decided**\n\n- Talks\n- Pens\n"), wheel);
    }

    @Test
    void relaysStandInTheCanvasAndEmptyBoxesDoNot() {
        String canvas = Rendered.of("""
                plan: Plan
                target:
                  relay fans: Fans
                """).section("TOMSTER canvas");
        assertTrue(canvas.contains("**Target**\n\n- [Fans](#relay-fans)"), canvas);
        assertFalse(canvas.contains("**Message**"), canvas);
    }
}
