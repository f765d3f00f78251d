package dev.tomster.view;

import java.util.ArrayList;
import java.util.List;

/** Running text. */
public record Words(List<Run> runs) {
    public static final Words NONE = new Words(List.of());

    public Words {
        runs = List.copyOf(runs);
    }

    public static Words of(Run... runs) {
        return new Words(List.of(runs));
    }

    public static Words plain(String text) {
        return of(new Run.Plain(text));
    }

    public static Words prose(String markdown) {
        return of(new Run.Prose(markdown));
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** These words, then others. */
    public Words then(Words others) {
        List<Run> all = new ArrayList<>(runs);
        all.addAll(others.runs);
        return new Words(all);
    }

    public Words then(Run run) {
        return then(of(run));
    }

    /** Several texts with the same separator between them. */
    public static Words join(List<Words> parts, String separator) {
        List<Run> all = new ArrayList<>();
        for (Words part : parts) {
            if (!all.isEmpty() && !part.isEmpty()) {
                all.add(new Run.Plain(separator));
            }
            all.addAll(part.runs);
        }
        return new Words(all);
    }

    /** The words without their form. */
    public String text() {
        return Text.of(this);
    }
}
