package dev.tomster.chart;

import dev.tomster.view.Chart.Lane;
import dev.tomster.view.Chart.LaneKind;
import java.util.ArrayList;
import java.util.List;

/** Chooses the lanes that have room: all, or else operations before phases, the first before the last. */
final class LaneChoice {
    private LaneChoice() {}

    /**
     * The lanes to show, in their order.
     *
     * @param all how many have room if none is left out
     * @param some how many have room if some are, because that is said, too
     */
    static List<Lane> of(List<Lane> lanes, int all, int some) {
        if (lanes.size() <= all) {
            return lanes;
        }
        long operations =
                lanes.stream().filter(lane -> lane.kind() != LaneKind.PHASE).count();
        long phases = Math.max(0, some - operations);
        long left = Math.min(some, operations);
        List<Lane> shown = new ArrayList<>();
        for (Lane lane : lanes) {
            boolean isPhase = lane.kind() == LaneKind.PHASE;
            if (isPhase ? phases-- > 0 : left-- > 0) {
                shown.add(lane);
            }
        }
        return shown;
    }
}
