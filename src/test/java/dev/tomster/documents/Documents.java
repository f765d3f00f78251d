package dev.tomster.documents;

import dev.tomster.app.Format;
import dev.tomster.app.PlanBuilder;
import dev.tomster.app.PlanBuilder.Outcome;
import dev.tomster.app.PlanBuilder.Request;
import dev.tomster.app.Progress;
import dev.tomster.render.paper.PaperSize;
import dev.tomster.render.template.TemplateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The three documents of a plan, built for a test. */
record Documents(Outcome outcome, Path folder, String stem) {

    private static final Map<Path, Documents> EXAMPLES = new HashMap<>();

    static Documents of(Path plan, Path out, Optional<String> language) throws IOException {
        Request request = new Request(plan, Format.USUAL, out, language, PaperSize.A4, Optional.empty());
        Outcome outcome = PlanBuilder.build(request, Progress.SILENT);
        return new Documents(outcome, out, plan.getFileName().toString().replaceFirst("\\.tomster$", ""));
    }

    /** The documents of an example, built once for all tests. */
    static synchronized Documents example(Path plan) throws IOException {
        Documents known = EXAMPLES.get(plan);
        if (known == null) {
            known = of(plan, Path.of("target/example-documents"));
            EXAMPLES.put(plan, known);
        }
        return known;
    }

    /** One of the documents that a plan declares, in all formats. */
    static Documents of(Path plan, String document, Path out) throws IOException {
        Request request = new Request(
                plan,
                Format.USUAL,
                List.of(document),
                out,
                Optional.empty(),
                PaperSize.A4,
                Optional.empty(),
                TemplateFiles.PROGRAM,
                Optional.empty());
        String stem = plan.getFileName().toString().replaceFirst("\\.tomster$", "");
        return new Documents(PlanBuilder.build(request, Progress.SILENT), out, stem + "-" + document);
    }

    static Documents of(Path plan, Path out) throws IOException {
        return of(plan, out, Optional.empty());
    }

    Path file(String ending) {
        return folder.resolve(stem + "." + ending);
    }

    String markdown() throws IOException {
        return Files.readString(file("md"));
    }

    String slides() throws IOException {
        return Files.readString(file("html"));
    }

    /** The words of the paper, as a reader can copy them. */
    String paper() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file("pdf").toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
