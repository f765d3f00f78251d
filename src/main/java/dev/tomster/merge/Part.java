package dev.tomster.merge;

import dev.tomster.syntax.Orphans;
import dev.tomster.vocabulary.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a plan with everything that belongs to it: the comments above, the text below, the lines inside. All parts of
 * a file, written one after the other, are the file. Two parts are equal only if they are the same object.
 */
final class Part {
    /** The type of a line without colon. */
    static final String STRAY = "stray";

    /** What a part is to its neighbours. */
    enum Kind {
        /** The whole; its own lines are those above the first step. */
        FILE,
        STEP,
        INCLUDE,
        ITEM,
        PROPERTY,
        /** A property whose parts are rows; the first is the head. */
        TABLE,
        ROW,
        /** A dated value. */
        POINT,
        /** An entry of a list. */
        ENTRY
    }

    /**
     * What the first line says.
     *
     * @param type what the part is, without its name: {@code item persona}
     * @param name what tells it from others of its type
     * @param fields the words of the first line that may change one by one
     * @param shape how the value is read; none if nobody knows
     */
    record Head(Kind kind, String type, String name, List<String> fields, Optional<Shape> shape) {
        static Head of(Kind kind, String type, String name, List<String> fields) {
            return new Head(kind, type, name, fields, Optional.empty());
        }
    }

    private final Head head;
    private final String key;
    private final int margin;
    private final List<TextLine> above;
    private final List<TextLine> lines;
    private final List<Part> parts = new ArrayList<>();
    private final List<TextLine> below = new ArrayList<>();

    /**
     * A part without what is inside and below it, which is added when it has been read.
     *
     * @param margin how deep its first line stands
     * @param lines the first line and the text that is merged line by line
     */
    Part(Head head, int margin, List<TextLine> above, List<TextLine> lines) {
        this.head = head;
        this.key = head.type() + " " + head.name();
        this.margin = margin;
        this.above = List.copyOf(above);
        this.lines = List.copyOf(lines);
    }

    Part add(List<Part> inside, List<TextLine> after) {
        parts.addAll(inside);
        below.addAll(after);
        return this;
    }

    Head head() {
        return head;
    }

    Kind kind() {
        return head.kind();
    }

    boolean is(Kind wanted) {
        return head.kind() == wanted;
    }

    int margin() {
        return margin;
    }

    List<TextLine> above() {
        return above;
    }

    List<TextLine> lines() {
        return lines;
    }

    List<Part> parts() {
        return parts;
    }

    List<TextLine> below() {
        return below;
    }

    /** What tells the part from its neighbours. */
    String key() {
        return key;
    }

    /** All lines at a depth, those of the parts inside included. */
    List<String> text(int depth) {
        List<String> text = new ArrayList<>();
        write(depth, text);
        return text;
    }

    private void write(int depth, List<String> text) {
        above.forEach(line -> text.add(line.at(depth)));
        lines.forEach(line -> text.add(line.at(depth)));
        parts.forEach(part -> part.write(depth - margin + part.margin, text));
        below.forEach(line -> text.add(line.at(depth)));
    }

    /** True if all lines stand where lines of their kind may: a line that lost its keyword or its depth belongs nowhere. */
    boolean isInPlace() {
        int depth = parts.isEmpty() ? 0 : parts.get(0).margin;
        return parts.stream().allMatch(part -> part.margin == depth && mayHold(part) && part.isInPlace());
    }

    private boolean mayHold(Part part) {
        boolean isOutermost = part.is(Kind.STEP) || part.is(Kind.INCLUDE);
        boolean isMarked =
                part.is(Kind.PROPERTY) && Orphans.isMarked(part.head.fields().get(0));
        return isOutermost == is(Kind.FILE) && !isMarked && !part.head.type().equals(STRAY);
    }
}
