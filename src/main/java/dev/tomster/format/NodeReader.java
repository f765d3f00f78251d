package dev.tomster.format;

import dev.tomster.syntax.Line;
import dev.tomster.syntax.PipeTable;
import dev.tomster.syntax.SyntaxTree;
import dev.tomster.syntax.TextBlock;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the lines of a tree in the order of the file, and gives each comment and blank line to the line it goes with. */
final class NodeReader {
    private final Lexicon lexicon;
    private final LineCursor cursor;

    NodeReader(Lexicon lexicon, LineCursor cursor) {
        this.lexicon = lexicon;
        this.cursor = cursor;
    }

    /** The outermost lines of a file. */
    List<Node> nodes(SyntaxTree tree) {
        return new BlockReader(Optional.empty(), 0).nodes(tree.lines());
    }

    /** Reads the lines of one block, all of which stand at one depth. */
    private final class BlockReader implements Line.Visitor<Node> {
        private final Optional<Concept> owner;
        private final int depth;

        BlockReader(Optional<Concept> owner, int depth) {
            this.owner = owner;
            this.depth = depth;
        }

        List<Node> nodes(List<Line> lines) {
            List<Node> nodes = new ArrayList<>(lines.size());
            for (Line line : lines) {
                nodes.add(line.fold(this));
            }
            return nodes;
        }

        @Override
        public Node step(Line.Step line) {
            String word = lexicon.steps().word(line.concept().id());
            int rank = Vocabulary.STEPS.indexOf(line.concept().id());
            return new Reading(line, Node.Place.STEP, rank)
                    .node(Heading.of(word, text(line.value())), line.concept(), line.block());
        }

        @Override
        public Node item(Line.Item line) {
            String word = lexicon.kinds().word(line.concept().id());
            String head = Heading.of(word + " " + line.name().text(), text(line.title()));
            Reading reading = new Reading(line, Node.Place.ITEM, 1);
            return line.text().isPresent()
                    ? reading.node(head, line.text(), TextStyle.PROSE)
                    : reading.node(head, line.concept(), line.block());
        }

        @Override
        public Node property(Line.Property line) {
            Concept concept = owner.orElseThrow();
            Optional<Concept> kind = PipeTable.kind(line, concept, lexicon);
            if (kind.isPresent()) {
                String word = lexicon.plurals().word(kind.get().id());
                return new Reading(line, Node.Place.ITEM, 1)
                        .table(Heading.of(word, text(line.value())), line.text(), kind.get());
            }
            String key = line.head().text();
            Property property = lexicon.property(concept, key).orElseThrow();
            String word = lexicon.written(concept, property, key);
            return new Reading(line, Node.Place.PROPERTY, 0)
                    .node(Heading.of(word, text(line.value())), line.text(), TextStyle.of(property, line));
        }

        @Override
        public Node include(Line.Include line) {
            return new Reading(line, Node.Place.INCLUDE, 0)
                    .node(
                            Heading.of(lexicon.words().word("include"), text(line.value())),
                            Optional.empty(),
                            TextStyle.PROSE);
        }

        @Override
        public Node stray(Line.Stray line) {
            throw new IllegalArgumentException("a line that is not understood: " + line.head());
        }

        private String text(Optional<Span> value) {
            return value.map(Span::text).orElse("");
        }

        /** What is above a line has been read, what is below it has not. */
        private final class Reading {
            private final Node.Place place;
            private final int rank;
            private final int margin;
            private final boolean isApart;
            private final List<String> above;

            Reading(Line line, Node.Place place, int rank) {
                this.place = place;
                this.rank = rank;
                this.margin = cursor.margin(line.head());
                int number = cursor.number(line.head());
                this.isApart = cursor.isBlankAbove(number);
                this.above = cursor.above(number, depth);
                cursor.pass(number);
            }

            Node node(String head, Concept concept, List<Line> block) {
                List<Node> nodes = new BlockReader(Optional.of(concept), depth + 1).nodes(block);
                return node(List.of(Indent.of(depth, head)), nodes);
            }

            Node node(String head, Optional<TextBlock> text, TextStyle style) {
                return node(head, text.map(this::read).map(raw -> raw.lines(style, depth)));
            }

            Node table(String head, Optional<TextBlock> text, Concept kind) {
                return node(
                        head,
                        text.map(this::read)
                                .map(raw -> raw.table(column -> ColumnHead.of(column, kind, lexicon), depth)));
            }

            private RawText read(TextBlock text) {
                return new RawText(cursor, margin).read(text);
            }

            private Node node(String head, Optional<List<String>> text) {
                List<String> lines = new ArrayList<>();
                lines.add(Indent.of(depth, head));
                text.ifPresent(lines::addAll);
                return node(lines, List.of());
            }

            private Node node(List<String> lines, List<Node> block) {
                return new Node(place, rank, above, isApart, lines, block, cursor.below(margin, depth + 1));
            }
        }
    }
}
