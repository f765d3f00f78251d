package dev.tomster.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.evaluate.Evaluation;
import dev.tomster.model.Plan;
import dev.tomster.render.Assets;
import dev.tomster.render.paper.PaperSize;
import dev.tomster.render.report.ReportPage;
import dev.tomster.render.template.TemplateFiles;
import dev.tomster.view.ReportRoom;
import dev.tomster.view.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of a month in a browser: everybody can read it, on a telephone as well. */
@InBrowser
class MonthReportPageTest {
    private static final String AXE = Deck.script("/axe.min.js");
    private static final String PAGE = """
            async () => (await axe.run(document, {
              resultTypes: ["violations"],
              runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
            })).violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id} at ${node.target}`))
            """;

    @TempDir
    private Path folder;

    @Test
    void axeFindsNothingAndNothingLeavesTheWindow(Stage stage) throws IOException {
        Plan plan = PlanLoader.load(Path.of("examples/lumen/lumen.tomster"), new Findings())
                .orElseThrow();
        byte[] bytes = new ReportPage(PaperSize.A4, TemplateFiles.PROGRAM)
                .render(
                        ReportWriter.write(plan, Evaluation.of(plan, Optional.empty()), "en", ReportRoom.ALL),
                        Assets.NONE);
        Path file = Files.write(folder.resolve("report.html"), bytes);
        try (Page page = stage.shared(Example.ENGLISH).page().context().newPage()) {
            page.navigate(file.toUri().toString());
            page.evaluate(AXE);
            assertEquals(List.of(), page.evaluate(PAGE));
            page.setViewportSize(400, 800);
            assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
        }
    }
}
