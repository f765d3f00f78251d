package dev.tomster.cases;

import dev.tomster.check.Options;
import dev.tomster.check.PlanChecker;
import dev.tomster.check.RuleBook;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Plan;
import dev.tomster.text.Position;
import dev.tomster.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of small plans, each below a line {@code //// its name}. Above the line that a finding speaks of stands what it
 * says, as a comment of the plan: {@code // error[ref-undefined]: 10-15 unknown persona `clare`} with the columns, the
 * end excluded, and below it, if there is one, the repair: {@code //   = declare it …}. A file whose name ends in
 * {@code .fr.tomster} has French messages. Further files of a plan stand below lines {@code //// + their/path}. In
 * {@code src/test/rules} the name begins with the ids of the rules of strategy that are applied, and a colon.
 */
public final class CaseFile {
    private static final Path FOLDER = Path.of("src/test/cases");
    private static final Path RULES = Path.of("src/test/rules");
    private static final String TITLE = "//// ";
    private static final String PART = "//// + ";
    private static final String MAIN = "plan.tomster";
    private static final Pattern ANNOTATION =
            Pattern.compile("\\s*//(?: (?:error|warning|info)\\[[a-z0-9-]+]: \\d+-\\d+ |   = ).*");

    /** The day on which plans are checked. */
    private static final Options TODAY =
            new Options(Optional.empty(), Optional.of(LocalDate.of(2027, 6, 30)), Set.of());

    private final Path folder;
    private final Path file;

    /** A plan as it stands in the file, with its annotations. */
    public record Case(String name, List<String> lines) {

        /** Its files without the annotations, the main one first. */
        public List<Part> parts() {
            List<Part> parts = new ArrayList<>(List.of(new Part(MAIN, new ArrayList<>())));
            for (String line : lines) {
                if (line.startsWith(PART)) {
                    parts.add(new Part(line.substring(PART.length()), new ArrayList<>()));
                } else if (!ANNOTATION.matcher(line).matches()) {
                    parts.get(parts.size() - 1).lines().add(line);
                }
            }
            return parts;
        }
    }

    /** A file of a plan. */
    public record Part(String path, List<String> lines) {
        public String text() {
            return String.join("\n", lines) + "\n";
        }
    }

    private CaseFile(Path folder, Path file) {
        this.folder = folder;
        this.file = file;
    }

    /** The case files of reading plans. */
    public static List<CaseFile> all() throws IOException {
        return in(FOLDER);
    }

    /** The case files of the rules of strategy. */
    public static List<CaseFile> ofRules() throws IOException {
        return in(RULES);
    }

    private static List<CaseFile> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<CaseFile> found = files.filter(file -> file.toString().endsWith(".tomster"))
                    .sorted()
                    .map(file -> new CaseFile(folder, file))
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalStateException("no cases in " + folder);
            }
            return found;
        }
    }

    /** The path within the folder of cases. */
    String name() {
        return folder.relativize(file).toString();
    }

    /** The language in which its findings are told. */
    String messages() {
        return file.toString().endsWith(".fr.tomster") ? "fr" : "en";
    }

    public List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(TITLE) && !line.startsWith(PART)) {
                cases.add(new Case(line.substring(TITLE.length()), new ArrayList<>()));
            } else if (!cases.isEmpty()) {
                cases.get(cases.size() - 1).lines().add(line);
            } else {
                throw new IllegalStateException(file + " does not begin with " + TITLE);
            }
        }
        return cases;
    }

    /** The same files with the annotations that they should have. */
    List<String> annotated(Case wanted) {
        List<Finding> findings = findings(wanted);
        List<String> annotated = new ArrayList<>();
        for (Part part : wanted.parts()) {
            if (!part.path().equals(MAIN)) {
                annotated.add(PART + part.path());
            }
            annotate(part, findings, annotated);
        }
        return annotated;
    }

    private void annotate(Part part, List<Finding> findings, List<String> annotated) {
        List<Finding> own = findings.stream()
                .filter(finding -> finding.span().source().name().equals(part.path()))
                .toList();
        for (int i = 0; i < part.lines().size(); i++) {
            for (Finding finding : own) {
                if (finding.span().from().line() == i + 1) {
                    annotate(finding, part.lines().get(i), annotated);
                }
            }
            annotated.add(part.lines().get(i));
        }
        for (Finding finding : own) {
            if (finding.span().from().line() > part.lines().size()) {
                annotate(finding, "", annotated);
            }
        }
    }

    /** What is said of a plan, in order of place. */
    List<Finding> findings(Case wanted) {
        List<Part> parts = wanted.parts();
        if (parts.size() > 1) {
            return PlanOnDisk.findings(MAIN, parts.stream().collect(Collectors.toMap(Part::path, Part::text)));
        }
        Findings findings = new Findings();
        Plan plan = PlanLoader.compile(new Source(MAIN, parts.get(0).text()), findings);
        return folder.equals(RULES)
                ? PlanChecker.check(plan, findings, TODAY, applied(wanted)).sorted()
                : findings.sorted();
    }

    private static List<PlanRule> applied(Case wanted) {
        String ids = wanted.name().substring(0, Math.max(0, wanted.name().indexOf(':')));
        return Stream.of(ids.split(", *"))
                .map(id -> RuleBook.rule(id)
                        .orElseThrow(() -> new IllegalStateException("no rule `" + id + "`: " + wanted.name())))
                .toList();
    }

    private void annotate(Finding finding, String line, List<String> annotated) {
        Catalogue catalogue = Catalogue.of(messages());
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
