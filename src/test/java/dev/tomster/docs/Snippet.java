package dev.tomster.docs;

import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of a page that is marked {@code tomster}. {@code fragment} marks some lines of a plan, whose rest is a
 * {@link Frame}; {@code rule=id} marks lines that are refused, by that rule and no other.
 */
record Snippet(String marks, String text) {
    private static final Pattern BLOCK = Pattern.compile("(?m)^```tomster([^\\n]*)\\n(.*?)^```$", Pattern.DOTALL);
    private static final Pattern LANGUAGE = Pattern.compile("\\A(?:language|langue): ([a-z]+)\n");
    private static final Pattern RULE = Pattern.compile("\\brule=([a-z-]+)");

    /** The blocks of a page, in order. */
    static List<Snippet> all(String page) {
        List<Snippet> snippets = new ArrayList<>();
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            snippets.add(new Snippet(block.group(1).strip(), block.group(2)));
        }
        return snippets;
    }

    /** True if it is some lines of a plan. */
    boolean isFragment() {
        return marks.contains("fragment");
    }

    /** True if it is the plan that fragments are lines of. */
    boolean isFrame() {
        return marks.equals("frame");
    }

    /** The language that its first line names. */
    Optional<String> language() {
        Matcher language = LANGUAGE.matcher(text);
        return language.find() ? Optional.of(language.group(1)) : Optional.empty();
    }

    /** The rule that refuses it; none if it is legal. */
    Optional<String> rule() {
        Matcher rule = RULE.matcher(marks);
        return rule.find() ? Optional.of(rule.group(1)) : Optional.empty();
    }

    /** The plan that it is, or is a part of. */
    String plan(Frame frame) {
        return isFragment() ? frame.around(text) : text;
    }

    /** What is said of a plan. */
    static List<Finding> findings(String plan) {
        Findings findings = new Findings();
        PlanLoader.compile(new Source("plan.tomster", plan), findings);
        return findings.sorted();
    }
}
