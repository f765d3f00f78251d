package dev.tomster.app.review;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How one text becomes another, word by word. */
final class WordDiff {
    /** In words of both texts: the algorithm takes time in the square of those that differ. */
    private static final int LARGEST = 4_000;

    private static final Pattern BETWEEN =
            Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)|(?<=[\\p{Ps}\u00AB])|(?=[\\p{Pe}\u00BB.,;:!?])");

    private WordDiff() {}

    /** What a part of the texts is. */
    enum Kind {
        SAME,
        GONE,
        COME
    }

    record Part(Kind kind, String text) {}

    static List<Part> of(String before, String after) {
        List<String> old = List.of(BETWEEN.split(before));
        List<String> young = List.of(BETWEEN.split(after));
        List<Part> parts = new ArrayList<>();
        if (old.size() + young.size() > LARGEST) {
            add(Kind.GONE, List.of(before), parts);
            add(Kind.COME, List.of(after), parts);
            return parts;
        }
        int from = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(old, young, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            add(Kind.SAME, old.subList(from, Math.max(from, delta.getSource().getPosition())), parts);
            add(Kind.GONE, delta.getSource().getLines(), parts);
            add(Kind.COME, delta.getTarget().getLines(), parts);
            from = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(Kind.SAME, old.subList(from, old.size()), parts);
        return joined(parts);
    }

    private static void add(Kind kind, List<String> words, List<Part> parts) {
        String text = String.join("", words);
        if (!text.isEmpty()) {
            parts.add(new Part(kind, text));
        }
    }

    /** What goes and what comes in one place stand together, the former first. */
    private static List<Part> joined(List<Part> parts) {
        List<Part> joined = new ArrayList<>();
        StringBuilder gone = new StringBuilder();
        StringBuilder come = new StringBuilder();
        for (Part part : parts) {
            boolean isGap = part.kind() == Kind.SAME && part.text().isBlank() && gone.length() + come.length() > 0;
            if (part.kind() == Kind.SAME && !isGap) {
                flush(gone, come, joined);
                joined.add(part);
            } else {
                gone.append(part.kind() == Kind.COME ? "" : part.text());
                come.append(part.kind() == Kind.GONE ? "" : part.text());
            }
        }
        flush(gone, come, joined);
        return joined;
    }

    private static void flush(StringBuilder gone, StringBuilder come, List<Part> parts) {
        boolean isSpace = endsWithSpace(gone) && endsWithSpace(come);
        add(Kind.GONE, List.of(isSpace ? gone.toString().stripTrailing() : gone.toString()), parts);
        add(Kind.COME, List.of(isSpace ? come.toString().stripTrailing() : come.toString()), parts);
        add(Kind.SAME, List.of(isSpace ? " " : ""), parts);
        gone.setLength(0);
        come.setLength(0);
    }

    private static boolean endsWithSpace(CharSequence text) {
        return text.length() > 0 && Character.isWhitespace(text.charAt(text.length() - 1));
    }
}
