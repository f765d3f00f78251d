package dev.tomster.format;

/**
 * How many columns of a terminal or an editor a text takes (Unicode Standard Annex 11): none for what is drawn over the
 * character before it, two for ideographs and emoji. Programs differ in rare cases, such as families of emoji.
 */
public final class DisplayWidth {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    /** Draws the character before it as an emoji. */
    private static final int EMOJI_SELECTOR = 0xFE0F;

    private static final int FIRST_SKIN_TONE = 0x1F3FB;
    private static final int LAST_SKIN_TONE = 0x1F3FF;

    private DisplayWidth() {}

    /** The width of a text in columns. */
    public static int of(String text) {
        int width = 0;
        int previous = 0;
        boolean isJoined = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == EMOJI_SELECTOR && previous == 1) {
                width++;
                previous = 2;
            } else if (!isJoined && !isDrawnOver(c, previous)) {
                previous = WideCharacters.contain(c) ? 2 : 1;
                width += previous;
            }
            isJoined = c == ZERO_WIDTH_JOINER;
        }
        return width;
    }

    private static boolean isDrawnOver(int c, int previous) {
        int type = Character.getType(c);
        boolean isSkinTone = c >= FIRST_SKIN_TONE && c <= LAST_SKIN_TONE;
        boolean isEndOfSyllable = c >= 0x1160 && c <= 0x11FF;
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || isEndOfSyllable
                || (isSkinTone && previous == 2);
    }
}
