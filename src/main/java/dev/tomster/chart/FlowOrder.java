package dev.tomster.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Orders the columns of a flow so that few arrows cross: each stop goes to the middle of those that it is joined to. */
final class FlowOrder {
    private static final int SWEEPS = 12;

    /** A stop and the rank of those that it is joined to. */
    private record Wish(FlowStop stop, double rank) {}

    private final FlowGrid grid;

    FlowOrder(FlowGrid grid) {
        this.grid = grid;
    }

    /** Reorders the columns of the grid. */
    void arrange() {
        grid.columns().forEach(FlowOrder::rank);
        List<List<FlowStop>> best = copy();
        int fewest = crossings();
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            boolean isRightwards = sweep % 2 == 0;
            int count = grid.columns().size();
            for (int step = 1; step < count; step++) {
                sort(isRightwards ? step : count - 1 - step, isRightwards);
            }
            int crossings = crossings();
            if (crossings < fewest) {
                fewest = crossings;
                best = copy();
            }
        }
        for (int column = 0; column < best.size(); column++) {
            grid.columns().set(column, best.get(column));
        }
    }

    private List<List<FlowStop>> copy() {
        return new ArrayList<>(
                grid.columns().stream().<List<FlowStop>>map(ArrayList::new).toList());
    }

    private void sort(int column, boolean byLeft) {
        List<FlowStop> sorted = grid.columns().get(column).stream()
                .map(stop -> new Wish(stop, wish(stop, byLeft)))
                .sorted(Comparator.comparing(Wish::rank))
                .map(Wish::stop)
                .toList();
        grid.columns().set(column, new ArrayList<>(sorted));
        rank(sorted);
    }

    private double wish(FlowStop stop, boolean byLeft) {
        return grid.pieces().stream()
                .filter(piece -> (byLeft ? piece.right() : piece.left()) == stop)
                .mapToInt(piece -> (byLeft ? piece.left() : piece.right()).rank())
                .average()
                .orElse(stop.rank());
    }

    private static void rank(List<FlowStop> column) {
        for (int i = 0; i < column.size(); i++) {
            column.get(i).rankAs(i);
        }
    }

    private int crossings() {
        List<FlowPiece> pieces = List.copyOf(grid.pieces());
        int crossings = 0;
        for (int i = 0; i < pieces.size(); i++) {
            for (FlowPiece other : pieces.subList(0, i)) {
                crossings += cross(pieces.get(i), other) ? 1 : 0;
            }
        }
        return crossings;
    }

    private static boolean cross(FlowPiece one, FlowPiece other) {
        int left = Integer.compare(one.left().rank(), other.left().rank());
        int right = Integer.compare(one.right().rank(), other.right().rank());
        return one.left().column() == other.left().column() && left * right < 0;
    }
}
