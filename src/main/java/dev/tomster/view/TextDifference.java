package dev.tomster.view;

import java.util.Arrays;
import java.util.List;

/**
 * Two texts, cut to what differs between them and a few words around it.
 *
 * @param before none of it is longer than a few lines
 */
record TextDifference(String before, String after) {
    /** In characters: longer texts are cut to what differs. */
    private static final int SHORT = 90;
    /** In characters: what is still longer then ends in dots. */
    private static final int LONGEST = 160;
    /** In words, on each side of what differs. */
    private static final int AROUND = 3;

    private static final String GAP = "\u2026";

    static TextDifference of(String was, String is) {
        if (was.length() <= SHORT && is.length() <= SHORT) {
            return new TextDifference(was, is);
        }
        List<String> old = words(was);
        List<String> young = words(is);
        int most = Math.min(old.size(), young.size());
        int head = 0;
        while (head < most && old.get(head).equals(young.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && old.get(old.size() - 1 - tail).equals(young.get(young.size() - 1 - tail))) {
            tail++;
        }
        return new TextDifference(part(old, head, tail), part(young, head, tail));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split("\\s+"));
    }

    private static String part(List<String> words, int head, int tail) {
        int from = head <= AROUND ? 0 : head - AROUND;
        int to = tail <= AROUND ? words.size() : words.size() - tail + AROUND;
        String text = (from == 0 ? "" : GAP + " ") + String.join(" ", words.subList(from, to));
        return to == words.size() && text.length() <= LONGEST ? text : cut(text) + " " + GAP;
    }

    private static String cut(String text) {
        int space = text.length() <= LONGEST ? -1 : text.lastIndexOf(' ', LONGEST);
        return space <= 0 ? text.substring(0, Math.min(text.length(), LONGEST)) : text.substring(0, space);
    }
}
