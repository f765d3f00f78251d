package dev.tomster.check.rule;

import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;

/** A text as the words that it is made of, so that phrases are found whole: case, accents, hyphens and spaces do not count. */
public final class Wording {
    private Wording() {}

    /** The words and numbers of a text, folded, and each other sign by itself; an apostrophe only parts words. */
    public static List<String> of(String text) {
        String folded = Spelling.fold(text);
        List<String> words = new ArrayList<>();
        int i = 0;
        while (i < folded.length()) {
            int from = i;
            while (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i))) {
                i++;
            }
            if (i > from) {
                words.add(folded.substring(from, i));
            } else {
                char sign = folded.charAt(i++);
                if (sign != '\'' && !Character.isWhitespace(sign)) {
                    words.add(String.valueOf(sign));
                }
            }
        }
        return words;
    }
}
