package dev.tomster.chart;

import dev.tomster.view.Chart.Place;
import java.util.Optional;

/** Where arrows of a flow stop or pass: a place, or a gap between the places of a column. */
final class FlowStop {
    private final Optional<Place> place;
    private final int column;
    private int rank;
    private double middle;

    /** @param place none if arrows pass here */
    FlowStop(Optional<Place> place, int column) {
        this.place = place;
        this.column = column;
    }

    Optional<Place> place() {
        return place;
    }

    int column() {
        return column;
    }

    /** How many stops of its column are above it. */
    int rank() {
        return rank;
    }

    void rankAs(int above) {
        this.rank = above;
    }

    /** How far its middle is below the top. */
    double middle() {
        return middle;
    }

    void moveTo(double middle) {
        this.middle = middle;
    }
}
