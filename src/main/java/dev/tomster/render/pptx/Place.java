package dev.tomster.render.pptx;

import org.openxmlformats.schemas.drawingml.x2006.main.CTPoint2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;

/** Where something stands on a slide, in pixels of 1/96 inch from its upper left corner. */
record Place(double x, double y, double width, double height) {
    /** The units of the file format: 914,400 to the inch. */
    private static final double UNITS = 9525;

    static long units(double pixels) {
        return Math.round(pixels * UNITS);
    }

    /** Hundredths of a point, in which letters are measured. */
    static int letters(double pixels) {
        return (int) Math.round(pixels * 75);
    }

    void write(CTTransform2D transform) {
        CTPoint2D offset = transform.addNewOff();
        offset.setX(units(x));
        offset.setY(units(y));
        CTPositiveSize2D size = transform.addNewExt();
        size.setCx(units(width));
        size.setCy(units(height));
    }
}
