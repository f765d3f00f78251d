package dev.tomster.app;

import dev.tomster.diagnostic.Findings;
import dev.tomster.evaluate.Scoreboard;
import dev.tomster.model.Plan;
import dev.tomster.render.Assets;
import dev.tomster.render.Renderer;
import dev.tomster.render.markdown.MarkdownRenderer;
import dev.tomster.render.paper.PaperRenderer;
import dev.tomster.render.paper.PaperSize;
import dev.tomster.render.report.ReportPage;
import dev.tomster.render.template.TemplateFiles;
import dev.tomster.text.DiskFiles;
import dev.tomster.text.PlanFiles;
import dev.tomster.view.ReportRoom;
import dev.tomster.view.ReportWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The report on a month of results as a file. */
public final class MonthReport {
    /** The forms of a report, by the ending of its file. */
    public enum Form {
        MD,
        HTML,
        PDF
    }

    private MonthReport() {}

    /**
     * Writes the report on what a scoreboard says; an earlier one stays as it was if anything fails.
     *
     * @param file the plan's main file
     * @param root the folder that the plan may read from, if one was named
     * @param language the language of the report's own words; the plan's if none
     * @param templates what its pages are printed with
     * @param out the folder into which it is written
     * @return the file: the plan's name with the month
     * @throws IOException if the system refuses a file
     */
    public static Path write(
            Plan plan,
            Scoreboard scoreboard,
            Path file,
            Optional<Path> root,
            Form form,
            Optional<String> language,
            PaperSize size,
            TemplateFiles templates,
            Path out)
            throws IOException {
        PlanFiles files = DiskFiles.around(file, root);
        Assets assets = new Assets(new Pictures(files, new Findings()).read(plan), List.of());
        Optional<String> month = scoreboard.on().map(day -> YearMonth.from(day).toString());
        Path target = PlanBuilder.file(file, month, out, Format.valueOf(form.name()));
        try (Outputs outputs = new Outputs()) {
            outputs.write(
                    target, report(plan, scoreboard, form, language.orElse(plan.language()), size, templates, assets));
            outputs.commit();
        }
        return target;
    }

    /** The bytes of a report; on paper one page, whatever the lengths. */
    public static byte[] report(
            Plan plan,
            Scoreboard scoreboard,
            Form form,
            String language,
            PaperSize size,
            TemplateFiles templates,
            Assets assets)
            throws IOException {
        if (form != Form.PDF) {
            Renderer renderer = form == Form.MD ? new MarkdownRenderer(templates) : new ReportPage(size, templates);
            return renderer.render(ReportWriter.write(plan, scoreboard, language, ReportRoom.ALL), assets);
        }
        PaperRenderer renderer = PaperRenderer.ofReport(size, templates);
        byte[] pdf = {};
        for (ReportRoom room : ReportRoom.OF_A_PAGE) {
            pdf = renderer.render(ReportWriter.write(plan, scoreboard, language, room), assets);
            if (PaperRenderer.pages(pdf) == 1) {
                return pdf;
            }
        }
        return pdf;
    }
}
