package dev.tomster.diagnostic;

/** Text of a plan made safe for a terminal: no control or direction characters, and no endless lines. */
public final class Printable {
    /** Longer texts in messages are cut. */
    private static final int LONGEST = 100;

    private Printable() {}

    /** The text with every character that would act instead of being seen replaced by U+FFFD. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t') {
                out.append(' ');
            } else {
                out.appendCodePoint(acts(c) ? '\uFFFD' : c);
            }
        });
        return out.toString();
    }

    private static boolean acts(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** The same on one line, with an ellipsis in place of what is too long. */
    public static String shortened(String text) {
        String start = text.substring(0, Math.min(text.length(), 10 * LONGEST));
        String line = start.replaceAll("\\s*[\\r\\n]+\\s*", " ");
        if (line.length() <= LONGEST) {
            return of(line);
        }
        int end = line.offsetByCodePoints(0, Math.min(LONGEST - 1, line.codePointCount(0, line.length())));
        return of(line.substring(0, end)) + "\u2026";
    }
}
