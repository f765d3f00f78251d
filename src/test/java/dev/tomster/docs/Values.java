package dev.tomster.docs;

import static dev.tomster.docs.Table.code;

import dev.tomster.cases.PlanOnDisk;
import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Plan;
import dev.tomster.model.Prose;
import dev.tomster.text.Source;
import dev.tomster.view.FilledPlan;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tables of the forms of a value. What is said of refused forms is what the program says. */
final class Values {
    private static final String INCLUDE = "include";
    private static final String PLAN = "plan.tomster";
    private static final String RESULTS = "results.csv";

    private final Tongue tongue;
    private final Frame frame;
    private final List<String> mistakes;

    /** What is not read although it should be, or the other way round, is added to the mistakes. */
    Values(Tongue tongue, List<String> mistakes) {
        this.tongue = tongue;
        this.mistakes = mistakes;
        this.frame = Frame.of(tongue.language());
    }

    /** Forms that are read, from lines {@code form | meaning}. */
    String read(String path, String lines) {
        Table table = new Table(List.of(tongue.say("write"), tongue.say("read")));
        for (String line : lines.strip().lines().toList()) {
            int bar = line.indexOf(" | ");
            String form = line.substring(0, bar);
            List<Finding> findings = findings(path, form);
            if (!findings.isEmpty()) {
                mistakes.add(path + ": " + form + ": " + said(findings.get(0)));
            }
            table.row(List.of(code(form), line.substring(bar + 3)));
        }
        return table.text();
    }

    /** Forms that are refused, one a line, with the rule, the message and the repair. */
    String refused(String path, String lines) {
        return refused(path, lines, form -> findings(path, form));
    }

    /** Rows of results that are refused below a head, one a line; without a head, heads that are refused. */
    String rows(String head, String lines) {
        Concept evaluate = Vocabulary.standard().concept("evaluate");
        String key = tongue.lexicon().keys(evaluate).word("results");
        String plan = frame.around(tongue.keyword(evaluate) + ":\n  " + key + ": " + RESULTS + "\n");
        return refused(RESULTS, lines, row -> {
            String rows = head.isEmpty() ? row : head + "\n" + row;
            return PlanOnDisk.findings(PLAN, Map.of(PLAN, plan, RESULTS, rows + "\n"));
        });
    }

    private String refused(String place, String lines, Function<String, List<Finding>> findings) {
        Table table = new Table(List.of(tongue.say("refused"), tongue.say("said")));
        for (String form : lines.strip().lines().toList()) {
            List<Finding> found = findings.apply(form);
            if (found.isEmpty()) {
                mistakes.add(place + ": " + form + " is not refused");
            } else {
                table.row(List.of(code(form), said(found.get(0))));
            }
        }
        return table.text();
    }

    /** What a text prints that names a value, in a document of each language, from lines {@code path | meaning}. */
    String prints(String lines) {
        Table table = new Table(
                List.of(tongue.say("write"), tongue.say("prints"), tongue.say("prints-other"), tongue.say("meaning")));
        for (String line : lines.strip().lines().toList()) {
            int bar = line.indexOf(" | ");
            String path = line.substring(0, bar);
            table.row(List.of(
                    code(path),
                    printed(path, tongue.language()),
                    printed(path, tongue.others().get(0)),
                    line.substring(bar + 3)));
        }
        return table.text();
    }

    private String printed(String path, String language) {
        Concept header = Vocabulary.standard().concept("plan");
        String key = tongue.lexicon().keys(header).word("note");
        String text = frame.around(tongue.keyword(header) + ": Lumen\n  " + key + ": " + path + "\n");
        Findings findings = new Findings();
        Plan plan = PlanLoader.compile(new Source(PLAN, text), findings);
        findings.sorted().forEach(finding -> mistakes.add(path + ": " + said(finding)));
        return FilledPlan.of(plan, language).step(header.id()).stream()
                .flatMap(step -> step.values("note").stream())
                .map(value -> ((Prose) value).markdown())
                .collect(Collectors.joining());
    }

    /** A rule, its message and the repair. */
    String said(Finding finding) {
        String warning = finding.severity() == Severity.WARNING ? " (" + tongue.say("warning") + ")" : "";
        String message = tongue.catalogue().say(finding.message());
        String help = finding.help()
                .map(repair -> ". → " + tongue.catalogue().say(repair))
                .orElse("");
        return "**" + finding.rule().id() + "**" + warning + tongue.say("colon") + " " + message + help;
    }

    /** What is said of a plan in which a property, {@code concept.property}, has a value, or which includes a file. */
    private List<Finding> findings(String path, String value) {
        if (path.equals(INCLUDE)) {
            StringBuilder plan = new StringBuilder(frame.around(""));
            String line = tongue.lexicon().words().word(INCLUDE) + ": " + value + "\n";
            plan.insert(plan.indexOf("\n") + 1, line);
            return PlanOnDisk.findings(PLAN, Map.of(PLAN, plan.toString(), "brand/voice.tomster", ""));
        }
        int point = path.indexOf('.');
        Concept concept = Vocabulary.standard().concept(path.substring(0, point));
        String key = tongue.lexicon().keys(concept).word(path.substring(point + 1));
        List<String> heads = new ArrayList<>();
        for (Concept holder = concept; !holder.isStep(); holder = parent(holder)) {
            heads.add(0, tongue.keyword(holder) + " sample: Sample");
            concept = parent(holder);
        }
        StringBuilder fragment = new StringBuilder(tongue.keyword(concept));
        fragment.append(concept.id().equals("plan") ? ": Lumen\n" : ":\n");
        heads.add(key + ": " + value);
        for (int i = 0; i < heads.size(); i++) {
            fragment.append("  ".repeat(i + 1)).append(heads.get(i)).append('\n');
        }
        return Snippet.findings(frame.around(fragment.toString()));
    }

    private static Concept parent(Concept concept) {
        return Vocabulary.standard().concept(concept.parents().get(0));
    }
}
