package dev.tomster.render.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts no-break spaces where a line must not break: inside numbers, before units, and, in French, before high
 * punctuation and inside quotation marks. Only spaces that are there change their kind.
 */
public final class Typography {
    private static final String NO_BREAK = "\u00A0";
    private static final Pattern GROUPS = Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))");
    private static final Pattern UNITS =
            Pattern.compile("(?<=\\d) (?=(?:%|\u20AC|\\$|\u00A3|h|min|km|k\u20AC|M\u20AC)(?![\\p{L}]))");
    private static final Pattern FRENCH = Pattern.compile(" (?=[:;!?\u00BB%])|(?<=\u00AB) ");

    private final boolean french;

    private Typography(boolean french) {
        this.french = french;
    }

    /** The habits of a language. */
    public static Typography of(String language) {
        return new Typography(language.equals("fr"));
    }

    String polish(String text) {
        if (text.indexOf(' ') < 0) {
            return text;
        }
        String polished = hasDigit(text) ? replace(UNITS, replace(GROUPS, text)) : text;
        return french ? replace(FRENCH, polished) : polished;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String replace(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.replaceAll(NO_BREAK) : text;
    }
}
