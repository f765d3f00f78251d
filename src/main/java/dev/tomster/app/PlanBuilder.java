package dev.tomster.app;

import dev.tomster.check.RuleBook;
import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Plan;
import dev.tomster.render.Assets;
import dev.tomster.render.Renderer;
import dev.tomster.render.paper.PaperSize;
import dev.tomster.render.template.TemplateFiles;
import dev.tomster.text.DiskFiles;
import dev.tomster.text.PlanFiles;
import dev.tomster.view.Document;
import dev.tomster.view.DocumentWriter;
import dev.tomster.view.DocumentWriter.Origin;
import dev.tomster.view.Since;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;

/** Makes the documents of a plan: one of the whole plan, or those that it declares for some of its readers. */
public final class PlanBuilder {

    /**
     * What is asked for.
     *
     * @param plan the plan's main file
     * @param formats which formats; if none, those that a document asks for, or all
     * @param documents which of the documents that the plan declares; the whole plan if none, each of them for {@link #ALL}
     * @param out the folder into which they are written
     * @param language the language of the documents; if none, their own or the plan's
     * @param root the folder that the plan may read from; found around the plan if none
     * @param templates what the documents are printed with
     * @param since what the documents are compared with, if they say what changed
     */
    public record Request(
            Path plan,
            Set<Format> formats,
            List<String> documents,
            Path out,
            Optional<String> language,
            PaperSize size,
            Optional<Path> root,
            TemplateFiles templates,
            Optional<Since> since) {

        /** A request for the whole plan. */
        public Request(
                Path plan,
                Set<Format> formats,
                Path out,
                Optional<String> language,
                PaperSize size,
                Optional<Path> root) {
            this(plan, formats, List.of(), out, language, size, root, TemplateFiles.PROGRAM, Optional.empty());
        }

        /** The same with what changed since an earlier reading of the plan. */
        public Request since(Since earlier) {
            return new Request(plan, formats, documents, out, language, size, root, templates, Optional.of(earlier));
        }
    }

    /** Asks for every document that a plan declares. */
    public static final String ALL = "all";

    /**
     * What came of it.
     *
     * @param findings what keeps the documents from being written, or shows in them
     * @param advice what the rules of strategy say besides, which changes nothing in the documents
     * @param files what was written; nothing if the plan has errors
     * @param refusal why what was asked for makes no sense for this plan
     */
    public record Outcome(List<Finding> findings, List<Finding> advice, List<Path> files, Optional<Message> refusal) {

        private static Outcome of(Findings findings, List<Path> files, Optional<Message> refusal) {
            List<Finding> told = new ArrayList<>();
            List<Finding> advice = new ArrayList<>();
            for (Finding finding : findings.sorted()) {
                boolean isAdvice = finding.severity() != Severity.ERROR
                        && RuleBook.ids().contains(finding.rule().id());
                (isAdvice ? advice : told).add(finding);
            }
            return new Outcome(told, advice, files, refusal);
        }
    }

    private final Request request;
    private final Progress progress;

    private PlanBuilder(Request request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    /**
     * Checks the plan and, if it has no errors, writes its documents. Earlier documents stay as they were if anything
     * fails.
     *
     * @throws IOException if the system refuses a file
     */
    public static Outcome build(Request request, Progress progress) throws IOException {
        return new PlanBuilder(request, progress).build();
    }

    private Outcome build() throws IOException {
        Findings reading = new Findings();
        progress.begin(request.plan().toString());
        PlanFiles files = DiskFiles.around(request.plan(), request.root());
        Optional<Plan> plan =
                PlanLoader.load(files, request.plan(), request.plan().toString(), reading);
        if (plan.isEmpty()) {
            return Outcome.of(reading, List.of(), Optional.empty());
        }
        Findings findings = PlanReview.of(plan.get(), reading, Optional.empty(), Optional.empty());
        if (findings.hasErrors()) {
            return Outcome.of(findings, List.of(), Optional.empty());
        }
        Editions editions = new Editions(plan.get(), findings);
        Optional<Message> refusal = editions.refusal(request.documents());
        if (refusal.isPresent()) {
            return Outcome.of(findings, List.of(), refusal);
        }
        if (request.formats().isEmpty() || request.formats().contains(Format.PDF)) {
            MissingGlyphs.report(plan.get(), findings);
        }
        PaleColours.report(plan.get(), findings);
        Map<String, Assets.Picture> pictures = new Pictures(files, findings).read(plan.get());
        try (Outputs outputs = new Outputs()) {
            for (Editions.Asked asked : editions.of(request.documents())) {
                write(plan.get(), asked, pictures, outputs);
            }
            return Outcome.of(findings, outputs.commit(), Optional.empty());
        }
    }

    private void write(Plan plan, Editions.Asked asked, Map<String, Assets.Picture> pictures, Outputs outputs)
            throws IOException {
        // What a document hides from its readers stands in the plan.
        boolean isWhole = asked.name().isEmpty();
        Assets assets = new Assets(pictures, isWhole ? SourceNames.of(plan) : List.of());
        String language = request.language().or(asked::language).orElse(plan.language());
        Document document =
                DocumentWriter.write(plan, asked.edition(), language, origin(plan, request.plan()), request.since());
        Map<Path, Future<byte[]>> prints = new LinkedHashMap<>();
        try (Printers printers = new Printers()) {
            for (Format format : request.formats().isEmpty() ? asked.formats() : request.formats()) {
                Renderer renderer = format.renderer(request.size(), request.templates());
                prints.put(
                        file(request.plan(), asked.name(), request.out(), format),
                        printers.print(() -> renderer.render(document, assets)));
            }
            for (Map.Entry<Path, Future<byte[]>> print : prints.entrySet()) {
                progress.begin(print.getKey().toString());
                outputs.write(print.getKey(), Printers.await(print.getValue()));
            }
        }
    }

    /**
     * The file that a document is written to: the plan's name with another ending.
     *
     * @param document which of the plan's documents it is; none for the whole plan
     */
    public static Path file(Path plan, Optional<String> document, Path out, Format format) {
        String name =
                Optional.ofNullable(plan.getFileName()).map(Path::toString).orElse("plan");
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String suffix = document.map(word -> "-" + word).orElse("");
        return out.resolve(stem + suffix + "." + format.name().toLowerCase(Locale.ROOT));
    }

    /** Where the document comes from. Folders are left out: they differ from machine to machine. */
    private static Origin origin(Plan plan, Path file) {
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        return new Origin(name, Checksum.of(plan.sources()), "tomster " + Program.version());
    }
}
