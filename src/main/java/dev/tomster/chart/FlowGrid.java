package dev.tomster.chart;

import dev.tomster.view.Chart.Arrow;
import dev.tomster.view.Chart.Flow;
import dev.tomster.view.Chart.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Some places of a flow in their columns, and the arrows between them in pieces that reach from column to column. */
final class FlowGrid {
    /** Where an arrow passes a column; arrows to the same place share it, unless they have heads at both ends. */
    private record Pass(int target, Optional<Integer> source, boolean runsBack, int column) {}

    private final List<List<FlowStop>> columns = new ArrayList<>();
    private final Set<FlowPiece> pieces = new LinkedHashSet<>();
    private final Map<Integer, FlowStop> stops = new HashMap<>();
    private final Map<Pass, FlowStop> passes = new HashMap<>();

    private FlowGrid() {}

    /** @param places their indices, each once */
    static FlowGrid of(Flow flow, List<Integer> places) {
        Set<Arrow> arrows = new LinkedHashSet<>(flow.arrows());
        arrows.removeIf(arrow -> !places.contains(arrow.from()) || !places.contains(arrow.to()));
        FlowColumns columns = new FlowColumns(places, List.copyOf(arrows));
        FlowGrid grid = new FlowGrid();
        for (int column = 0; column < columns.count(); column++) {
            grid.columns.add(new ArrayList<>());
        }
        for (int place : places) {
            FlowStop stop = grid.stop(Optional.of(place).map(flow.places()::get), columns.of(place));
            grid.stops.put(place, stop);
        }
        for (Arrow arrow : arrows) {
            boolean isBoth = arrows.contains(new Arrow(arrow.to(), arrow.from()));
            boolean runsBack = columns.of(arrow.from()) > columns.of(arrow.to());
            if (!isBoth || !runsBack) {
                grid.connect(arrow, isBoth, runsBack);
            }
        }
        return grid;
    }

    /** The columns from left to right, each from above. */
    List<List<FlowStop>> columns() {
        return columns;
    }

    /** How many places there are. */
    int size() {
        return stops.size();
    }

    Set<FlowPiece> pieces() {
        return pieces;
    }

    private FlowStop stop(Optional<Place> place, int column) {
        FlowStop stop = new FlowStop(place, column);
        columns.get(column).add(stop);
        return stop;
    }

    private FlowStop stopOf(int place) {
        return Optional.ofNullable(stops.get(place)).orElseThrow();
    }

    private void connect(Arrow arrow, boolean isBoth, boolean runsBack) {
        FlowStop first = stopOf(runsBack ? arrow.to() : arrow.from());
        FlowStop last = stopOf(runsBack ? arrow.from() : arrow.to());
        FlowStop left = first;
        while (left != last) {
            int column = left.column() + 1;
            Pass pass = new Pass(arrow.to(), isBoth ? Optional.of(arrow.from()) : Optional.empty(), runsBack, column);
            FlowStop right = column == last.column()
                    ? last
                    : passes.computeIfAbsent(pass, key -> stop(Optional.empty(), column));
            boolean endsLeft = left == first && (isBoth || runsBack);
            boolean endsRight = right == last && (isBoth || !runsBack);
            pieces.add(new FlowPiece(left, right, endsLeft, endsRight));
            left = right;
        }
    }
}
