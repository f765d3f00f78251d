package dev.tomster.app;

import dev.tomster.check.Pages;
import dev.tomster.check.rule.PlanKeywords;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Explanation;
import dev.tomster.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What rules are about, in a language: their page, or where a rule speaks of how a plan is written and needs none, the
 * sentences that it says.
 */
public final class Explanations implements Function<Rule, Explanation> {
    private static final Pattern HOLE = Pattern.compile("\\{([a-z][a-z0-9.-]*)}");

    /** Rules that also say why a file that the plan names cannot be read. */
    private static final Set<String> NAMING_FILES = Set.of("include", "results");

    private final Catalogue catalogue;

    /** The explanations in the catalogue's language. */
    public Explanations(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Explanation apply(Rule rule) {
        return Pages.of(rule.id(), catalogue.language()).map(Explanations::read).orElseGet(() -> sentences(rule));
    }

    /** True if somebody has written a page about the rule. */
    public boolean hasPage(Rule rule) {
        return Pages.of(rule.id(), catalogue.language()).isPresent();
    }

    /** A page begins with its head and the reason. */
    private static Explanation read(String page) {
        int head = page.indexOf('\n');
        int sections = page.indexOf("\n## ");
        String why = page.substring(head, sections < 0 ? page.length() : sections);
        return new Explanation(page.substring(2, head).strip(), why.strip().replaceAll("\\s*\\n\\s*", " "), page);
    }

    private Explanation sentences(Rule rule) {
        List<String> keys = new ArrayList<>(catalogue.wordings(rule.id()));
        if (NAMING_FILES.contains(rule.id())) {
            keys.addAll(catalogue.wordings("named-file"));
        }
        String title = rule.id() + ".title";
        boolean hasTitle = catalogue.has(title);
        StringBuilder page = new StringBuilder(hasTitle ? "# " + catalogue.word(title) + "\n\n" : "");
        for (String key : keys) {
            page.append("- ").append(shown(key));
            repair(rule, key)
                    .ifPresent(help ->
                            page.append("  \n  ").append(catalogue.helpHead()).append(help));
            page.append('\n');
        }
        String first = shown(keys.get(0));
        String why = keys.stream()
                .flatMap(key -> repair(rule, key).stream())
                .findFirst()
                .orElse(first);
        return new Explanation(hasTitle ? catalogue.word(title) : first, why, page.toString());
    }

    private Optional<String> repair(Rule rule, String key) {
        for (String help : List.of(key + ".help", rule.id() + ".help")) {
            if (catalogue.has(help)) {
                return Optional.of(shown(help));
            }
        }
        return Optional.empty();
    }

    /** What a plan would fill is not known here. */
    private String shown(String key) {
        // No plan is at hand: what is to be typed is shown as a plan in the reader's language has it.
        PlanKeywords keywords = new PlanKeywords(catalogue.language());
        return HOLE.matcher(catalogue.word(key))
                .replaceAll(hole -> Matcher.quoteReplacement(
                        keywords.word(hole.group(1)).orElse(hole.group(1).contains(".") ? hole.group() : "\u2026")));
    }
}
