package dev.tomster.merge;

import java.util.ArrayList;
import java.util.List;

/** The lines of a merged file, with markers around what both sides changed. */
final class Output {
    private final MarkerStyle style;
    private final List<String> lines = new ArrayList<>();
    private int conflicts;
    private boolean isGivenUp;

    Output(MarkerStyle style) {
        this.style = style;
    }

    void line(String line) {
        lines.add(line);
    }

    void lines(List<String> more) {
        lines.addAll(more);
    }

    /** Both versions between markers; lines that both have alike at their start and end stand outside. */
    void conflict(List<String> ours, List<String> theirs) {
        int shorter = Math.min(ours.size(), theirs.size());
        int head = 0;
        while (head < shorter && ours.get(head).equals(theirs.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && ours.get(ours.size() - 1 - tail).equals(theirs.get(theirs.size() - 1 - tail))) {
            tail++;
        }
        lines.addAll(ours.subList(0, head));
        if (head + tail < Math.max(ours.size(), theirs.size())) {
            conflicts++;
            lines.add(style.begin());
            lines.addAll(ours.subList(head, ours.size() - tail));
            lines.add(style.middle());
            lines.addAll(theirs.subList(head, theirs.size() - tail));
            lines.add(style.end());
        }
        lines.addAll(ours.subList(ours.size() - tail, ours.size()));
    }

    /** Leaves the file to a merge that knows nothing of plans. */
    void giveUp() {
        isGivenUp = true;
    }

    boolean isGivenUp() {
        return isGivenUp;
    }

    int conflicts() {
        return conflicts;
    }

    List<String> lines() {
        return lines;
    }
}
