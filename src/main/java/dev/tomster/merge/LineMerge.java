package dev.tomster.merge;

import dev.tomster.merge.Diff3.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The merge of texts of which nobody knows what they say: line by line, as git does it. Line ends belong to their lines. */
public final class LineMerge {
    private LineMerge() {}

    /** What came of three texts; conflicts are marked. */
    public static Merged merge(String base, String ours, String theirs, MarkerStyle style) {
        String end = ours.contains("\r\n") ? "\r\n" : "\n";
        StringBuilder text = new StringBuilder();
        int conflicts = 0;
        for (Chunk<String> chunk : Diff3.chunks(lines(base), lines(ours), lines(theirs))) {
            if (!chunk.isConflict()) {
                chunk.merged().forEach(text::append);
                continue;
            }
            conflicts++;
            text.append(style.begin()).append(end);
            append(chunk.ours(), text, end);
            text.append(style.middle()).append(end);
            append(chunk.theirs(), text, end);
            text.append(style.end()).append(end);
        }
        return new Merged(text.toString(), conflicts, true, true, Optional.empty());
    }

    /** A marker begins a line, even behind one that has no end. */
    private static void append(List<String> lines, StringBuilder text, String end) {
        lines.forEach(text::append);
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).endsWith("\n")) {
            text.append(end);
        }
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', from)) {
            lines.add(text.substring(from, feed + 1));
            from = feed + 1;
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
        }
        return lines;
    }
}
