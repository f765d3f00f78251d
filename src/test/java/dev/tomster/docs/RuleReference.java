package dev.tomster.docs;

import dev.tomster.app.Explanations;
import dev.tomster.app.RuleIndex;
import dev.tomster.diagnostic.Explanation;
import dev.tomster.diagnostic.Message;
import dev.tomster.diagnostic.Rule;
import dev.tomster.diagnostic.Severity;
import dev.tomster.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of {@code check} as pages: an index by step, a page for each rule, and one for what is said of how a plan is written. */
final class RuleReference {
    static final Path FOLDER = Path.of("docs/rules");
    private static final String INDEX = "README.md";
    private static final String WRITING = "writing.md";

    private final Tongue tongue;
    private final Tongue other;
    private final Explanations explanations;

    private RuleReference(Tongue tongue) {
        this.tongue = tongue;
        this.other = Tongue.of(tongue.others().get(0));
        this.explanations = new Explanations(tongue.catalogue());
    }

    /** Every page with its text. */
    static Map<Path, String> pages() {
        Map<Path, String> pages = new LinkedHashMap<>();
        for (String language : Vocabulary.LANGUAGES) {
            RuleReference reference = new RuleReference(Tongue.of(language));
            pages.put(path(language, INDEX), reference.index());
            pages.put(path(language, WRITING), reference.writing());
            RuleIndex.sections().forEach((section, rules) -> {
                if (!section.equals(RuleIndex.WRITING)) {
                    rules.forEach(rule -> pages.put(path(language, rule.id() + ".md"), reference.page(section, rule)));
                }
            });
        }
        return pages;
    }

    /** Where a page stands; the default language stands above the others. */
    private static Path path(String language, String name) {
        return language.equals(Vocabulary.LANGUAGES.get(0))
                ? FOLDER.resolve(name)
                : FOLDER.resolve(language).resolve(name);
    }

    private String index() {
        String values = path(tongue.language(), INDEX)
                .getParent()
                .relativize(Reference.page(tongue.language(), "values.md"))
                .toString()
                .replace('\\', '/');
        StringBuilder page = new StringBuilder(head(tongue.say("rules"), false, INDEX));
        page.append(tongue.say("rules-about").replace("VALUES", values)).append('\n');
        RuleIndex.sections().forEach((section, rules) -> {
            if (!rules.isEmpty()) {
                page.append("\n## ").append(section(section)).append("\n\n").append(table(section, rules));
            }
        });
        return page.toString();
    }

    private String table(String section, List<Rule> rules) {
        Table table = new Table(List.of(tongue.say("rule"), tongue.say("severity"), tongue.say("about")));
        for (Rule rule : rules) {
            String target = section.equals(RuleIndex.WRITING) ? WRITING + "#" + rule.id() : rule.id() + ".md";
            table.row(List.of(
                    "[`" + rule.id() + "`](" + target + ")",
                    severity(rule),
                    explanations.apply(rule).title()));
        }
        return table.text();
    }

    private String page(String section, Rule rule) {
        Explanation explanation = explanations.apply(rule);
        String body = explanation.page().substring(explanation.page().indexOf('\n') + 1);
        StringBuilder page = new StringBuilder(head(explanation.title(), true, rule.id() + ".md"));
        page.append('`').append(rule.id()).append("` · ").append(severity(rule));
        page.append(" · ").append(section(section)).append('\n').append(body);
        if (rule.severity() != Severity.ERROR) {
            page.append('\n')
                    .append(tongue.catalogue()
                            .say(Message.of("cli.explain.accept").with("rule", rule.id())))
                    .append('\n');
        }
        return page.toString();
    }

    private String writing() {
        StringBuilder page = new StringBuilder(head(section(RuleIndex.WRITING), true, WRITING));
        page.append(tongue.say("rules-writing-about")).append('\n');
        for (Rule rule : RuleIndex.sections().getOrDefault(RuleIndex.WRITING, List.of())) {
            page.append("\n## ").append(rule.id()).append("\n\n");
            page.append(explanations.apply(rule).page().replaceFirst("^# (.*)\n", "$1\n"));
        }
        return page.toString();
    }

    private String head(String title, boolean hasIndex, String name) {
        Path here = path(tongue.language(), name);
        Path there = path(other.language(), name);
        String translation = here.getParent().relativize(there).toString().replace('\\', '/');
        String index = hasIndex ? "[" + tongue.say("rules-all") + "](" + INDEX + ") · " : "";
        return "<!-- " + tongue.say("rules-generated") + " -->\n# " + title + "\n\n" + index + "["
                + tongue.say("other-language") + "](" + translation + ")\n\n";
    }

    private String section(String id) {
        return tongue.catalogue().word("section." + id);
    }

    private String severity(Rule rule) {
        return tongue.catalogue().word("severity." + rule.severity().id());
    }
}
