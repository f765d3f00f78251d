package dev.tomster.view;

import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Percent;
import dev.tomster.model.Quantity;
import dev.tomster.model.Series;
import dev.tomster.model.Target;
import dev.tomster.model.TimeSpan;
import dev.tomster.model.Value;
import dev.tomster.view.Chart.Point;
import dev.tomster.view.Chart.Result;
import dev.tomster.view.Chart.Spark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was measured of the indicators, as lines. Results of which a line would say nothing stand in the table only. */
final class MeasuredPicture {
    private final Writing writing;

    MeasuredPicture(Writing writing) {
        this.writing = writing;
    }

    /** The picture; none if no indicator has two results that can be compared. */
    Optional<Block> of(List<Item> kpis, Block table) {
        List<Spark> sparks = kpis.stream().flatMap(kpi -> spark(kpi).stream()).toList();
        if (sparks.isEmpty()) {
            return Optional.empty();
        }
        Pictures pictures = new Pictures(writing);
        String description = pictures.list(sparks.stream()
                .map(spark -> writing.labels()
                                .get("picture.measured.course", spark.first(), spark.latest())
                                .replace("{n}", spark.label())
                        + (spark.reach().isEmpty() ? "" : " (" + spark.reach() + ")"))
                .toList());
        return Optional.of(
                pictures.picture("measured", description, new Chart.Sparklines(sparks, pictures.more()), table, false));
    }

    private Optional<Spark> spark(Item kpi) {
        List<Series.Point> results =
                kpi.value("measured", Series.class).map(Series::points).orElse(List.of());
        List<Quantity> amounts = results.stream()
                .flatMap(point -> amount(point.value()).stream())
                .toList();
        boolean isComparable = amounts.size() == results.size()
                && amounts.size() >= 2
                && amounts.stream().allMatch(amount -> isSameKind(amount, amounts.get(0)));
        if (!isComparable) {
            return Optional.empty();
        }
        Optional<Double> target = target(kpi, amounts.get(0));
        List<Double> heights = new ArrayList<>(
                amounts.stream().map(amount -> amount.amount().doubleValue()).toList());
        target.ifPresent(heights::add);
        double low = heights.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double high = heights.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        List<Double> places = places(results);
        List<Point> points = new ArrayList<>();
        List<Result> measured = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            measured.add(new Result(Text.of(writing.writeShort(results.get(i).period())), heights.get(i)));
            points.add(new Point(places.get(i), height(heights.get(i), low, high)));
        }
        return Optional.of(new Spark(
                kpi.id().map(writing.titles()::shortTitle).orElseGet(() -> writing.title(kpi)),
                points,
                target.map(level -> height(level, low, high)),
                words(results.get(0)),
                words(results.get(results.size() - 1)),
                Objectives.finalTarget(writing, kpi)
                        .map(words -> writing.label("kpi", "target") + writing.label("colon") + " " + Text.of(words))
                        .orElse(""),
                measured,
                target));
    }

    private String words(Series.Point point) {
        return Text.of(writing.writeShort(point.value()));
    }

    private static double height(double amount, double low, double high) {
        return high > low ? (amount - low) / (high - low) : 0.5;
    }

    /** Where the results stand in time; evenly if any has no definite date. */
    private List<Double> places(List<Series.Point> results) {
        List<LocalDate> days = results.stream()
                .flatMap(point -> writing.titles().begin(point.period()).stream())
                .toList();
        int last = results.size() - 1;
        boolean isDated = days.size() == results.size() && days.get(last).isAfter(days.get(0));
        List<Double> places = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            double span = isDated ? days.get(last).toEpochDay() - days.get(0).toEpochDay() : last;
            double at = isDated ? days.get(i).toEpochDay() - days.get(0).toEpochDay() : i;
            places.add(Math.min(1, Math.max(0, at / span)));
        }
        return places;
    }

    private static Optional<Quantity> amount(Value value) {
        return value instanceof Measure measure && measure.relation() != Measure.Relation.BETWEEN
                ? Optional.of(measure.quantity())
                : Optional.empty();
    }

    private static boolean isSameKind(Quantity one, Quantity other) {
        boolean isSameUnit = !(one instanceof TimeSpan first)
                || !(other instanceof TimeSpan second)
                || first.unit() == second.unit();
        return one.getClass().equals(other.getClass()) && isSameUnit;
    }

    /** A level that each result can be held against; not what results add up to in the end. */
    private static Optional<Double> target(Item kpi, Quantity kind) {
        boolean isSummed = kpi.value("aggregation", Choice.class)
                .map(choice -> choice.id().equals("sum"))
                .orElse(!(kind instanceof Percent || kind instanceof TimeSpan));
        return kpi.value("target", Target.Level.class)
                .filter(level -> !isSummed && isSameKind(level.measure().quantity(), kind))
                .map(level -> level.measure().quantity().amount().doubleValue());
    }
}
