package dev.tomster.diff;

import java.util.regex.Pattern;

/** Markdown without the line ends that only the width of a page asks for: a paragraph wrapped anew says the same. */
final class Wrapping {
    /** A line that begins something of its own: a list, a head, a quote, a table, a fence, an indented line. */
    private static final Pattern BEGINS = Pattern.compile("[-*+>|#=~`\\s]|\\d+[.)]|<");

    private Wrapping() {}

    static String undone(String markdown) {
        if (markdown.indexOf('\n') < 0) {
            return markdown;
        }
        StringBuilder text = new StringBuilder(markdown.length());
        boolean isFenced = false;
        boolean mayGoOn = false;
        for (String line : markdown.split("\n", -1)) {
            boolean isFence =
                    line.stripLeading().startsWith("```") || line.stripLeading().startsWith("~~~");
            boolean isOwn = line.isEmpty() || BEGINS.matcher(line).lookingAt();
            if (text.length() > 0) {
                text.append(mayGoOn && !isFenced && !isOwn ? ' ' : '\n');
            }
            text.append(line);
            isFenced ^= isFence;
            mayGoOn = !isFence && !line.isBlank() && !line.endsWith("  ") && !line.endsWith("\\");
        }
        return text.toString();
    }
}
