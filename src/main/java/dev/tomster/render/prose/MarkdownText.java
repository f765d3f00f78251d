package dev.tomster.render.prose;

/**
 * Text as Markdown in which no character is markup, not even a pipe or a mention. Only what would act is escaped, so
 * that the document reads well unrendered.
 */
public final class MarkdownText {
    /** What means something wherever it stands. */
    private static final String SPECIAL = "\\`*_[]<|~@$";

    private MarkdownText() {}

    /** The text on one line. */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                out.append(' ');
            } else if (Character.isISOControl(c)) {
                out.append('\uFFFD');
            } else {
                out.append(acts(text, i) ? "\\" : "").append(c);
            }
        }
        return out.toString();
    }

    private static boolean acts(String text, int at) {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (SPECIAL.indexOf(c) >= 0) {
            return true;
        }
        return switch (c) {
            case '&' -> Character.isLetter(next) || next == '#';
            // An issue, or a heading.
            case '#' -> Character.isDigit(next) || (at == 0 && (next == ' ' || next == '#'));
            case '>' -> at == 0;
            case '+', '-', '=' -> at == 0 && (next == ' ' || next == c);
            case '.', ')' -> next == ' ' && at > 0 && isNumber(text, at);
            default -> false;
        };
    }

    /** True if everything before is digits: then a dot or a parenthesis would begin a list. */
    private static boolean isNumber(String text, int end) {
        for (int i = 0; i < end; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
