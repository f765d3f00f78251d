package dev.tomster.render.pptx;

import dev.tomster.chart.Drawing;
import dev.tomster.chart.Ink;
import dev.tomster.chart.Inks;
import dev.tomster.chart.Shape;
import dev.tomster.render.pptx.Layer.Paint;
import dev.tomster.render.prose.Piece;
import dev.tomster.view.Block.Align;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Draws a picture with shapes that can be moved, coloured and written on. */
final class PictureShapes {
    /** Other fonts may be wider than the one that was measured. */
    private static final double SLACK = 1.06;

    private final Layer layer;
    private final Inks inks;
    private final Place place;
    private final double scale;

    /** @param place of the whole picture, of which the width counts */
    PictureShapes(Layer layer, Inks inks, Place place) {
        this.layer = layer;
        this.inks = inks;
        this.place = place;
        this.scale = place.width() / Drawing.WIDTH;
    }

    void draw(Drawing drawing) {
        drawing.shapes().forEach(this::draw);
    }

    private void draw(Shape shape) {
        shape.fold(new Shape.Visitor<CTShape>() {
            @Override
            public CTShape box(Shape.Box box) {
                return PictureShapes.this.box(box);
            }

            @Override
            public CTShape line(Shape.Line line) {
                return PictureShapes.this.line(line);
            }

            @Override
            public CTShape area(Shape.Area area) {
                return PictureShapes.this.area(area);
            }

            @Override
            public CTShape label(Shape.Label label) {
                return PictureShapes.this.label(label);
            }
        });
    }

    private Hue hue(Ink ink) {
        return Hue.of(ink, inks);
    }

    private Place at(double x, double y, double width, double height) {
        return new Place(place.x() + x * scale, place.y() + y * scale, width * scale, height * scale);
    }

    private CTShape box(Shape.Box box) {
        Paint fill = Paint.filled(hue(box.fill()));
        Paint paint = box.edge().map(edge -> fill.edged(hue(edge), scale)).orElse(fill);
        boolean isRound = box.radius() > 0;
        CTShape shape = layer.shape(
                "Rectangle",
                isRound ? STShapeType.ROUND_RECT : STShapeType.RECT,
                at(box.x(), box.y(), box.width(), box.height()),
                paint);
        double shorter = Math.min(box.width(), box.height());
        if (isRound && shorter > 0) {
            var radius = shape.getSpPr().getPrstGeom().getAvLst().addNewGd();
            radius.setName("adj");
            radius.setFmla("val " + Math.round(Math.min(0.5, box.radius() / shorter) * 100_000));
        }
        return shape;
    }

    private CTShape line(Shape.Line line) {
        double left = Math.min(line.x1(), line.x2());
        double top = Math.min(line.y1(), line.y2());
        Place at = at(left, top, Math.abs(line.x2() - line.x1()), Math.abs(line.y2() - line.y1()));
        CTShape shape =
                layer.shape("Line", STShapeType.LINE, at, Paint.NONE.edged(hue(line.ink()), line.width() * scale));
        CTShapeProperties properties = shape.getSpPr();
        if ((line.x2() - line.x1()) * (line.y2() - line.y1()) < 0) {
            properties.getXfrm().setFlipV(true);
        }
        if (line.isDashed()) {
            properties.getLn().addNewPrstDash().setVal(STPresetLineDashVal.DASH);
        }
        return shape;
    }

    private CTShape area(Shape.Area area) {
        Outlines outline = Outlines.parse(area.outline());
        Place bounds = outline.bounds();
        Paint paint = area.width()
                .map(width -> Paint.NONE.edged(hue(area.ink()), width * scale))
                .orElseGet(() -> Paint.filled(hue(area.ink())));
        CTShape shape = layer.shape(
                "Shape", STShapeType.RECT, at(bounds.x(), bounds.y(), bounds.width(), bounds.height()), Paint.NONE);
        CTShapeProperties properties = shape.getSpPr();
        properties.unsetPrstGeom();
        properties.unsetNoFill();
        properties.unsetLn();
        outline.write(properties.addNewCustGeom(), scale, area.width().isEmpty());
        Layer.paint(properties, paint);
        CTLineProperties line = properties.getLn();
        if (area.width().isPresent()) {
            line.addNewRound();
        }
        return shape;
    }

    /** A line of text that stands where it was measured, whatever font it is seen in. */
    private CTShape label(Shape.Label label) {
        double width = label.width() * SLACK;
        double left = switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        CTShape shape = layer.shape(
                "Text", STShapeType.RECT, at(left, label.top(), width, label.bottom() - label.top()), Paint.NONE);
        shape.getNvSpPr().getCNvSpPr().setTxBox(true);
        Letters letters = new Letters(
                        label.letters().size(),
                        label.bottom() - label.top(),
                        label.letters().weight() > 400,
                        hue(label.ink()))
                .zoomed(scale);
        Piece piece = new Piece(label.text(), Set.of(), Optional.empty());
        Align align = switch (label.anchor()) {
            case START -> Align.START;
            case MIDDLE -> Align.CENTER;
            case END -> Align.END;
        };
        layer.label(shape, Paragraph.of(List.of(piece), letters).aligned(align));
        return shape;
    }
}
