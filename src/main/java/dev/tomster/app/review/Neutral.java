package dev.tomster.app.review;

import dev.tomster.diagnostic.Printable;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of a plan in a Markdown comment: it is read, and does nothing (threat S8). */
final class Neutral {
    private static final String NOTHING = "&#8203;";
    /** Marks that services make links, mentions or commands of when a word follows. */
    private static final Pattern REFERENCE = Pattern.compile("([@#!~%$^/])(?=[\\p{L}\\p{N}_\"\\[\\\\-])");

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(https?|ftp|mailto|www)(?=[:.])");
    /** Marks inside a line, and those that begin a block. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]~|]|^[-+#=:]|^\\d+(?=[.)])");

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private Neutral() {}

    static String of(String text) {
        String line = Printable.of(text.replaceAll("\\s*\\R\\s*", " "));
        StringBuilder safe = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            safe.append(
                    switch (c) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        case '"' -> "&quot;";
                        default -> String.valueOf(c);
                    });
        }
        String marked = MARKUP.matcher(safe).replaceAll(Neutral::escaped);
        String unlinked = ADDRESS.matcher(marked).replaceAll("$1" + NOTHING);
        return REFERENCE.matcher(unlinked).replaceAll(found -> Matcher.quoteReplacement(found.group(1) + NOTHING));
    }

    /** A sentence of the program, in which names stand between back-ticks. */
    static String sentence(String text) {
        StringBuilder safe = new StringBuilder();
        int from = 0;
        var names = NAME.matcher(text);
        while (names.find()) {
            safe.append(of(text.substring(from, names.start()))).append(code(names.group(1)));
            from = names.end();
        }
        return safe.append(of(text.substring(from))).toString();
    }

    /** Text in which nothing is a mark; what would end it or look like a mark of ours is replaced. */
    static String code(String text) {
        String line = Printable.of(text.replaceAll("\\s*\\R\\s*", " "));
        return "`" + line.replace('`', '\'').replace('|', '\u2502').replace("<!--", "<! --") + "`";
    }

    private static String escaped(MatchResult found) {
        // A number at the beginning is a list only if the mark behind it is.
        String mark = Character.isDigit(found.group().charAt(0)) ? found.group() + NOTHING : "\\" + found.group();
        return Matcher.quoteReplacement(mark);
    }
}
