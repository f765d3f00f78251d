package dev.tomster.merge;

import dev.tomster.merge.Part.Head;
import dev.tomster.merge.Part.Kind;
import dev.tomster.syntax.Line;
import dev.tomster.syntax.SyntaxTree;
import dev.tomster.syntax.TextBlock;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a file apart without leaving out a character: each comment and blank line goes with a line of the plan. */
final class PartReader {
    private final SyntaxTree tree;
    private final Lexicon lexicon;
    private final Heads heads;
    private final Source source;
    private final int end;
    /** The number of the first line that was not taken yet. */
    private int next = 1;

    private PartReader(SyntaxTree tree) {
        this.tree = tree;
        this.lexicon = tree.lexicon();
        this.heads = new Heads(lexicon);
        this.source = tree.source();
        boolean isClosed = source.line(source.lineCount()).text().isEmpty();
        this.end = source.lineCount() + (isClosed ? 0 : 1);
    }

    static Part read(SyntaxTree tree) {
        return new PartReader(tree).file();
    }

    private Part file() {
        int first = tree.lines().isEmpty() ? end : number(tree.lines().get(0).head());
        int own = first;
        while (own > 1 && isComment(raw(own - 1))) {
            own--;
        }
        List<TextLine> opening = take(tree.lines().isEmpty() ? end : own, 0);
        Head head = Head.of(Kind.FILE, "file", "", List.of());
        List<Part> parts = new Block(Optional.empty()).parts(tree.lines());
        return new Part(head, 0, List.of(), opening).add(parts, take(end, 0));
    }

    private int number(Span span) {
        return source.lineAt(span.start());
    }

    private String raw(int number) {
        return source.line(number).text();
    }

    private List<TextLine> take(int to, int margin) {
        List<TextLine> lines = new ArrayList<>();
        while (next < to) {
            lines.add(new TextLine(raw(next++), margin));
        }
        return lines;
    }

    private static boolean isComment(String line) {
        return line.startsWith("//", TextLine.width(line));
    }

    /** Comments that are indented deeper than a line: they belong to it. */
    private List<TextLine> below(int margin) {
        int to = next;
        for (int number = next; number < end; number++) {
            if (!Spelling.isBlank(raw(number))) {
                if (TextLine.width(raw(number)) <= margin) {
                    break;
                }
                to = number + 1;
            }
        }
        return take(to, margin);
    }

    /** Reads the lines of one block. */
    private final class Block implements Line.Visitor<Part> {
        private final Optional<Concept> owner;

        Block(Optional<Concept> owner) {
            this.owner = owner;
        }

        List<Part> parts(List<Line> lines) {
            List<Part> parts = new ArrayList<>(lines.size());
            lines.forEach(line -> parts.add(line.fold(this)));
            return parts;
        }

        @Override
        public Part step(Line.Step line) {
            return block(line, heads.of(line), line.concept(), line.block());
        }

        @Override
        public Part item(Line.Item line) {
            return line.text().isPresent()
                    ? leaf(line, heads.of(line), line.text())
                    : block(line, heads.of(line), line.concept(), line.block());
        }

        @Override
        public Part property(Line.Property line) {
            Optional<Entries.Style> style = Entries.style(line, owner, lexicon);
            return style.isPresent() ? entries(line, style.get()) : leaf(line, heads.of(line, owner), line.text());
        }

        @Override
        public Part include(Line.Include line) {
            return leaf(line, heads.of(line), Optional.empty());
        }

        @Override
        public Part stray(Line.Stray line) {
            return leaf(line, heads.of(line), line.text());
        }

        private Part block(Line line, Head head, Concept concept, List<Line> block) {
            Part part = part(line, head, number(line.head()));
            return part.add(new Block(Optional.of(concept)).parts(block), below(part.margin()));
        }

        private Part leaf(Line line, Head head, Optional<TextBlock> text) {
            Part part = part(line, head, text.map(PartReader.this::last).orElse(number(line.head())));
            return part.add(List.of(), below(part.margin()));
        }

        private Part entries(Line.Property line, Entries.Style style) {
            Head head = style == Entries.Style.TABLE ? heads.ofTable(line) : heads.of(line, owner);
            Part part = part(line, head, number(line.head()));
            TextBlock text = line.text().orElseThrow();
            int depth = TextLine.width(raw(number(text.lines().get(0))));
            List<TextLine> lines = take(last(text) + 1, depth);
            return part.add(new Entries(style, depth).parts(lines), below(part.margin()));
        }
    }

    /**
     * A part with what stands above it, without what stands inside and below it.
     *
     * @param last the number of the last of its own lines
     */
    private Part part(Line line, Head head, int last) {
        int number = number(line.head());
        int margin = line.head().start() - source.line(number).start();
        List<TextLine> above = take(number, margin);
        return new Part(head, margin, above, take(last + 1, margin));
    }

    private int last(TextBlock text) {
        return number(text.lines().get(text.lines().size() - 1));
    }
}
