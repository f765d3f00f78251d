package dev.tomster.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The text that is written, line by line; blank lines that would open or end it are left out. */
final class Page {
    private final StringBuilder text = new StringBuilder();
    private final String lineEnd;
    /** A blank line that stands above the next line, if there is one. */
    private boolean isBlankDue;

    Page(String lineEnd) {
        this.lineEnd = lineEnd;
    }

    String text() {
        return text.toString();
    }

    /** Lines of which the blank ones only keep others apart. */
    void lines(List<String> lines) {
        for (String line : lines) {
            if (line.isEmpty()) {
                isBlankDue = true;
            } else {
                exactly(line);
            }
        }
    }

    /** Lines that end the page, apart from the rest. */
    void closing(List<String> lines) {
        isBlankDue = true;
        lines(lines);
    }

    private void exactly(String line) {
        if (isBlankDue && text.length() > 0) {
            text.append(lineEnd);
        }
        isBlankDue = false;
        text.append(line).append(lineEnd);
    }

    /** The outermost lines. Steps move between includes only: in that order the items of both are printed. */
    void nodes(List<Node> nodes) {
        List<Node> ordered = new ArrayList<>();
        List<Node> steps = new ArrayList<>();
        for (Node node : nodes) {
            if (node.place() == Node.Place.INCLUDE) {
                ordered.addAll(byRank(steps));
                steps.clear();
                ordered.add(node);
            } else {
                steps.add(node);
            }
        }
        ordered.addAll(byRank(steps));
        Optional<Node> previous = Optional.empty();
        for (Node node : ordered) {
            isBlankDue |= node.place().standsApart();
            node(node, previous);
            previous = Optional.of(node);
        }
    }

    private static List<Node> byRank(List<Node> nodes) {
        return nodes.stream().sorted(Comparator.comparingInt(Node::rank)).toList();
    }

    private void node(Node node, Optional<Node> previous) {
        if (previous.isPresent()) {
            isBlankDue |= node.isApart()
                    || node.place().standsApart()
                    || previous.get().place().standsApart();
        }
        lines(node.above());
        node.lines().forEach(this::exactly);
        Optional<Node> above = Optional.empty();
        for (Node line : byRank(node.block())) {
            node(line, above);
            above = Optional.of(line);
        }
        boolean isBare = node.lines().size() == 1 && node.block().isEmpty();
        boolean skips = isBare && !node.below().isEmpty() && node.below().get(0).isEmpty();
        lines(skips ? node.below().subList(1, node.below().size()) : node.below());
    }
}
