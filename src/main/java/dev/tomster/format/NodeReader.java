package dev.tomster.format;

import dev.tomster.syntax.Line;
import dev.tomster.syntax.SyntaxTree;
import dev.tomster.syntax.TextBlock;
import dev.tomster.text.Source;
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
    private static final int PROPERTIES = 0;
    private static final int ITEMS = 1;

    private final Source source;
    private final Lexicon lexicon;
    /** The number of the first line that was not read yet. */
    private int next = 1;

    NodeReader(SyntaxTree tree) {
        this.source = tree.source();
        this.lexicon = tree.lexicon();
    }

    /** The lines of a block, or of the file. */
    List<Node> nodes(List<Line> lines, Optional<Concept> owner) {
        List<Node> nodes = new ArrayList<>();
        for (Line line : lines) {
            nodes.add(node(line, owner));
        }
        return nodes;
    }

    private Node node(Line line, Optional<Concept> owner) {
        int number = line.head().from().line();
        boolean hasBlank = next < number && isBlank(next);
        List<String> before = between(next, number);
        next = number + 1;
        return line.fold(new Line.Visitor<>() {
            @Override
            public Node step(Line.Step step) {
                String head = lexicon.steps().word(step.concept().id()) + ":" + behind(step.value());
                List<Node> block = nodes(step.block(), Optional.of(step.concept()));
                int rank = Vocabulary.STEPS.indexOf(step.concept().id());
                return new Node(
                        rank,
                        false,
                        Optional.of(step.concept()),
                        before,
                        hasBlank,
                        head,
                        List.of(),
                        block,
                        tail(step.block()));
            }

            @Override
            public Node item(Line.Item item) {
                String head = lexicon.kinds().word(item.concept().id())
                        + " "
                        + item.name().text()
                        + ":"
                        + behind(item.title());
                List<String> text = item.text().map(NodeReader.this::lines).orElse(List.of());
                List<Node> block = nodes(item.block(), Optional.of(item.concept()));
                return new Node(ITEMS, true, Optional.empty(), before, hasBlank, head, text, block, tail(item.block()));
            }

            @Override
            public Node property(Line.Property property) {
                String key = property.head().text();
                Optional<Property> known = owner.flatMap(concept -> lexicon.property(concept, key));
                Optional<String> table = known.isPresent() && !isTable(property)
                        ? Optional.empty()
                        : lexicon.plurals().id(key).map(lexicon.plurals()::word);
                String word = table.or(() -> known.map(
                                found -> lexicon.keys(owner.orElseThrow()).word(found.id())))
                        .orElse(key);
                List<String> lines = property.text().map(NodeReader.this::lines).orElse(List.of());
                return new Node(
                        table.isPresent() ? ITEMS : PROPERTIES,
                        table.isPresent(),
                        Optional.empty(),
                        before,
                        hasBlank,
                        word + ":" + behind(property.value()),
                        table.isPresent() ? TableLines.align(lines) : BlockLines.tidy(lines, known),
                        List.of(),
                        List.of());
            }

            @Override
            public Node include(Line.Include include) {
                String head = "include:" + behind(include.value());
                return new Node(0, false, Optional.empty(), before, hasBlank, head, List.of(), List.of(), List.of());
            }

            @Override
            public Node stray(Line.Stray stray) {
                throw new IllegalArgumentException("a file with errors is not formatted: " + stray.head());
            }
        });
    }

    private static boolean isTable(Line.Property property) {
        return property.text()
                .filter(text -> text.lines().get(0).text().startsWith("|"))
                .isPresent();
    }

    private static String behind(Optional<Span> value) {
        return value.map(span -> " " + span.text().strip()).orElse("");
    }

    /** The lines of a raw text, from its margin on, with the comments between them. */
    private List<String> lines(TextBlock text) {
        List<Span> spans = text.lines();
        List<String> lines = new ArrayList<>();
        int number = next;
        for (Span span : spans) {
            int line = span.from().line();
            for (; number < line; number++) {
                if (!isBlank(number)) {
                    lines.add(source.line(number).text().strip());
                } else if (!lines.isEmpty()) {
                    lines.add("");
                }
            }
            lines.add(span.text().stripTrailing());
            number = line + 1;
        }
        next = number;
        return lines;
    }

    /** What stands above a line and belongs to it: comments, and single blank lines between them. */
    private List<String> between(int from, int to) {
        List<String> lines = new ArrayList<>();
        for (int number = from; number < to; number++) {
            String line = source.line(number).text().strip();
            boolean repeats = lines.isEmpty() || lines.get(lines.size() - 1).isEmpty();
            if (!line.isEmpty() || !repeats) {
                lines.add(line);
            }
        }
        if (lines.size() == 1 && lines.get(0).isEmpty()) {
            lines.clear();
        }
        return lines;
    }

    /** The comments below the last line of a block that are indented like its lines. */
    private List<String> tail(List<Line> block) {
        if (block.isEmpty()) {
            return List.of();
        }
        Span first = block.get(0).head();
        int margin = first.from().column() - 1;
        int end = next;
        for (int number = next; number <= source.lineCount(); number++) {
            String line = source.line(number).text();
            boolean isComment = line.strip().startsWith("//");
            if (isComment && line.length() - line.stripLeading().length() >= margin) {
                end = number + 1;
            } else if (!line.isBlank()) {
                break;
            }
        }
        boolean hasBlank = end > next && isBlank(next);
        List<String> tail = new ArrayList<>(between(next, end));
        if (hasBlank) {
            tail.add(0, "");
        }
        next = end;
        return tail;
    }

    /** What is left below the last line of the file. */
    List<String> rest() {
        List<String> rest = between(next, source.lineCount() + 1);
        next = source.lineCount() + 1;
        return rest;
    }

    private boolean isBlank(int number) {
        return source.line(number).text().isBlank();
    }
}
