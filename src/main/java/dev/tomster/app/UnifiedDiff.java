package dev.tomster.app;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How one text becomes another, in the form that {@code git apply} and {@code patch} read. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private static final String NO_LINE_FEED = "\n\\ No newline at end of file";
    /**
     * In lines of both texts. The algorithm takes time in the square of the lines that differ; between larger texts
     * everything from the first of these to the last is one change.
     */
    private static final int LARGEST = 20_000;

    private UnifiedDiff() {}

    /** The lines of the difference, each with its end; nothing if the texts are equal. */
    public static String of(String name, String before, String after) {
        List<String> old = lines(before);
        List<String> young = lines(after);
        String path = path(name);
        StringBuilder diff = new StringBuilder();
        UnifiedDiffUtils.generateUnifiedDiff("a/" + path, "b/" + path, old, patch(old, young), CONTEXT)
                .forEach(line -> diff.append(line).append('\n'));
        return diff.toString();
    }

    /** The path from the folder in which the program runs: others apply no change to a path with dots or a root. */
    private static String path(String name) {
        Path here = Path.of("").toAbsolutePath();
        Path file = here.resolve(name).normalize();
        Path path =
                file.startsWith(here) ? here.relativize(file) : file.getRoot().relativize(file);
        return path.toString().replace('\\', '/');
    }

    private static Patch<String> patch(List<String> old, List<String> young) {
        int shorter = Math.min(old.size(), young.size());
        int head = 0;
        while (head < shorter && old.get(head).equals(young.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && old.get(old.size() - 1 - tail).equals(young.get(young.size() - 1 - tail))) {
            tail++;
        }
        List<String> gone = old.subList(head, old.size() - tail);
        List<String> come = young.subList(head, young.size() - tail);
        if (gone.size() + come.size() <= LARGEST) {
            return joined(old, young, DiffUtils.diff(old, young, new MyersDiffWithLinearSpace<>()));
        }
        Patch<String> patch = new Patch<>();
        patch.addDelta(new ChangeDelta<>(new Chunk<>(head, gone), new Chunk<>(head, come)));
        return patch;
    }

    /** Lines that go and lines that come in one place are one change: people expect the ones above the others. */
    private static Patch<String> joined(List<String> old, List<String> young, Patch<String> patch) {
        Patch<String> joined = new Patch<>();
        List<AbstractDelta<String>> deltas = patch.getDeltas();
        for (int i = 0; i < deltas.size(); ) {
            Chunk<String> gone = deltas.get(i).getSource();
            Chunk<String> come = deltas.get(i).getTarget();
            int goneEnd = gone.getPosition() + gone.size();
            int comeEnd = come.getPosition() + come.size();
            for (i++; i < deltas.size(); i++) {
                Chunk<String> nextGone = deltas.get(i).getSource();
                Chunk<String> nextCome = deltas.get(i).getTarget();
                if (nextGone.getPosition() != goneEnd || nextCome.getPosition() != comeEnd) {
                    break;
                }
                goneEnd += nextGone.size();
                comeEnd += nextCome.size();
            }
            joined.addDelta(new ChangeDelta<>(
                    new Chunk<>(gone.getPosition(), old.subList(gone.getPosition(), goneEnd)),
                    new Chunk<>(come.getPosition(), young.subList(come.getPosition(), comeEnd))));
        }
        return joined;
    }

    /** Without their line feeds; a carriage return belongs to its line, or else nobody would see it change. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', from)) {
            lines.add(text.substring(from, feed));
            from = feed + 1;
        }
        if (from < text.length()) {
            lines.add(text.substring(from) + NO_LINE_FEED);
        }
        return lines;
    }
}
