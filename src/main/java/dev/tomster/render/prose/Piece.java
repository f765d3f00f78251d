package dev.tomster.render.prose;

import java.util.Optional;
import java.util.Set;

/**
 * A piece of running text, for formats that have paragraphs and runs of their own.
 *
 * @param text in which a line feed begins a new line
 * @param marks its form
 * @param address where it leads: a web or mail address, or an anchor of the document behind a hash
 */
public record Piece(String text, Set<Mark> marks, Optional<String> address) {
    public Piece {
        marks = Set.copyOf(marks);
    }

    /** What distinguishes a piece from the text around it. */
    public enum Mark {
        STRONG,
        EMPHASIS,
        CODE,
        /** Said in passing: remarks, details. */
        QUIET,
        /** Says that something is missing. */
        MISSING,
        /** In the language of the plan, which may be another one than that of the document. */
        OF_PLAN
    }

    public boolean is(Mark mark) {
        return marks.contains(mark);
    }
}
