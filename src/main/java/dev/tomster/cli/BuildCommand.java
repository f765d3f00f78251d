package dev.tomster.cli;

import dev.tomster.app.Format;
import dev.tomster.app.PlanBuilder;
import dev.tomster.app.PlanBuilder.Outcome;
import dev.tomster.app.PlanBuilder.Request;
import dev.tomster.app.TemplateFolder;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Message;
import dev.tomster.diagnostic.Severity;
import dev.tomster.diagnostic.TextReporter;
import dev.tomster.render.paper.PaperSize;
import dev.tomster.render.template.TemplateFiles;
import dev.tomster.view.Labels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code tomster build}: the documents of plans. */
final class BuildCommand implements Command {
    @Override
    public String name() {
        return "build";
    }

    @Override
    public List<Choice> options() {
        return List.of(
                new Choice("to", "FORMATS", Format.class),
                new Choice("out", "DIR"),
                new Choice("lang", "LANG", Labels.LANGUAGES),
                new Choice("document", "NAMES"),
                new Choice("paper", "SIZE", PaperSize.class),
                new Choice("since", "REV"),
                new Choice("templates", "DIR"),
                new Choice("root", "DIR"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException, WrongUsage {
        List<Path> plans = arguments.plans();
        Set<Format> formats = arguments.choices("to", Format.class);
        List<String> documents = arguments.words("document");
        Path out = arguments.folder("out").orElse(Path.of("out"));
        Optional<String> language = arguments.oneOf("lang", Labels.LANGUAGES);
        PaperSize size = arguments.choice("paper", PaperSize.class).orElse(PaperSize.A4);
        Optional<Path> root = arguments.folder("root");
        TemplateFiles templates = templates(arguments);
        checkNames(plans, documents, out);
        EarlierPlans earlier = EarlierPlans.of(plans, arguments);
        if (earlier.tellErrors(arguments.catalogue(), console)) {
            return ExitStatus.FINDINGS;
        }
        boolean failed = false;
        try (TerminalProgress progress = new TerminalProgress(console)) {
            for (Path plan : plans) {
                Request request =
                        new Request(plan, formats, documents, out, language, size, root, templates, earlier.of(plan));
                Outcome outcome = PlanBuilder.build(request, progress);
                progress.clear();
                tell(plan, outcome, console, arguments.catalogue());
                if (outcome.refusal().isPresent()) {
                    throw new WrongUsage(outcome.refusal().get().with("plan", plan.toString()));
                }
                failed |= outcome.files().isEmpty();
            }
        }
        return failed ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    static TemplateFiles templates(Arguments arguments) throws IOException, WrongUsage {
        Optional<Path> folder = arguments.folder("templates");
        if (folder.isEmpty()) {
            return TemplateFiles.PROGRAM;
        }
        TemplateFolder templates = new TemplateFolder(folder.get());
        Optional<Message> refusal = templates.refusal();
        if (refusal.isPresent()) {
            throw new WrongUsage(refusal.get());
        }
        return templates.read();
    }

    /** Two plans of the same name would overwrite each other's documents. */
    private static void checkNames(List<Path> plans, List<String> documents, Path out) throws WrongUsage {
        Map<Path, Path> files = new HashMap<>();
        List<Optional<String>> names = documents.isEmpty()
                ? List.of(Optional.empty())
                : documents.stream().map(Optional::of).toList();
        for (Path plan : plans) {
            for (Optional<String> name : names) {
                Path other = files.put(PlanBuilder.file(plan, name, out, Format.MD), plan);
                if (other != null && !other.equals(plan)) {
                    throw new WrongUsage(Message.of("cli.build.same")
                            .with("first", other.toString())
                            .with("second", plan.toString()));
                }
            }
        }
    }

    private static void tell(Path plan, Outcome outcome, Console console, Catalogue catalogue) throws IOException {
        if (!outcome.findings().isEmpty()) {
            new TextReporter(catalogue, console.errHasColour()).report(outcome.findings(), console.err());
        }
        boolean broken = outcome.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        if (broken) {
            console.err().println(catalogue.word("build.nothing"));
        }
        if (!broken && !outcome.advice().isEmpty() && console.showsProgress()) {
            console.err()
                    .println(catalogue.say(Message.of("build.advice")
                            .with("count", new TextReporter(catalogue, false).summary(outcome.advice()))
                            .with("plan", plan.toString())));
        }
        outcome.files().forEach(file -> console.out().println(file));
        console.out().flush();
        console.err().flush();
    }
}
