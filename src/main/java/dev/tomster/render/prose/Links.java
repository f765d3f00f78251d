package dev.tomster.render.prose;

import java.util.Locale;
import java.util.Set;

/** Which addresses may be followed from a document (threat S2). */
final class Links {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private Links() {}

    /** True for web and mail addresses, and for places in the document itself. */
    static boolean isSafe(String url) {
        if (url.startsWith("#")) {
            return true;
        }
        int colon = url.indexOf(':');
        return colon > 0 && SCHEMES.contains(url.substring(0, colon).toLowerCase(Locale.ROOT));
    }
}
