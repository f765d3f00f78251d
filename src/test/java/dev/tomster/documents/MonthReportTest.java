package dev.tomster.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.app.MonthReport;
import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.evaluate.Evaluation;
import dev.tomster.model.Plan;
import dev.tomster.render.Assets;
import dev.tomster.render.markdown.MarkdownRenderer;
import dev.tomster.render.paper.PaperSize;
import dev.tomster.render.report.ReportPage;
import dev.tomster.render.template.TemplateFiles;
import dev.tomster.text.Source;
import dev.tomster.view.Document;
import dev.tomster.view.ReportRoom;
import dev.tomster.view.ReportWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report of a month: one page, in every language, whatever the plan holds. */
class MonthReportTest {

    @ParameterizedTest
    @CsvSource({"lumen, en", "lumen, es", "lumen, de", "lumen-fr, fr"})
    void isOnePageThatMeetsTheStandards(String plan, String language) throws IOException {
        byte[] pdf = pdf(lumen(plan), language, Optional.of(LocalDate.of(2027, 2, 28)));
        assertEquals(1, pages(pdf));
        assertEquals(List.of(), Verdict.failures(pdf));
    }

    @Test
    void isOnePageForAPlanWithFortyIndicatorsAsWell() throws IOException {
        StringBuilder text =
                new StringBuilder("language: en\n\nplan: A plan with a title of some length\n  period: 2027\n");
        text.append("objectives:\n");
        for (int i = 0; i < 20; i++) {
            text.append("  objective o")
                    .append(i)
                    .append(": An objective whose title says what it is about ")
                    .append(i);
            text.append("\n    kpi: k").append(i).append('\n');
        }
        text.append("evaluate:\n");
        for (int i = 0; i < 40; i++) {
            text.append("  kpi k")
                    .append(i)
                    .append(": An indicator whose title needs more than one line of room ")
                    .append(i);
            text.append("\n    aggregation: last\n    baseline: 10\n    target: 100\n    measured:\n");
            for (int month = 1; month <= 9; month++) {
                text.append("      2027-0")
                        .append(month)
                        .append(": ")
                        .append(10 + month * (i % 12))
                        .append('\n');
            }
        }
        text.append("  review monthly: Every month\n    every: month\n    rule:\n");
        for (int i = 0; i < 9; i++) {
            text.append("      - if a value is below its pace for two months, then it is spoken of by name ")
                    .append(i);
            text.append('\n');
        }
        Plan plan = plan(text.toString());
        assertEquals(1, pages(pdf(plan, "en", Optional.empty())));
        String page = markdown(
                ReportWriter.write(plan, Evaluation.of(plan, Optional.empty()), "en", ReportRoom.OF_A_PAGE.get(0)));
        assertTrue(page.contains("28 more indicators have results: An indicator whose title"), page);
        // What is no page leaves nothing out.
        String all = markdown(document(plan, "en", Optional.empty()));
        assertFalse(all.contains("more indicators have results"), all);
        for (int i = 0; i < 40; i++) {
            assertTrue(all.contains("needs more than one line of room " + i + " |"), all);
        }
    }

    @Test
    void whatAsksForMostGoesFirst() throws IOException {
        String text = markdown(document(lumen("lumen"), "en", Optional.of(LocalDate.of(2027, 2, 28))));
        assertTrue(text.startsWith("# Results of February 2027\n"), text);
        String asking = text.substring(text.indexOf("### What asks for a decision"), text.indexOf("### What follows"));
        assertTrue(asking.contains("| Time to the first answer | **±\u00A0adjust (a\u00A0hint)** |"), asking);
        assertFalse(asking.contains("continue"), asking);
        assertTrue(text.contains("### Decided this month"), text);
    }

    @Test
    void saysSoIfNothingWasMeasured() throws IOException {
        String text = "language: en\n\nplan: Plan\nevaluate:\n  kpi a: A\n    target: 3\n";
        Optional<LocalDate> on = Optional.of(LocalDate.of(2027, 5, 31));
        Document document = document(plan(text), "en", on);
        assertTrue(markdown(document).contains("Nothing was measured until then."), markdown(document));
        assertEquals(1, pages(pdf(plan(text), "en", on)));
    }

    @Test
    void theSameResultsGiveTheSameBytes() throws IOException {
        Document one = document(lumen("lumen"), "en", Optional.empty());
        Document other = document(lumen("lumen"), "en", Optional.empty());
        assertArrayEquals(pdf(lumen("lumen"), "en", Optional.empty()), pdf(lumen("lumen"), "en", Optional.empty()));
        assertArrayEquals(html(one), html(other));
    }

    @Test
    void thePageForABrowserAsksForNothingAndIsReadAloud() throws IOException {
        String page = new String(html(document(lumen("lumen"), "en", Optional.empty())), StandardCharsets.UTF_8);
        assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"en\""), page.substring(0, 60));
        assertTrue(page.contains("default-src 'none'"));
        assertFalse(page.contains("<script"));
        assertFalse(page.matches("(?s).*(?:src|href)=\"https?:.*"));
        assertTrue(page.contains("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\""));
        assertTrue(page.contains("<title>Scoreboard</title><desc>New visitors with a social voucher: to date "));
    }

    private static Plan lumen(String name) throws IOException {
        return PlanLoader.load(Path.of("examples/lumen/" + name + ".tomster"), new Findings())
                .orElseThrow();
    }

    private static Plan plan(String text) {
        Findings findings = new Findings();
        Plan plan = PlanLoader.compile(new Source("test.tomster", text), findings);
        assertFalse(findings.hasErrors(), () -> findings.sorted().toString());
        return plan;
    }

    private static Document document(Plan plan, String language, Optional<LocalDate> on) {
        return ReportWriter.write(plan, Evaluation.of(plan, on), language, ReportRoom.ALL);
    }

    private static byte[] pdf(Plan plan, String language, Optional<LocalDate> on) throws IOException {
        return MonthReport.report(
                plan,
                Evaluation.of(plan, on),
                MonthReport.Form.PDF,
                language,
                PaperSize.A4,
                TemplateFiles.PROGRAM,
                Assets.NONE);
    }

    private static byte[] html(Document document) throws IOException {
        return new ReportPage(PaperSize.A4, TemplateFiles.PROGRAM).render(document, Assets.NONE);
    }

    private static String markdown(Document document) throws IOException {
        return new String(new MarkdownRenderer().render(document, Assets.NONE), StandardCharsets.UTF_8);
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
