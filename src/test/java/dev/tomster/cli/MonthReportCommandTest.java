package dev.tomster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tomster evaluate} as a report of a month: a file below the folder that was asked for. */
class MonthReportCommandTest {
    private static final String LUMEN = "examples/lumen/lumen.tomster";
    private static final String FILES =
            "examples/lumen/results/networks-2027.csv,examples/lumen/results/house-2027.csv";

    @TempDir
    private Path folder;

    @Test
    void isNamedAfterThePlanAndTheMonth() throws IOException {
        Run run = Run.of(
                "evaluate",
                LUMEN,
                "--results",
                FILES,
                "--on",
                "2027-04-30",
                "--format",
                "md",
                "--out",
                folder.toString());
        Path file = folder.resolve("lumen-2027-04.md");
        assertEquals(file + System.lineSeparator(), run.out());
        String text = Files.readString(file);
        assertTrue(text.startsWith("# Results of April 2027\n"), text);
        assertTrue(text.contains("Results until 30\u00A0April 2027."), text);
    }

    @Test
    void isWrittenAsAPageAndOnPaperInTheLanguageThatIsAskedFor() throws IOException {
        for (String format : new String[] {"html", "pdf"}) {
            Run run = Run.of("evaluate", LUMEN, "--format", format, "--lang", "fr", "--out", folder.toString());
            assertEquals(0, run.status(), run.err());
        }
        String page = Files.readString(folder.resolve("lumen-2027-02.html"));
        assertTrue(page.contains("<html lang=\"fr\""), page.substring(0, 80));
        assertTrue(page.contains("février 2027"), page.substring(0, 80));
        byte[] pdf = Files.readAllBytes(folder.resolve("lumen-2027-02.pdf"));
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
    }

    @Test
    void isPrintedWithTheTemplatesOfTheTeam() throws IOException {
        Path templates = folder.resolve("own");
        assertEquals(0, Run.of("templates", templates.toString()).status());
        Path page = templates.resolve("report/document.ftl");
        Files.writeString(page, Files.readString(page).replace("</body>", "<p>Ours</p></body>"));
        Run run = Run.of(
                "evaluate", LUMEN, "--format", "html", "--templates", templates.toString(), "--out", folder.toString());
        assertEquals(0, run.status(), run.err());
        assertTrue(Files.readString(folder.resolve("lumen-2027-02.html")).contains("<p>Ours</p>"), run.out());
    }

    @Test
    void aFolderForWhatIsNoFileIsRefused() {
        Run run = Run.of("evaluate", LUMEN, "--format", "text", "--out", folder.toString());
        assertEquals(2, run.status());
        assertTrue(run.err().contains("`--format md`, `html` or `pdf`"), run.err());
    }

    @Test
    void aPlanWithErrorsLeavesTheEarlierReport() throws IOException {
        Path plan = Files.writeString(
                folder.resolve("p.tomster"),
                "language: en\n\nplan: P\nevaluate:\n  kpi a: A\n    target: perhaps soon\n");
        Path earlier = Files.writeString(folder.resolve("p-2027-05.md"), "earlier");
        Run run =
                Run.of("evaluate", plan.toString(), "--on", "2027-05-31", "--format", "md", "--out", folder.toString());
        assertEquals(1, run.status(), run.err());
        assertEquals("earlier", Files.readString(earlier));
        assertFalse(run.out().contains("p-2027"), run.out());
    }
}
