package dev.tomster.diagnostic;

import dev.tomster.text.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** What the lines of a file stand in: {@code objectives}, then {@code objective footfall}, then {@code deadline}. */
final class Surroundings {
    /** A line that is longer than any keyword and its name is text. */
    private static final int LONGEST = 100;

    private final Source source;
    /** For each line the nearest one above it that is indented less; 0 if there is none. */
    private final int[] above;

    Surroundings(Source source) {
        this.source = source;
        this.above = new int[source.lineCount() + 1];
        Deque<Integer> open = new ArrayDeque<>();
        for (int line = 1; line <= source.lineCount(); line++) {
            while (!open.isEmpty() && indentation(open.peek()) >= indentation(line)) {
                open.pop();
            }
            above[line] = open.isEmpty() ? 0 : open.peek();
            if (!source.line(line).text().isBlank()) {
                open.push(line);
            }
        }
    }

    private int indentation(int line) {
        String text = source.line(line).text();
        return text.length() - text.stripLeading().length();
    }

    /** The heads of all lines around a line and its own, the outermost first. */
    List<String> of(int line) {
        List<String> heads = new ArrayList<>();
        for (int at = line; at > 0; at = above[at]) {
            String text = source.line(at).text();
            int colon = text.substring(0, Math.min(text.length(), LONGEST)).indexOf(':');
            heads.add(colon < 0 ? "" : text.substring(0, colon).strip());
        }
        Collections.reverse(heads);
        return heads;
    }
}
