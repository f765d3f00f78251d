package dev.tomster.evaluate;

import java.time.LocalDate;
import java.util.List;

/**
 * Some periods of one length, in the order of time, whose results are taken together.
 *
 * @param starts their first days; at least one
 */
record Window(Grain grain, List<LocalDate> starts) {

    static Window of(Grain grain, LocalDate start) {
        return new Window(grain, List.of(start));
    }

    /** The period before. */
    Window before() {
        return of(grain, grain.start(starts.get(0).minusDays(1)));
    }

    LocalDate last() {
        return grain.last(starts.get(starts.size() - 1));
    }
}
