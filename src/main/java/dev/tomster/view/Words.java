package dev.tomster.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Running text. */
public record Words(List<Run> runs) {
    public static final Words NONE = new Words(List.of());
    /** Stands in a table where the plan says nothing and a reader might look for something. */
    static final Words HOLE = of(new Run.Missing("\u2014"));

    private static final Pattern ENDED = Pattern.compile("[.!?:\u2026]['\"\u201D\u2019)*_\\s\\h\u00BB]*$");

    public Words {
        runs = List.copyOf(runs);
    }

    public static Words of(Run... runs) {
        return new Words(List.of(runs));
    }

    public static Words plain(String text) {
        return of(new Run.Plain(text));
    }

    /** Words of the plan that are no Markdown. */
    public static Words title(String text) {
        return of(new Run.Title(text));
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

    /** Several texts with the same separator between them; a sentence that has ended needs none. */
    public static Words join(List<Words> parts, String separator) {
        List<Run> all = new ArrayList<>();
        for (Words part : parts) {
            if (!all.isEmpty() && !part.isEmpty()) {
                all.add(new Run.Plain(hasEnded(all) ? " " : separator));
            }
            all.addAll(part.runs);
        }
        return new Words(all);
    }

    private static boolean hasEnded(List<Run> runs) {
        return runs.get(runs.size() - 1) instanceof Run.Prose prose
                && ENDED.matcher(prose.markdown()).find();
    }

    /** The words without their form. */
    public String text() {
        return Text.of(this);
    }
}
