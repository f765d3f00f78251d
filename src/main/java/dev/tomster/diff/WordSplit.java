package dev.tomster.diff;

import java.util.ArrayList;
import java.util.List;

/** The words of a text: letters and digits that stand together. */
final class WordSplit {
    private WordSplit() {}

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int at = 0; at <= text.length(); ) {
            int c = at < text.length() ? text.codePointAt(at) : ' ';
            boolean isPart = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            if (isPart && from < 0) {
                from = at;
            } else if (!isPart && from >= 0) {
                words.add(text.substring(from, at));
                from = -1;
            }
            at += Character.charCount(c);
        }
        return words;
    }
}
