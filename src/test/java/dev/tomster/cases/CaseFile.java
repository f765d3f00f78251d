package dev.tomster.cases;

import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.text.Position;
import dev.tomster.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of small plans, each below a line {@code //// its name}. Above the line that a finding speaks of stands what it
 * says, as a comment of the plan: {@code // error[ref-undefined]: 10-15 unknown persona `clare`} with the columns, the
 * end excluded, and below it, if there is one, the repair: {@code //   = declare it …}. A file whose name ends in
 * {@code .fr.tomster} has French messages.
 */
final class CaseFile {
    private static final Path FOLDER = Path.of("src/test/cases");
    private static final String TITLE = "//// ";
    private static final Pattern ANNOTATION =
            Pattern.compile("\\s*//(?: (?:error|warning|info)\\[[a-z0-9-]+]: \\d+-\\d+ |   = ).*");

    private final Path file;

    /** A plan as it stands in the file, with its annotations. */
    record Case(String name, List<String> lines) {}

    CaseFile(Path file) {
        this.file = file;
    }

    /** All case files. */
    static List<CaseFile> all() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".tomster"))
                    .sorted()
                    .map(CaseFile::new)
                    .toList();
        }
    }

    /** The path within the folder of cases. */
    String name() {
        return FOLDER.relativize(file).toString();
    }

    List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(TITLE)) {
                cases.add(new Case(line.substring(TITLE.length()), new ArrayList<>()));
            } else if (!cases.isEmpty()) {
                cases.get(cases.size() - 1).lines().add(line);
            } else {
                throw new IllegalStateException(file + " does not begin with " + TITLE);
            }
        }
        return cases;
    }

    /** The same plan with the annotations that it should have. */
    List<String> annotated(Case wanted) {
        List<String> plan = plan(wanted);
        List<Finding> findings = findings(wanted);
        List<String> annotated = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            for (Finding finding : findings) {
                if (finding.span().from().line() == i + 1) {
                    annotate(finding, plan.get(i), annotated);
                }
            }
            annotated.add(plan.get(i));
        }
        for (Finding finding : findings) {
            if (finding.span().from().line() > plan.size()) {
                annotate(finding, "", annotated);
            }
        }
        return annotated;
    }

    private static List<String> plan(Case wanted) {
        return wanted.lines().stream()
                .filter(line -> !ANNOTATION.matcher(line).matches())
                .toList();
    }

    /** What is said of a plan, in order of place. */
    static List<Finding> findings(Case wanted) {
        Source source = new Source(wanted.name(), String.join("\n", plan(wanted)) + "\n");
        Findings findings = new Findings();
        PlanLoader.compile(source, findings);
        return findings.sorted();
    }

    private void annotate(Finding finding, String line, List<String> annotated) {
        Catalogue catalogue = Catalogue.of(file.toString().endsWith(".fr.tomster") ? "fr" : "en");
        String indent =
                line.substring(0, line.length() - line.stripLeading().length()).replace('\t', ' ');
        Position from = finding.span().from();
        int length =
                finding.span().text().codePointCount(0, finding.span().text().length());
        annotated.add(
                indent + "// " + finding.severity().id() + "[" + finding.rule().id() + "]: " + from.column() + "-"
                        + (from.column() + length) + " " + catalogue.say(finding.message()));
        finding.help().ifPresent(help -> annotated.add(indent + "//   = " + catalogue.say(help)));
    }

    /** Rewrites the file with the annotations that it should have. */
    void accept() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Case each : cases()) {
            lines.add(TITLE + each.name());
            lines.addAll(annotated(each));
        }
        Files.write(file, lines);
    }
}
