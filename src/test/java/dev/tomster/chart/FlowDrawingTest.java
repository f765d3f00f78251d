package dev.tomster.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.chart.Shape.Area;
import dev.tomster.chart.Shape.Box;
import dev.tomster.chart.Shape.Label;
import dev.tomster.chart.Shape.Line;
import dev.tomster.render.font.TextMeter;
import dev.tomster.view.Block;
import dev.tomster.view.Chart.Arrow;
import dev.tomster.view.Chart.Flow;
import dev.tomster.view.Chart.Place;
import dev.tomster.view.Chart.PlaceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What leads to what: boxes stand apart, arrows run between them and point where they should, circles end. */
class FlowDrawingTest {
    private static final TextMeter METER = new TextMeter();

    @Property(tries = 150)
    void boxesStandApartAndArrowsRunBetweenThem(@ForAll long seed, @ForAll @IntRange(min = 2, max = 60) int most) {
        for (Block.Picture picture : Pictures.of(Pictures.document(CrowdedPlan.of(seed, most), "en"))) {
            if (picture.chart() instanceof Flow flow) {
                check(flow);
            }
        }
    }

    @Test
    void whatIsLedToStandsFurtherToTheRight() {
        Drawing drawing = check(flow(4, "0>1", "1>2", "0>2", "3>2"));
        List<Box> boxes = boxes(drawing);
        assertEquals(4, boxes.size());
        assertEquals(List.of(0, 1, 2, 1), columns(drawing));
        assertEquals(4, heads(drawing));
    }

    @Test
    void twoThatLeadToEachOtherShareAnArrowWithTwoHeads() {
        Drawing drawing = check(flow(2, "0>1", "1>0"));
        assertEquals(List.of(0, 1), columns(drawing));
        assertEquals(1, lines(drawing).size());
        assertEquals(2, heads(drawing));
    }

    @Test
    void aCircleIsClosedByAnArrowThatRunsBack() {
        Drawing drawing = check(flow(3, "0>1", "1>2", "2>0"));
        assertEquals(List.of(0, 1, 2), columns(drawing));
        assertEquals(3, heads(drawing));
        Box first = box(drawing, 0);
        double tip = first.x() + first.width();
        assertEquals(
                1,
                areas(drawing).stream()
                        .filter(area -> area.width().isEmpty() && area.outline().startsWith("M " + Svg.number(tip)))
                        .count());
    }

    @Test
    void arrowsToTheSamePlacePassAColumnOnOneLine() {
        Drawing drawing = check(flow(5, "0>1", "1>2", "2>3", "0>3", "4>0", "4>3"));
        assertEquals(
                1,
                drawing.shapes().stream()
                        .filter(Line.class::isInstance)
                        .map(Line.class::cast)
                        .filter(line -> line.x1() == box(drawing, 2).x())
                        .count());
    }

    @Test
    void whatHasNoRoomIsCounted() {
        Drawing chain = check(flow(7, "0>1", "1>2", "2>3", "3>4", "4>5", "5>6"));
        assertEquals(5, boxes(chain).size());
        assertEquals(List.of(0, 1, 2, 3, 4), columns(chain));
        assertTrue(texts(chain).contains("2 more"), () -> texts(chain).toString());
        Drawing star =
                check(flow(12, IntStream.range(1, 12).mapToObj(i -> i + ">0").toArray(String[]::new)));
        assertEquals(7, boxes(star).size());
        assertTrue(texts(star).contains("5 more"), () -> texts(star).toString());
    }

    @Test
    void whatHasNoArrowsGivesWayToWhatHas() {
        Drawing drawing = check(flow(30, "28>29"));
        assertTrue(
                texts(drawing).containsAll(List.of("Place 28", "Place 29")),
                () -> texts(drawing).toString());
    }

