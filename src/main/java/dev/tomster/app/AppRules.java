package dev.tomster.app;

import dev.tomster.diagnostic.Rule;
import java.util.List;

/** What can be wrong with the files around a plan. */
public final class AppRules {
    /** A picture that is left out of the documents. */
    static final Rule PICTURE = Rule.warning("picture");

    /** A paper out of which nothing can be taken. */
    static final Rule PAPER = Rule.error("paper");

    /** A character that the paper cannot show. */
    static final Rule GLYPH = Rule.warning("glyph-missing");

    private AppRules() {}

    /** All rules of this package. */
    public static List<Rule> all() {
        return List.of(PICTURE, PAPER, GLYPH);
    }
}
