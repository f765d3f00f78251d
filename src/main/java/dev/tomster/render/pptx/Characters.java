package dev.tomster.render.pptx;

/** Text as the file format holds it. */
final class Characters {
    private Characters() {}

    /** The text, in which U+FFFD stands for each character that XML does not allow. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(isAllowed(c) ? c : '\uFFFD'));
        return clean.toString();
    }

    private static boolean isAllowed(int c) {
        boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c >= ' ' ? !isHalf && c != 0xFFFE && c != 0xFFFF : c == '\t' || c == '\n';
    }
}
