package dev.tomster.view;

import java.util.Map;

/** Fills the holes of a label, such as {@code {item}}, with words that keep their form and their links. */
final class Sentence {
    private Sentence() {}

    /** A hole for which there are no words stays as it is. */
    static Words of(String label, Map<String, Words> holes) {
        Words words = Words.NONE;
        int from = 0;
        for (int open = label.indexOf('{'); open >= 0; open = label.indexOf('{', open + 1)) {
            int close = label.indexOf('}', open);
            Words filling = close < 0 ? null : holes.get(label.substring(open + 1, close));
            if (filling != null) {
                words = words.then(plain(label.substring(from, open))).then(filling);
                from = close + 1;
            }
        }
        return words.then(plain(label.substring(from)));
    }

    private static Words plain(String text) {
        return text.isEmpty() ? Words.NONE : Words.plain(text);
    }
}
