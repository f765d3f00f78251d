package dev.tomster.render.pptx;

import java.util.ArrayList;
import java.util.List;
import org.openxmlformats.schemas.drawingml.x2006.main.CTAdjPoint2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTCustomGeometry2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPath2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPath2DCubicBezierTo;

/**
 * An outline that consists of straight lines and curves.
 *
 * @param steps from the notation of SVG: M, L, C and Z
 * @param bounds around all its points
 */
record Outlines(List<Step> steps, Place bounds) {
    /** A step: its letter and its coordinates, two for each point. */
    private record Step(char letter, List<Double> numbers) {}

    static Outlines parse(String outline) {
        List<Step> steps = new ArrayList<>();
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (String word : outline.split(" ", -1)) {
            if (Character.isLetter(word.charAt(0))) {
                steps.add(new Step(word.charAt(0), new ArrayList<>()));
                continue;
            }
            double number = Double.parseDouble(word);
            List<Double> numbers = steps.get(steps.size() - 1).numbers();
            if (numbers.size() % 2 == 0) {
                left = Math.min(left, number);
                right = Math.max(right, number);
            } else {
                top = Math.min(top, number);
                bottom = Math.max(bottom, number);
            }
            numbers.add(number);
        }
        return new Outlines(steps, new Place(left, top, Math.max(0, right - left), Math.max(0, bottom - top)));
    }

    /**
     * Writes the outline, which starts in the corner of its bounds.
     *
     * @param isFilled false if only the line is seen
     */
    void write(CTCustomGeometry2D geometry, double scale, boolean isFilled) {
        geometry.addNewAvLst();
        geometry.addNewGdLst();
        geometry.addNewAhLst();
        geometry.addNewCxnLst();
        CTPath2D path = geometry.addNewPathLst().addNewPath();
        path.setW(Place.units(bounds.width() * scale));
        path.setH(Place.units(bounds.height() * scale));
        if (!isFilled) {
            path.setFill(org.openxmlformats.schemas.drawingml.x2006.main.STPathFillMode.NONE);
        }
        for (Step step : steps) {
            switch (step.letter()) {
                case 'M' -> point(path.addNewMoveTo().addNewPt(), step, 0, scale);
                case 'L' -> point(path.addNewLnTo().addNewPt(), step, 0, scale);
                case 'C' -> {
                    CTPath2DCubicBezierTo curve = path.addNewCubicBezTo();
                    for (int i = 0; i < 3; i++) {
                        point(curve.addNewPt(), step, i, scale);
                    }
                }
                default -> path.addNewClose();
            }
        }
    }

    private void point(CTAdjPoint2D point, Step step, int index, double scale) {
        point.setX(Place.units((step.numbers().get(2 * index) - bounds.x()) * scale));
        point.setY(Place.units((step.numbers().get(2 * index + 1) - bounds.y()) * scale));
    }
}
