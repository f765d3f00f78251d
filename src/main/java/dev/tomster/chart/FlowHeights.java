package dev.tomster.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How far below the top each stop of a flow stands: as near to the middle of those that it is joined to as the others in
 * its column allow.
 */
final class FlowHeights {
    /** What an arrow that passes a column takes of its height. */
    private static final double PASS = 16;

    private static final int SWEEPS = 60;

    private final FlowGrid grid;
    private final double row;
    private final double height;

    /** @param row what a place takes of the height of its column, with the gap below */
    FlowHeights(FlowGrid grid, double row) {
        this.grid = grid;
        this.row = row;
        this.height = grid.columns().stream().mapToDouble(this::height).max().orElse(0);
    }

    /** What the tallest column takes. */
    double height() {
        return height;
    }

    private double height(List<FlowStop> column) {
        return column.stream().mapToDouble(this::height).sum();
    }

    private double height(FlowStop stop) {
        return stop.place().isPresent() ? row : PASS;
    }

    /** Moves all stops to their places. */
    void arrange() {
        for (List<FlowStop> column : grid.columns()) {
            double top = (height - height(column)) / 2;
            for (FlowStop stop : column) {
                stop.moveTo(top + height(stop) / 2);
                top += height(stop);
            }
        }
        int count = grid.columns().size();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int step = 0; step < count; step++) {
                settle(grid.columns().get(sweep % 2 == 0 ? step : count - 1 - step));
            }
        }
    }

    /** Stops that would stand on each other move together, as far as each of them has to. */
    private void settle(List<FlowStop> column) {
        List<Double> above = new ArrayList<>();
        double sum = 0;
        for (FlowStop stop : column) {
            above.add(sum + height(stop) / 2);
            sum += height(stop);
        }
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < column.size(); i++) {
            Group group = new Group(wish(column.get(i)) - above.get(i), 1);
            while (!groups.isEmpty() && groups.get(groups.size() - 1).shift() > group.shift()) {
                group = group.with(groups.remove(groups.size() - 1));
            }
            groups.add(group);
        }
        int next = 0;
        for (Group group : groups) {
            double shift = Math.max(0, Math.min(height - sum, group.shift()));
            for (int i = 0; i < group.size(); i++) {
                column.get(next).moveTo(above.get(next) + shift);
                next++;
            }
        }
    }

    /** The stops of a column that stand without gaps, and how far the column's top would be moved for them. */
    private record Group(double shift, int size) {
        Group with(Group other) {
            int both = size + other.size;
            return new Group((shift * size + other.shift * other.size) / both, both);
        }
    }

    private double wish(FlowStop stop) {
        return grid.pieces().stream()
                .filter(piece -> piece.left() == stop || piece.right() == stop)
                .mapToDouble(piece -> (piece.left() == stop ? piece.right() : piece.left()).middle())
                .average()
                .orElse(stop.middle());
    }
}
