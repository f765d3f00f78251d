package dev.tomster.diagnostic;

import dev.tomster.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A repair that needs no thought: another text in the place of one.
 *
 * @param span what is replaced; empty where something is inserted
 * @param replacement empty where something is deleted
 */
public record Edit(Span span, String replacement) {

    /** The text of a source after edits of it that do not overlap. */
    public static String apply(String text, List<Edit> edits) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        List<Edit> inOrder = new ArrayList<>(edits);
        inOrder.sort(Comparator.comparingInt(edit -> edit.span().start()));
        for (Edit edit : inOrder) {
            out.append(text, from, edit.span().start()).append(edit.replacement());
            from = edit.span().end();
        }
        return out.append(text, from, text.length()).toString();
    }

    /** Where the text at an offset of a source stands after edits of it. */
    public static int moved(int offset, List<Edit> edits) {
        int place = offset;
        for (Edit edit : edits) {
            Span span = edit.span();
            if (span.end() <= offset
                    && !(span.start() == offset && edit.replacement().isEmpty())) {
                place += edit.replacement().length() - (span.end() - span.start());
            }
        }
        return place;
    }

    /** True if another edit changes the same text, or text beside it. */
    public boolean touches(Edit other) {
        return span.source() == other.span.source()
                && span.start() <= other.span.end()
                && other.span.start() <= span.end();
    }
}
