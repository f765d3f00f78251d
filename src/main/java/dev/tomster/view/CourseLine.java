package dev.tomster.view;

import dev.tomster.evaluate.Course;
import dev.tomster.evaluate.KpiResult;
import dev.tomster.evaluate.PeriodValue;
import dev.tomster.evaluate.Progress;
import dev.tomster.evaluate.Progress.PathPoint;
import dev.tomster.kpi.KnownKpi;
import dev.tomster.model.Choice;
import dev.tomster.model.Percent;
import dev.tomster.model.Points;
import dev.tomster.model.Quantity;
import dev.tomster.model.TimeSpan;
import dev.tomster.view.Chart.Point;
import dev.tomster.view.Chart.Result;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The values of an indicator over time as a line, with what was due as another one. */
final class CourseLine {
    private final ResultWords words;

    CourseLine(ResultWords words) {
        this.words = words;
    }

    /** The line; none if there is no value. */
    Optional<Chart.Course> of(KpiResult result) {
        List<PeriodValue> periods = measured(result.total());
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        Optional<Progress> due = comparable(result, periods.get(0).value().orElseThrow());
        List<Result> results = periods.stream()
                .map(period -> new Result(
                        words.period(result.total().grain(), period),
                        period.value().map(value -> value.amount().doubleValue()),
                        due.map(progress -> due(progress, period.last()))))
                .toList();
        List<Double> all = results.stream()
                .flatMap(found -> Stream.concat(found.amount().stream(), found.due().stream()))
                .toList();
        double low = all.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double high = all.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        LocalDate first = periods.get(0).last();
        PeriodValue last = periods.get(periods.size() - 1);
        double span = Math.max(1, ChronoUnit.DAYS.between(first, last.last()));
        List<List<Point>> strokes = new ArrayList<>();
        List<Point> line = new ArrayList<>();
        boolean isGap = true;
        for (int i = 0; i < periods.size(); i++) {
            LocalDate day = periods.get(i).last();
            double across = periods.size() == 1 ? 1 : ChronoUnit.DAYS.between(first, day) / span;
            Result found = results.get(i);
            found.due().ifPresent(level -> line.add(new Point(across, height(level, low, high))));
            if (found.amount().isPresent() && isGap) {
                strokes.add(new ArrayList<>());
            }
            isGap = found.amount().isEmpty();
            found.amount()
                    .ifPresent(amount ->
                            strokes.get(strokes.size() - 1).add(new Point(across, height(amount, low, high))));
        }
        return Optional.of(
                new Chart.Course(strokes.stream().map(List::copyOf).toList(), line, results, last.isWhole()));
    }

    /** From the first period that has a value to the last. */
    private static List<PeriodValue> measured(Course course) {
        List<PeriodValue> periods = course.periods();
        int first = 0;
        int end = periods.size();
        while (first < end && periods.get(first).value().isEmpty()) {
            first++;
        }
        while (end > first && periods.get(end - 1).value().isEmpty()) {
            end--;
        }
        return periods.subList(first, end);
    }

    private static double height(double amount, double low, double high) {
        return high > low ? (amount - low) / (high - low) : 0.5;
    }

    /** The progress that periods can be held against: none if they add up, for what is due is then due of their sum. */
    private static Optional<Progress> comparable(KpiResult result, Quantity kind) {
        return result.progress()
                .filter(found -> found.target().high().isEmpty())
                .filter(found -> isAlike(found.expected(), kind) && !addsUp(result, kind));
    }

    private static boolean isAlike(Quantity one, Quantity other) {
        boolean isSameUnit = !(one instanceof TimeSpan first)
                || !(other instanceof TimeSpan second)
                || first.unit() == second.unit();
        return one.getClass().equals(other.getClass()) && isSameUnit;
    }

    private static boolean addsUp(KpiResult result, Quantity kind) {
        return result.kpi()
                .value("aggregation", Choice.class)
                .map(Choice::id)
                .or(() -> result.known().flatMap(KnownKpi::aggregation))
                .map(aggregation -> aggregation.equals("sum"))
                .orElse(!(kind instanceof Percent || kind instanceof Points || kind instanceof TimeSpan));
    }

    /** What was due on a day. */
    private static double due(Progress progress, LocalDate day) {
        List<PathPoint> path = progress.path();
        if (path.isEmpty()) {
            return progress.expected().amount().doubleValue();
        }
        PathPoint before = path.get(0);
        for (PathPoint point : path) {
            if (!day.isAfter(point.day())) {
                double whole = ChronoUnit.DAYS.between(before.day(), point.day());
                double part = Math.max(0, ChronoUnit.DAYS.between(before.day(), day));
                double from = before.value().amount().doubleValue();
                double to = point.value().amount().doubleValue();
                return whole == 0 ? to : from + (to - from) * part / whole;
            }
            before = point;
        }
        return before.value().amount().doubleValue();
    }
}
