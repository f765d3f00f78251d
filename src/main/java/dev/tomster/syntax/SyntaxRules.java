package dev.tomster.syntax;

import dev.tomster.diagnostic.Rule;
import java.util.List;

/** What can be wrong with the lines of a file, before anything is known of their meaning. */
public final class SyntaxRules {
    /** An indentation holds a tab or a no-break space. */
    static final Rule TAB = Rule.error("indentation-tab");
    /** A line stands at a depth that no line above it has. */
    static final Rule UNEVEN = Rule.error("indentation-uneven");
    /** A property or an item stands at the start of a line, where only steps may. */
    static final Rule LOST = Rule.error("indentation-lost");
    /** A step keyword is indented. */
    static final Rule STEP_INDENTED = Rule.error("step-indented");
    /** A line at the start of a line opens no step. */
    static final Rule STEP_UNKNOWN = Rule.error("step-unknown");
    /** The colon behind a keyword is the wide one of East Asian keyboards. */
    static final Rule WIDE_COLON = Rule.error("colon-wide");
    /** More than {@link Layout#DEEPEST} levels. */
    static final Rule DEEP = Rule.error("nesting-too-deep");
    /** A line of more than {@link Layout#LONGEST} characters. */
    static final Rule LONG = Rule.error("line-too-long");
    /** {@code language:} stands below other lines, is unknown, or is missing from a file in another language. */
    static final Rule LANGUAGE = Rule.error("language");

    private SyntaxRules() {}

    /** All rules of this package. */
    public static List<Rule> all() {
        return List.of(TAB, UNEVEN, LOST, STEP_INDENTED, STEP_UNKNOWN, WIDE_COLON, DEEP, LONG, LANGUAGE);
    }
}
