package dev.tomster.docs;

import static dev.tomster.docs.Table.code;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Severity;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Tables of the forms of a value. What is said of refused forms is what the program says. */
final class Values {
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
        Table table = new Table(List.of(tongue.say("refused"), tongue.say("said")));
        for (String form : lines.strip().lines().toList()) {
            List<Finding> findings = findings(path, form);
            if (findings.isEmpty()) {
                mistakes.add(path + ": " + form + " is not refused");
            } else {
                table.row(List.of(code(form), said(findings.get(0))));
            }
        }
        return table.text();
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

    /** What is said of a plan in which a property, {@code concept.property}, has a value. */
    private List<Finding> findings(String path, String value) {
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
