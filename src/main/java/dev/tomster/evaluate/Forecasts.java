package dev.tomster.evaluate;

import dev.tomster.evaluate.LeastSquares.Ahead;
import dev.tomster.evaluate.LeastSquares.Point;
import dev.tomster.evaluate.Progress.Forecast;
import dev.tomster.evaluate.Progress.Movement;
import dev.tomster.evaluate.Progress.Trend;
import dev.tomster.model.Percent;
import dev.tomster.model.Points;
import dev.tomster.model.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the values of the whole periods lead if they go on as they did. */
final class Forecasts {
    private static final int FEWEST_FOR_A_RANGE = 3;
    private static final int FARTHEST = 1_000;

    private final Course course;
    private final List<Point> points = new ArrayList<>();
    private final Quantity like;
    private LocalDate lastStart = LocalDate.MIN;

    /**
     * @param from the first day that counts
     * @param like a value of the indicator, for its unit
     */
    Forecasts(Course course, LocalDate from, Quantity like) {
        this.course = course;
        this.like = like;
        for (int i = 0; i < course.periods().size(); i++) {
            PeriodValue period = course.periods().get(i);
            if (period.isWhole()
                    && !period.last().isBefore(from)
                    && period.value().isPresent()) {
                points.add(new Point(i, period.value().get().amount().doubleValue()));
                lastStart = period.first();
            }
        }
    }

    int sample() {
        return points.size();
    }

    Optional<Trend> trend() {
        if (points.size() < 2) {
            return Optional.empty();
        }
        LeastSquares line = new LeastSquares(points);
        boolean isSteady = Math.abs(line.slope()) < Math.abs(line.mean()) / 100 || line.slope() == 0;
        Movement movement = isSteady ? Movement.STEADY : line.slope() > 0 ? Movement.RISING : Movement.FALLING;
        return Optional.of(new Trend(change(told(line.slope())), movement));
    }

    /**
     * The value on a day to come.
     *
     * @param aggregation sum, mean or last; of a median nothing can be said
     */
    Optional<Forecast> on(LocalDate deadline, String aggregation, Aim aim) {
        boolean isTold = !aggregation.equals("median") && points.size() >= FEWEST_FOR_A_RANGE;
        List<Ahead> ahead = isTold ? ahead(deadline) : List.of();
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        LeastSquares line = new LeastSquares(points);
        double so = points.stream().mapToDouble(Point::y).sum();
        double weights = ahead.stream().mapToDouble(Ahead::weight).sum();
        return Optional.of(
                switch (aggregation) {
                    case "sum" -> forecast(so + line.sum(ahead), line.margin(ahead), so, aim);
                    case "last" -> {
                        List<Ahead> end =
                                List.of(new Ahead(ahead.get(ahead.size() - 1).x(), 1));
                        yield forecast(line.sum(end), line.margin(end), 0, aim);
                    }
                    default -> {
                        double all = points.size() + weights;
                        yield forecast((so + line.sum(ahead)) / all, line.margin(ahead) / all, 0, aim);
                    }
                });
    }

    /** The periods from behind the last measured one to the one that holds a day, of which only a part may count. */
    private List<Ahead> ahead(LocalDate deadline) {
        List<Ahead> ahead = new ArrayList<>();
        double x = points.get(points.size() - 1).x();
        LocalDate start = course.grain().next(lastStart);
        while (!start.isAfter(deadline) && ahead.size() < FARTHEST) {
            LocalDate last = course.grain().last(start);
            double days = ChronoUnit.DAYS.between(start, last) + 1.0;
            double counted = last.isAfter(deadline) ? ChronoUnit.DAYS.between(start, deadline) + 1.0 : days;
            ahead.add(new Ahead(++x, counted / days));
            start = course.grain().next(start);
        }
        return ahead;
    }

    /** @param least what no value falls below if none was negative: what was counted does not go away */
    private Forecast forecast(double value, double margin, double least, Aim aim) {
        boolean isNeverNegative = points.stream().allMatch(point -> point.y() >= 0);
        double floor = isNeverNegative ? least : Double.NEGATIVE_INFINITY;
        Quantity middle = told(Math.max(floor, value));
        return new Forecast(
                middle,
                told(Math.max(floor, value - margin)),
                told(Math.max(floor, value + margin)),
                aim.isReached(middle.amount()));
    }

    /** A change of a percentage is one of points. */
    private static Quantity change(Quantity slope) {
        return slope instanceof Percent ? new Points(slope.amount()) : slope;
    }

    private Quantity told(double value) {
        return Rounded.estimate(like.withAmount(BigDecimal.valueOf(value)));
    }
}
