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
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Shape;
import dev.tomster.vocabulary.Spelling;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a file apart without leaving out a character: each comment and blank line goes with a line of the plan. */
final class PartReader {
    private final SyntaxTree tree;
    private final Lexicon lexicon;
    private final Source source;
    private final int end;
    /** The number of the first line that was not taken yet. */
    private int next = 1;

    private PartReader(SyntaxTree tree) {
        this.tree = tree;
        this.lexicon = tree.lexicon();
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

    private static String text(Optional<Span> value) {
        return value.map(Span::text).orElse("");
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
            List<String> fields = List.of(line.head().text(), text(line.value()));
            return block(line, Head.of(Kind.STEP, "step", line.concept().id(), fields), line.concept(), line.block());
        }

        @Override
        public Part item(Line.Item line) {
            String name = Normalizer.normalize(line.name().text(), Normalizer.Form.NFC);
            List<String> fields = List.of(
                    line.kind().text(),
                    line.name().text()
                            + line.extra().map(extra -> " " + extra.text()).orElse(""),
                    text(line.title()));
            Head head = Head.of(Kind.ITEM, "item " + line.concept().id(), name, fields);
            return line.text().isPresent()
                    ? leaf(line, head, line.text())
                    : block(line, head, line.concept(), line.block());
        }

        @Override
        public Part property(Line.Property line) {
            Optional<Entries.Style> style = Entries.style(line, owner, lexicon);
            Head head = head(line, style);
            return style.isPresent() ? entries(line, head, style.get()) : leaf(line, head, line.text());
        }

        private Head head(Line.Property line, Optional<Entries.Style> style) {
            String key = line.head().text();
            List<String> fields = List.of(key, text(line.value()));
            if (style.equals(Optional.of(Entries.Style.TABLE))) {
                String kind = lexicon.plurals().id(key).orElse(Spelling.fold(key));
                return new Head(Kind.TABLE, "table", kind, fields, Optional.empty());
            }
            Optional<Property> known = owner.flatMap(concept -> lexicon.property(concept, key));
            Optional<Shape> shape = known.map(Property::shape);
            String id = known.map(Property::id).orElse(Spelling.fold(key));
            // Rules are accepted one by one, each in a line of its own.
            boolean isAccept = shape.equals(Optional.of(Shape.ACCEPT));
            String rule = isAccept ? text(line.value()).split(" ", 2)[0] : "";
            return new Head(Kind.PROPERTY, "property " + id, rule, fields, shape);
        }

        @Override
        public Part include(Line.Include line) {
            List<String> fields = List.of(line.head().text(), text(line.value()));
            return leaf(line, Head.of(Kind.INCLUDE, "include", text(line.value()), fields), Optional.empty());
        }

        @Override
        public Part stray(Line.Stray line) {
            Head head = Head.of(
                    Kind.PROPERTY,
                    Part.STRAY,
                    line.head().text(),
                    List.of(line.head().text(), ""));
            return leaf(line, head, line.text());
        }

        private Part block(Line line, Head head, Concept concept, List<Line> block) {
            int number = number(line.head());
            int margin = line.head().start() - source.line(number).start();
            List<TextLine> above = take(number, margin);
            Part part = new Part(head, margin, above, take(number + 1, margin));
            List<Part> parts = new Block(Optional.of(concept)).parts(block);
            return part.add(parts, below(margin));
        }

        private Part leaf(Line line, Head head, Optional<TextBlock> text) {
            int number = number(line.head());
            int margin = line.head().start() - source.line(number).start();
            List<TextLine> above = take(number, margin);
            int last = text.map(PartReader.this::last).orElse(number);
            Part part = new Part(head, margin, above, take(last + 1, margin));
            return part.add(List.of(), below(margin));
        }

        private Part entries(Line.Property line, Head head, Entries.Style style) {
            int number = number(line.head());
            int margin = line.head().start() - source.line(number).start();
            List<TextLine> above = take(number, margin);
            Part part = new Part(head, margin, above, take(number + 1, margin));
            TextBlock text = line.text().orElseThrow();
            int depth = TextLine.width(raw(number(text.lines().get(0))));
            List<TextLine> lines = take(last(text) + 1, depth);
            return part.add(new Entries(style, depth).parts(lines), below(margin));
        }
    }

    private int last(TextBlock text) {
        return number(text.lines().get(text.lines().size() - 1));
    }
}
