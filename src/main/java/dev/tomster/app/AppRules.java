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

    /** A colour of the brand that is too light for text. */
    static final Rule COLOUR = Rule.warning("colour-pale");

    /** A document in a language that the program has no words of. */
    static final Rule DOCUMENT_LANGUAGE = Rule.warning("document-language");
    /** A text that repeats by hand an amount that a document hides. */
    static final Rule DOCUMENT_TELLS = Rule.warning("document-tells");

    /** An indicator whose formula mixes up what cannot be put together. */
    static final Rule KPI_UNITS = Rule.warning("kpi-units");

    /** A value of the plan that its results have differently. */
    static final Rule RESULTS_DIFFER = Rule.warning("results-differ");

    /** Rows for all channels beside rows of channels that come to something else. */
    static final Rule RESULTS_DOUBLED = Rule.info("results-doubled");

    private AppRules() {}

    /** All rules of this package. */
    public static List<Rule> all() {
        return List.of(
                PICTURE,
                PAPER,
                GLYPH,
                COLOUR,
                DOCUMENT_LANGUAGE,
                DOCUMENT_TELLS,
                KPI_UNITS,
                RESULTS_DIFFER,
                RESULTS_DOUBLED);
    }
}
