package dev.tomster.chart;

import dev.tomster.view.Chart.Arrow;
import dev.tomster.view.Chart.Flow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** As many places of a flow as have room, with their arrows; what is said first and has arrows goes before all else. */
final class FlowFit {
    private static final int MOST_COLUMNS = 5;
    /** So many are tried, which is more than a board holds. */
    private static final int MOST_PLACES = 100;

    private final Flow flow;
    private final double row;
    private final double room;
    private final double roomIfHidden;

    /**
     * @param row what a place takes of the height of its column, at least
     * @param room how tall a column may be
     * @param roomIfHidden the same, if not all places are shown
     */
    FlowFit(Flow flow, double row, double room, double roomIfHidden) {
        this.flow = flow;
        this.row = row;
        this.room = room;
        this.roomIfHidden = roomIfHidden;
    }

    FlowGrid grid() {
        Set<Integer> joined = joined(flow.arrows());
        List<Integer> first = IntStream.range(0, flow.places().size())
                .boxed()
                .sorted(Comparator.comparing(place -> !joined.contains(place)))
                .limit(MOST_PLACES)
                .toList();
        FlowGrid all = FlowGrid.of(flow, first);
        if (first.size() == flow.places().size() && fits(all, room)) {
            return all;
        }
        List<Integer> shown = new ArrayList<>();
        for (int place : first) {
            shown.add(place);
            if (!fits(FlowGrid.of(flow, shown), roomIfHidden)) {
                shown.remove(shown.size() - 1);
            }
        }
        // What lost all of its arrows would seem to lead nowhere.
        Set<Integer> stillJoined = joined(flow.arrows().stream()
                .filter(arrow -> shown.contains(arrow.from()) && shown.contains(arrow.to()))
                .toList());
        shown.removeIf(place -> joined.contains(place) && !stillJoined.contains(place));
        return FlowGrid.of(flow, shown);
    }

    private static Set<Integer> joined(List<Arrow> arrows) {
        return arrows.stream()
                .flatMap(arrow -> Stream.of(arrow.from(), arrow.to()))
                .collect(Collectors.toSet());
    }

    private boolean fits(FlowGrid grid, double most) {
        return grid.columns().size() <= MOST_COLUMNS && new FlowHeights(grid, row).height() <= most;
    }
}