    private static Flow flow(int places, String... arrows) {
        return new Flow(
                IntStream.range(0, places)
                        .mapToObj(i -> new Place("place-" + i, PlaceKind.TOUCHPOINT, "Site", "Place " + i))
                        .toList(),
                List.of(arrows).stream()
                        .map(arrow -> arrow.split(">", -1))
                        .map(ends -> new Arrow(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                        .toList(),
                "{n} more");
    }

    private static Drawing check(Flow flow) {
        Drawing drawing = new FlowDrawing(flow, METER::width).draw();
        assertEquals(drawing, new FlowDrawing(flow, METER::width).draw());
        assertTrue(drawing.height() <= Drawing.TALLEST);
        assertTrue(heads(drawing) > 0, () -> "no arrow: " + flow);
        List<Box> boxes = boxes(drawing);
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            assertTrue(box.x() >= 0 && box.x() + box.width() <= Drawing.WIDTH, box::toString);
            assertTrue(box.y() >= 0 && box.y() + box.height() <= drawing.height(), box::toString);
            for (Box other : boxes.subList(0, i)) {
                boolean areApart = box.x() + box.width() < other.x()
                        || other.x() + other.width() < box.x()
                        || box.y() + box.height() < other.y()
                        || other.y() + other.height() < box.y();
                assertTrue(areApart, () -> box + " on " + other);
            }
            for (double[] point : points(drawing)) {
                boolean isInside = point[0] > box.x() + 0.1
                        && point[0] < box.x() + box.width() - 0.1
                        && point[1] > box.y() - 2
                        && point[1] < box.y() + box.height() + 2;
                assertTrue(!isInside, () -> "an arrow runs through " + box);
            }
        }
        return drawing;
    }

    private static List<Box> boxes(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Box.class::isInstance)
                .map(Box.class::cast)
                .toList();
    }

    private static List<Area> areas(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Area.class::isInstance)
                .map(Area.class::cast)
                .toList();
    }

    private static List<Area> lines(Drawing drawing) {
        return areas(drawing).stream().filter(area -> area.width().isPresent()).toList();
    }

    private static long heads(Drawing drawing) {
        return areas(drawing).stream().filter(area -> area.width().isEmpty()).count();
    }

    private static List<String> texts(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Label.class::isInstance)
                .map(shape -> ((Label) shape).text())
                .toList();
    }

    /** The box with the name of a place. */
    private static Box box(Drawing drawing, int place) {
        Label name = drawing.shapes().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> label.text().equals("Place " + place))
                .findFirst()
                .orElseThrow();
        return boxes(drawing).stream()
                .filter(box -> box.x() < name.x() && name.x() < box.x() + box.width())
                .filter(box -> box.y() < name.y() && name.y() < box.y() + box.height())
                .findFirst()
                .orElseThrow();
    }

    /** For each place the number of its column. */
    private static List<Integer> columns(Drawing drawing) {
        List<Double> lefts =
                boxes(drawing).stream().map(Box::x).distinct().sorted().toList();
        return IntStream.range(0, boxes(drawing).size())
                .mapToObj(place -> lefts.indexOf(box(drawing, place).x()))
                .toList();
    }

    /** Points on all arrows. */
    private static List<double[]> points(Drawing drawing) {
        List<double[]> points = new ArrayList<>();
        for (Area area : lines(drawing)) {
            String[] steps = area.outline().split(" ", -1);
            assertEquals("M C", steps[0] + " " + steps[3], area::outline);
            double[] numbers = IntStream.of(1, 2, 4, 5, 6, 7, 8, 9)
                    .mapToDouble(i -> Double.parseDouble(steps[i]))
                    .toArray();
            for (double t = 0; t <= 1; t += 1.0 / 32) {
                points.add(new double[] {bezier(numbers, 0, t), bezier(numbers, 1, t)});
            }
        }
        for (Shape shape : drawing.shapes()) {
            if (shape instanceof Line line) {
                points.add(new double[] {(line.x1() + line.x2()) / 2, line.y1()});
            }
        }
        return points;
    }

    private static double bezier(double[] numbers, int axis, double t) {
        double u = 1 - t;
        return u * u * u * numbers[axis]
                + 3 * u * u * t * numbers[axis + 2]
                + 3 * u * t * t * numbers[axis + 4]
                + t * t * t * numbers[axis + 6];
    }
}
