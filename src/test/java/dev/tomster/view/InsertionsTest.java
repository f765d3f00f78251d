package dev.tomster.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import dev.tomster.model.Prose;
import dev.tomster.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values of the plan that texts name, as they are printed. */
class InsertionsTest {
    private static final String PLAN = """
            plan: Lumen
              period: 2027-01-01 .. 2027-12-31
              note: %s
            target:
              persona claire: Claire *and* {marc.title}
                quote: "Candles"
                note:
                  - one {marc.size}

                  - two
              persona marc: Marc
                size: 12 500
                needs:
                  - a quiet hour
                  - light
            objectives:
              objective footfall: Bring new visitors
                target: 9 000.5
                deadline: 2027-11-30
                for: claire, marc
                baseline: ? (nobody knows)
                achievable: <b> & 2 * 3 * 4
            resources:
              budget: 1 500.50 EUR
              cost ads: Ads
                amount: confidential
            """;

    private static String printed(String note, String language) {
        Findings findings = new Findings();
        Plan plan = PlanLoader.compile(new Source("plan.tomster", PLAN.formatted(note)), findings);
        assertEquals(List.of(), findings.sorted());
        Plan filled = FilledPlan.of(plan, language);
        return note(filled.step("plan").orElseThrow());
    }

    private static String note(Item item) {
        return item.value("note", Prose.class).orElseThrow().markdown();
    }

    @Test
    void valuesAreWrittenInTheLanguageOfTheTextAroundThem() {
        String note = "{footfall.target} before {footfall.deadline}, {resources.budget}, {plan.period}";
        assertEquals(
                "9,000.5 before 30 November 2027, \u20AC1,500.50, 1 January 2027 \u2013 31 December 2027",
                printed(note, "en").replace('\u00A0', ' '));
        assertEquals(
                "9 000,5 before 30 novembre 2027, 1 500,50 \u20AC, 1er janvier 2027 \u2013 31 d\u00E9cembre 2027",
                printed(note, "fr").replace('\u00A0', ' ').replace('\u202F', ' '));
    }

    @Test
    void listsReferencesAndWhatIsNotKnownArePrintedAsWords() {
        assertEquals("a quiet hour and light", printed("{marc.needs}", "en"));
        assertEquals("Claire \\*and\\* Marc and Marc", printed("{footfall.for}", "en"));
        assertEquals("Claire \\*and\\* Marc et Marc", printed("{footfall.for}", "fr"));
        assertEquals("to be decided; confidential", printed("{footfall.baseline}; {ads.amount}", "en"));
    }

    @Test
    void textsBringTheirMarkdownOnOneLineAndOtherValuesNone() {
        assertEquals("Claire \\*and\\* Marc", printed("{claire.title}", "en"));
        assertEquals("- one 12,500 - two", printed("{claire.note}", "en"));
        assertEquals("<b> & 2 * 3 * 4", printed("{footfall.achievable}", "en"));
    }

    @Test
    void bracesThatNameNothingStay() {
        assertEquals("\\{claire.title} {} {1}", printed("\\{claire.title} {} {1}", "en"));
    }

    /** Titles are no Markdown. */
    @Test
    void titlesPrintValuesWithoutMarks() {
        String plan = """
                plan: \\{Lumen} for {marc.title} and {marc.size}
                  note: {plan.title}
                target:
                  persona marc: Marc *the* first
                    size: ~500
                """;
        Plan filled = FilledPlan.of(PlanLoader.compile(new Source("plan.tomster", plan), new Findings()), "en");
        Item step = filled.step("plan").orElseThrow();
        assertEquals(
                "{Lumen} for Marc *the* first and about 500",
                step.title().orElseThrow().markdown());
        assertEquals("{Lumen} for Marc \\*the\\* first and about 500", note(step));
    }
}
