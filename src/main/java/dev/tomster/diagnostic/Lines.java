package dev.tomster.diagnostic;

/** Text in lines that a terminal shows. */
final class Lines {
    private Lines() {}

    /**
     * Breaks a paragraph between words.
     *
     * @param width how many characters a line has, unless a word has more
     * @param indent how much of the first line is taken
     * @param margin what stands between two lines
     */
    static String wrapped(String paragraph, int width, int indent, String margin) {
        StringBuilder out = new StringBuilder();
        int length = indent;
        for (String word : paragraph.split(" +", -1)) {
            if (out.length() > 0 && length + 1 + word.length() > width) {
                out.append(margin);
                length = 0;
            } else if (out.length() > 0) {
                out.append(' ');
                length++;
            }
            out.append(word);
            length += word.length();
        }
        return out.toString();
    }
}
