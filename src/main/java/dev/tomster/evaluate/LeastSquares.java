package dev.tomster.evaluate;

import java.util.List;

/**
 * The straight line with the least sum of squared distances to some values, and how far the next values may lie from it if the
 * line goes on and distances stay as they were: the usual prediction interval, with Student's quantiles of four in five. Sums
 * are taken in the order of time, so that the same values always give the same line.
 */
final class LeastSquares {
    /** Student's t below which nine in ten values lie, by degrees of freedom from one on: four in five on both sides. */
    private static final double[] NINE_TENTHS = {
        3.078, 1.886, 1.638, 1.533, 1.476, 1.440, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356, 1.350, 1.345, 1.341, 1.337,
        1.333, 1.330, 1.328, 1.325, 1.323, 1.321, 1.319, 1.318, 1.316, 1.315, 1.314, 1.313, 1.311, 1.310
    };

    private static final double NORMAL = 1.282;

    private final int count;
    private final double meanX;
    private final double spreadX;
    private final double slope;
    private final double meanY;
    private final double variance;

    /** A value of a period, by the number of the period. */
    record Point(double x, double y) {}

    /** @param points at least two, of different periods */
    LeastSquares(List<Point> points) {
        count = points.size();
        meanX = points.stream().mapToDouble(Point::x).sum() / count;
        meanY = points.stream().mapToDouble(Point::y).sum() / count;
        double xx = 0;
        double xy = 0;
        for (Point point : points) {
            xx += (point.x() - meanX) * (point.x() - meanX);
            xy += (point.x() - meanX) * (point.y() - meanY);
        }
        spreadX = xx;
        slope = xy / xx;
        double squares = 0;
        for (Point point : points) {
            double rest = point.y() - at(point.x());
            squares += rest * rest;
        }
        variance = count > 2 ? squares / (count - 2) : 0;
    }

    /** The usual value. */
    double mean() {
        return meanY;
    }

    double slope() {
        return slope;
    }

    double at(double x) {
        return meanY + slope * (x - meanX);
    }

    /** A period that is still to come; one of which only a part counts has a weight below one. */
    record Ahead(double x, double weight) {}

    /** The sum of the line over some periods. */
    double sum(List<Ahead> periods) {
        return periods.stream()
                .mapToDouble(each -> each.weight() * at(each.x()))
                .sum();
    }

    /**
     * By how much the sum over some periods may miss, four times out of five: the scatter of each value around the line, and
     * how little the line itself is known. Of fewer than three values nothing can be said.
     */
    double margin(List<Ahead> periods) {
        double weights = 0;
        double squares = 0;
        double arms = 0;
        for (Ahead each : periods) {
            weights += each.weight();
            squares += each.weight() * each.weight();
            arms += each.weight() * (each.x() - meanX);
        }
        double factor = squares + weights * weights / count + arms * arms / spreadX;
        return quantile(count - 2) * StrictMath.sqrt(variance * factor);
    }

    private static double quantile(int freedom) {
        return freedom <= NINE_TENTHS.length ? NINE_TENTHS[Math.max(1, freedom) - 1] : NORMAL;
    }
}
