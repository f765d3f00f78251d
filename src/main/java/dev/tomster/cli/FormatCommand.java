package dev.tomster.cli;

import dev.tomster.app.PlanFolder;
import dev.tomster.app.PlanFormatter;
import dev.tomster.app.PlanFormatter.Outcome;
import dev.tomster.app.UnifiedDiff;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Message;
import dev.tomster.diagnostic.TextReporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code tomster fmt}: plans in their canonical form. */
final class FormatCommand implements Command {
    /** Standard input in the place of a file. */
    private static final Path STANDARD = Path.of("-");

    @Override
    public String name() {
        return "fmt";
    }

    @Override
    public List<Choice> options() {
        return List.of(Choice.flag("check"), Choice.flag("diff"), Choice.flag("print"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException, WrongUsage {
        List<Path> named = arguments.plans();
        if (named.contains(STANDARD) && named.size() > 1) {
            throw new WrongUsage(Message.of("cli.fmt.alone"));
        }
        return new Run(arguments, console).plans(named.contains(STANDARD) ? named : files(named));
    }

    /** The files that are named, and those in the folders that are, each once. */
    private static List<Path> files(List<Path> named) throws IOException, WrongUsage {
        Map<Path, Path> files = new LinkedHashMap<>();
        for (Path path : named) {
            List<Path> found = Files.isDirectory(path) ? PlanFolder.plans(path) : List.of(path);
            if (found.isEmpty()) {
                throw new WrongUsage(Message.of("cli.fmt.empty").with("folder", path.toString()));
            }
            found.forEach(file -> files.putIfAbsent(file.toAbsolutePath().normalize(), file));
        }
        return List.copyOf(files.values());
    }

    /** One use of the command. */
    private static final class Run {
        private final Console console;
        private final Catalogue catalogue;
        private final boolean check;
        private final boolean diff;
        private final boolean print;
        private final List<Path> refused = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private boolean isDifferent;

        Run(Arguments arguments, Console console) {
            this.console = console;
            this.catalogue = arguments.catalogue();
            this.check = arguments.has("check");
            this.diff = arguments.has("diff");
            this.print = arguments.has("print");
        }

        int plans(List<Path> plans) throws IOException {
            try (TerminalProgress progress = new TerminalProgress(console)) {
                for (Path plan : plans) {
                    progress.begin(plan.toString());
                    boolean isStandard = plan.equals(STANDARD);
                    Outcome outcome = isStandard
                            ? PlanFormatter.format(console.in(), plan.toString())
                            : PlanFormatter.format(plan);
                    progress.clear();
                    tell(plan, outcome);
                }
            }
            if (print) {
                // git calls it to show a file, and must be able to show any.
                return ExitStatus.DONE;
            }
            tellFindings();
            boolean failed = !findings.isEmpty() || (isDifferent && (check || diff));
            return failed ? ExitStatus.FINDINGS : ExitStatus.DONE;
        }

        private void tell(Path plan, Outcome outcome) throws IOException {
            isDifferent |= outcome.isChanged();
            if (outcome.isRefused()) {
                refused.add(plan);
                findings.addAll(outcome.findings());
            }
            if (diff) {
                console.out().print(UnifiedDiff.of(plan.toString(), outcome.before(), outcome.after()));
            } else if (check) {
                name(plan, outcome);
            } else if (print || plan.equals(STANDARD)) {
                // With errors it is what came in: a text that is piped through must not get lost.
                console.out().print(outcome.after());
            } else if (outcome.isChanged()) {
                PlanFormatter.write(plan, outcome);
                name(plan, outcome);
            }
            console.out().flush();
        }

        private void name(Path plan, Outcome outcome) {
            if (outcome.isChanged()) {
                console.out().println(plan);
            }
        }

        private void tellFindings() throws IOException {
            if (!findings.isEmpty()) {
                findings.sort(Finding.ORDER);
                new TextReporter(catalogue, console.errHasColour()).report(findings, console.err());
                refused.forEach(plan -> console.err()
                        .println(catalogue.say(Message.of("cli.fmt.refused").with("file", plan.toString()))));
                console.err().flush();
            }
        }
    }
}
