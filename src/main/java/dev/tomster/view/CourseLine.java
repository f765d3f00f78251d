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

/** The values of an indicator over time as a line, with what was due as another one. */
final class CourseLine {
    private final ResultWords words;

    CourseLine(ResultWords words) {
        this.words = words;
    }

    /** The line; none if there is no value. */
    Optional<Chart.Course> of(KpiResult result) {
        Course course = result.total();
        List<PeriodValue> measured = course.periods().stream()
                .filter(period -> period.value().isPresent())
                .toList();
        if (measured.isEmpty()) {
            return Optional.empty();
        }
        List<Double> amounts = measured.stream().map(CourseLine::amount).toList();
        List<Double> levels = levels(result, measured);
        double low = Math.min(least(amounts), levels.isEmpty() ? Double.MAX_VALUE : least(levels));
        double high = Math.max(most(amounts), levels.isEmpty() ? -Double.MAX_VALUE : most(levels));
        LocalDate first = measured.get(0).last();
        long span = ChronoUnit.DAYS.between(first, measured.get(measured.size() - 1).last());
        List<Result> results = new ArrayList<>();
        List<List<Point>> strokes = new ArrayList<>();
        boolean isGap = true;
        for (PeriodValue period : course.periods()) {
            if (period.value().isEmpty()) {
                isGap = true;
                continue;
            }
            if (isGap) {
                strokes.add(new ArrayList<>());
            }
            isGap = false;
            double across = span == 0 ? 1 : (double) ChronoUnit.DAYS.between(first, period.last()) / span;
            strokes.get(strokes.size() - 1).add(new Point(across, height(amount(period), low, high)));
            results.add(new Result(words.period(course.grain(), period), amount(period)));
        }
        return Optional.of(new Chart.Course(
                strokes.stream().map(List::copyOf).toList(),
                levels.stream().map(level -> height(level, low, high)).toList(),
                results,
                levels,
                measured.get(measured.size() - 1).isWhole()));
    }

    private static double amount(PeriodValue period) {
        return period.value().map(value -> value.amount().doubleValue()).orElseThrow();
    }

    private static double least(List<Double> amounts) {
        return amounts.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    private static double most(List<Double> amounts) {
        return amounts.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    private static double height(double amount, double low, double high) {
        return high > low ? (amount - low) / (high - low) : 0.5;
    }

    /** Where it was to be at the end of each period; nothing if periods add up, for what is due is then due of their sum. */
    private static List<Double> levels(KpiResult result, List<PeriodValue> measured) {
        Quantity kind = measured.get(0).value().orElseThrow();
        Optional<Progress> progress = result.progress()
                .filter(found -> found.target().high().isEmpty() && isAlike(found.expected(), kind) && !addsUp(result, kind));
        return progress.map(found ->
                        measured.stream().map(period -> due(found, period.last())).toList())
                .orElse(List.of());
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
