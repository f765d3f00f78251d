package dev.tomster.chart;

import dev.tomster.chart.Shape.Anchor;
import dev.tomster.view.Chart.Node;
import dev.tomster.view.Chart.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A tree from left to right: each thing in a box beside the middle of those that serve it. */
final class TreeDrawing {
    private static final double TOP = 30;
    private static final double FOOT = 26;
    private static final double LOWEST = 50;
    private static final double TALLEST = 74;
    private static final double GAP = 48;
    private static final double SIDE = 12;
    private static final int MOST_COLUMNS = 4;
    private static final Lettering LETTERS = Lettering.SMALL;
    private static final List<Ink> GROUNDS = List.of(Ink.TONE_1, Ink.TONE_3, Ink.TONE_5, Ink.FAINT);

    private final Tree tree;
    private final Board board;

    TreeDrawing(Tree tree, Meter meter) {
        this.tree = tree;
        this.board = new Board(meter);
    }

    Drawing draw() {
        int rows = (int) ((Drawing.TALLEST - TOP) / LOWEST);
        int columns = columns(rows);
        List<Node> inColumns =
                tree.nodes().stream().filter(node -> node.depth() < columns).toList();
        List<Node> shown = firstRows(inColumns, leaves(inColumns) > rows ? rows - 1 : rows);
        int hidden = inColumns.size() - shown.size();
        double room = Drawing.TALLEST - TOP - (hidden > 0 ? FOOT : 0);
        double row = Math.min(TALLEST, room / Math.max(1, leaves(shown)));
        double width = (Board.WIDTH - GAP * (columns - 1)) / columns;
        heads(shown, columns, width);
        boxes(shown, width, row);
        double bottom = TOP + leaves(shown) * row;
        if (hidden > 0) {
            String more = tree.more().replace("{n}", Integer.toString(hidden));
            board.write(more, Board.WIDTH, bottom + FOOT - 8, Anchor.END, LETTERS, Ink.QUIET, Board.WIDTH);
        }
        return board.drawing(bottom + (hidden > 0 ? FOOT : 0));
    }

    /** As many levels as have room for all their leaves; two at least, or else there is no tree to see. */
    private int columns(int rows) {
        int deepest = tree.nodes().stream().mapToInt(Node::depth).max().orElse(0);
        return IntStream.iterate(Math.min(MOST_COLUMNS, deepest + 1), columns -> columns - 1)
                .filter(columns -> columns <= 2
                        || leaves(tree.nodes().stream()
                                        .filter(node -> node.depth() < columns)
                                        .toList())
                                <= rows)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isLeaf(List<Node> nodes, int index) {
        return index + 1 == nodes.size()
                || nodes.get(index + 1).depth() <= nodes.get(index).depth();
    }

    private static int leaves(List<Node> nodes) {
        return (int) IntStream.range(0, nodes.size())
                .filter(index -> isLeaf(nodes, index))
                .count();
    }

    private static List<Node> firstRows(List<Node> nodes, int rows) {
        int left = rows;
        for (int i = 0; i < nodes.size(); i++) {
            left -= isLeaf(nodes, i) ? 1 : 0;
            if (left == 0) {
                return nodes.subList(0, i + 1);
            }
        }
        return nodes;
    }

    /** What the things in a column are, if they are all the same. */
    private void heads(List<Node> nodes, int columns, double width) {
        for (int column = 0; column < columns; column++) {
            int depth = column;
            List<String> kinds = nodes.stream()
                    .filter(node -> node.depth() == depth)
                    .map(Node::kind)
                    .distinct()
                    .toList();
            if (kinds.size() == 1) {
                double x = column * (width + GAP);
                board.write(kinds.get(0), x, 18, Anchor.START, Lettering.SMALL_STRONG, Ink.BRAND_TEXT, width);
            }
        }
    }

    private void boxes(List<Node> nodes, double width, double row) {
        List<Double> middles = middles(nodes, row);
        for (int i = 0; i < nodes.size(); i++) {
            for (int child : children(nodes, i)) {
                connect(nodes.get(child).depth() * (width + GAP), middles.get(i), middles.get(child));
            }
        }
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            double x = node.depth() * (width + GAP);
            double height = row - 8;
            Ink ground = GROUNDS.get(node.depth());
            board.framed(x, middles.get(i) - height / 2, width, height, 4, ground, Ink.RULE);
            List<String> lines =
                    board.wrap(node.label(), LETTERS, width - 2 * SIDE, height > 3 * LETTERS.line() ? 3 : 2);
            double first = middles.get(i) + LETTERS.drop() - (lines.size() - 1) * LETTERS.line() / 2;
            board.write(lines, x + SIDE, first, Anchor.START, LETTERS, ground.over());
        }
    }

    private void connect(double right, double from, double to) {
        double bend = right - GAP / 2;
        board.draw(
                new Outline()
                        .move(right - GAP, from)
                        .line(bend, from)
                        .line(bend, to)
                        .line(right, to),
                1.5,
                Ink.QUIET);
    }

    /** A leaf has a row of its own; what has things that serve it stands beside their middle. */
    private static List<Double> middles(List<Node> nodes, double row) {
        List<Double> middles = new ArrayList<>();
        double next = TOP + row / 2;
        for (int i = 0; i < nodes.size(); i++) {
            middles.add(next);
            next += isLeaf(nodes, i) ? row : 0;
        }
        for (int i = nodes.size() - 1; i >= 0; i--) {
            List<Integer> children = children(nodes, i);
            if (!children.isEmpty()) {
                double first = middles.get(children.get(0));
                double last = middles.get(children.get(children.size() - 1));
                middles.set(i, (first + last) / 2);
            }
        }
        return middles;
    }

    private static List<Integer> children(List<Node> nodes, int parent) {
        int depth = nodes.get(parent).depth();
        return IntStream.range(parent + 1, nodes.size())
                .takeWhile(index -> nodes.get(index).depth() > depth)
                .filter(index -> nodes.get(index).depth() == depth + 1)
                .boxed()
                .toList();
    }
}
