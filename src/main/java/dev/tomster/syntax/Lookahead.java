package dev.tomster.syntax;

import dev.tomster.text.Source;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Spelling;

/** Looks at the lines below one whose depth is in doubt: they show how deep it should stand. */
final class Lookahead {
    private final Source source;
    private final String text;
    private final Indentation indentation;
    private final Lexicon lexicon;

    Lookahead(Source source, Indentation indentation, Lexicon lexicon) {
        this.source = source;
        this.text = source.text();
        this.indentation = indentation;
        this.lexicon = lexicon;
    }

    /**
     * How deep the outermost of the lines below stand that are deeper than a margin, if they may stand in the block of
     * a concept; 0 otherwise.
     *
     * @param end where the line in doubt ends
     */
    int marginOfOthers(int end, int margin, Concept owner) {
        int least = Integer.MAX_VALUE;
        boolean fits = false;
        for (int number = source.lineAt(end) + 1; number <= source.lineCount(); number++) {
            Span line = source.line(number);
            int first = firstOf(line);
            boolean counts = first < line.end() && !text.startsWith("//", first);
            int width = counts ? indentation.width(line.start(), first) : Integer.MAX_VALUE;
            if (width <= margin) {
                break;
            }
            if (width < least) {
                least = width;
                fits = Head.read(text, first, line.end(), lexicon).fits(owner, lexicon);
            }
        }
        return fits ? least : 0;
    }

    /** False if the next line is deeper than a margin and cannot stand in the block of a step. */
    boolean opens(int end, int margin, Concept step) {
        for (int number = source.lineAt(end) + 1; number <= source.lineCount(); number++) {
            Span line = source.line(number);
            int first = firstOf(line);
            if (first < line.end() && !text.startsWith("//", first)) {
                return indentation.width(line.start(), first) <= margin
                        || Head.read(text, first, line.end(), lexicon).fits(step, lexicon);
            }
        }
        return true;
    }

    /** How deep the next line stands that is not blank; 0 at the end of the file. */
    int marginOfNext(int end) {
        for (int number = source.lineAt(end) + 1; number <= source.lineCount(); number++) {
            Span line = source.line(number);
            int first = firstOf(line);
            if (first < line.end()) {
                return indentation.width(line.start(), first);
            }
        }
        return 0;
    }

    private int firstOf(Span line) {
        int first = line.start();
        while (first < line.end() && Spelling.isSpace(text.charAt(first))) {
            first++;
        }
        return first;
    }
}
