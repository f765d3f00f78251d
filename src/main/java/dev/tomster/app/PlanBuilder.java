package dev.tomster.app;

import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Plan;
import dev.tomster.render.Assets;
import dev.tomster.render.paper.PaperSize;
import dev.tomster.text.DiskFiles;
import dev.tomster.text.PlanFiles;
import dev.tomster.text.Source;
import dev.tomster.view.Document;
import dev.tomster.view.DocumentWriter;
import dev.tomster.view.DocumentWriter.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the documents of a plan. */
public final class PlanBuilder {

    /**
     * What is asked for.
     *
     * @param plan the plan's main file
     * @param formats which documents
     * @param out the folder into which they are written
     * @param language the language of the documents; the plan's own if none
     * @param root the folder that the plan may read from; found around the plan if none
     */
    public record Request(
            Path plan, Set<Format> formats, Path out, Optional<String> language, PaperSize size, Optional<Path> root) {}

    /**
     * What came of it.
     *
     * @param files what was written; nothing if the plan has errors
     */
    public record Outcome(List<Finding> findings, List<Path> files) {}

    private PlanBuilder() {}

    /**
     * Checks the plan and, if it has no errors, writes its documents. Earlier documents stay as they were if anything
     * fails.
     *
     * @throws IOException if the system refuses a file
     */
    public static Outcome build(Request request, Progress progress) throws IOException {
        Findings findings = new Findings();
        progress.begin(request.plan().toString());
        PlanFiles files = DiskFiles.around(request.plan(), request.root());
        Optional<Plan> plan =
                PlanLoader.load(files, request.plan(), request.plan().toString(), findings);
        if (plan.isEmpty() || findings.hasErrors()) {
            return new Outcome(findings.sorted(), List.of());
        }
        if (request.formats().contains(Format.PDF)) {
            MissingGlyphs.report(plan.get(), findings);
        }
        Assets assets = new Assets(new Pictures(files, findings).read(plan.get()), SourceNames.of(plan.get()));
        String language = request.language().orElse(plan.get().language());
        Document document = DocumentWriter.write(plan.get(), language, origin(plan.get(), request.plan()));
        try (Outputs outputs = new Outputs()) {
            for (Format format : request.formats()) {
                Path file = file(request.plan(), request.out(), format);
                progress.begin(file.toString());
                outputs.write(file, format.renderer(request.size()).render(document, assets));
            }
            return new Outcome(findings.sorted(), outputs.commit());
        }
    }

    /** The file that a document is written to: the plan's name with another ending. */
    public static Path file(Path plan, Path out, Format format) {
        String name =
                Optional.ofNullable(plan.getFileName()).map(Path::toString).orElse("plan");
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return out.resolve(stem + "." + format.renderer(PaperSize.A4).extension());
    }

    /** Where the document comes from. Folders are left out: they differ from machine to machine. */
    private static Origin origin(Plan plan, Path file) {
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        return new Origin(name, checksum(plan.sources()), "tomster " + Program.version());
    }

    private static String checksum(List<Source> sources) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            sources.forEach(source -> digest.update(source.text().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
