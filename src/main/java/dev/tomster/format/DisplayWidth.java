package dev.tomster.format;

/** How many cells of a terminal or editor a text takes. */
final class DisplayWidth {
    private static final int FIRST_EMOJI = 0x1F300;
    private static final int LAST_EMOJI = 0x1FAFF;
    private static final int VARIATION_SELECTOR = 0xFE0F;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private DisplayWidth() {}

    static int of(String text) {
        int width = 0;
        boolean joined = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            width += joined ? 0 : width(c);
            joined = c == ZERO_WIDTH_JOINER;
        }
        return width;
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || c == VARIATION_SELECTOR) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    /** Ideographs, the syllables of Japanese and Korean, full-width forms and emoji (Unicode Standard Annex 11). */
    private static boolean isWide(int c) {
        if (c < 0x1100) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> c < 0xFF61 || c > 0xFFDC;
            default ->
                (c >= FIRST_EMOJI && c <= LAST_EMOJI) || (c >= 0x3000 && c <= 0x303E) || (c >= 0xFF01 && c <= 0xFF60);
        };
    }
}
