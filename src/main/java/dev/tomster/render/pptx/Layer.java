package dev.tomster.render.pptx;

import java.util.List;
import java.util.Optional;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGroupShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGroupTransform2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAnchoringType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextWrappingType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShapeNonVisual;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShapeNonVisual;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/** What shapes are put on, from the lowest to the highest, which is also the order in which they are read aloud. */
final class Layer {
    private final CTGroupShape tree;
    private final Pen pen;
    private final int[] last;

    /** The shapes of a slide, of which there are none yet. */
    Layer(CTGroupShape tree, Pen pen) {
        this(tree, pen, new int[] {1});
    }

    private Layer(CTGroupShape tree, Pen pen, int[] last) {
        this.tree = tree;
        this.pen = pen;
        this.last = last;
    }

    Pen pen() {
        return pen;
    }

    private void name(CTNonVisualDrawingProps properties, String name) {
        last[0]++;
        properties.setId(last[0]);
        properties.setName(name + " " + last[0]);
    }

    /** How a shape is painted. */
    record Paint(Optional<Hue> fill, Optional<Hue> edge, double width) {
        static final Paint NONE = new Paint(Optional.empty(), Optional.empty(), 0);

        static Paint filled(Hue hue) {
            return new Paint(Optional.of(hue), Optional.empty(), 0);
        }

        Paint edged(Hue hue, double pixels) {
            return new Paint(fill, Optional.of(hue), pixels);
        }
    }

    /** A shape of one of the outlines that the format knows. */
    CTShape shape(String name, STShapeType.Enum outline, Place place, Paint paint) {
        CTShape shape = tree.addNewSp();
        CTShapeNonVisual about = shape.addNewNvSpPr();
        name(about.addNewCNvPr(), name);
        about.addNewCNvSpPr();
        about.addNewNvPr();
        CTShapeProperties properties = shape.addNewSpPr();
        place.write(properties.addNewXfrm());
        properties.addNewPrstGeom().setPrst(outline);
        properties.getPrstGeom().addNewAvLst();
        paint(properties, paint);
        return shape;
    }

    static void paint(CTShapeProperties properties, Paint paint) {
        if (paint.fill().isPresent()) {
            paint.fill().get().paint(properties.addNewSolidFill());
        } else {
            properties.addNewNoFill();
        }
        CTLineProperties line = properties.addNewLn();
        if (paint.edge().isPresent()) {
            line.setW((int) Place.units(paint.width()));
            paint.edge().get().paint(line.addNewSolidFill());
        } else {
            line.addNewNoFill();
        }
    }

    /** A rectangle without words. */
    void box(Place place, Hue fill) {
        shape("Rectangle", STShapeType.RECT, place, Paint.filled(fill));
    }

    /** Words in a box that is not seen, from its upper edge down. */
    void text(Place place, List<Paragraph> paragraphs) {
        text(place, STTextAnchoringType.T, paragraphs);
    }

    /** Words in the middle between the upper and the lower edge of a box that is not seen. */
    void middle(Place place, List<Paragraph> paragraphs) {
        text(place, STTextAnchoringType.CTR, paragraphs);
    }

    private void text(Place place, STTextAnchoringType.Enum anchor, List<Paragraph> paragraphs) {
        CTShape shape = shape("Text", STShapeType.RECT, place, Paint.NONE);
        shape.getNvSpPr().getCNvSpPr().setTxBox(true);
        pen.write(body(shape, anchor, true), paragraphs);
    }

    /** Words in the middle of a shape. */
    void label(CTShape shape, Paragraph paragraph) {
        pen.write(body(shape, STTextAnchoringType.CTR, false), List.of(paragraph));
    }

    /**
     * The text of a shape, without margins.
     *
     * @param shrinks true if letters get smaller rather than leave the shape
     */
    static CTTextBody body(CTShape shape, STTextAnchoringType.Enum anchor, boolean shrinks) {
        CTTextBody body = shape.addNewTxBody();
        CTTextBodyProperties properties = body.addNewBodyPr();
        properties.setWrap(shrinks ? STTextWrappingType.SQUARE : STTextWrappingType.NONE);
        properties.setLIns(0);
        properties.setTIns(0);
        properties.setRIns(0);
        properties.setBIns(0);
        properties.setRtlCol(false);
        properties.setAnchor(anchor);
        if (shrinks) {
            properties.addNewNormAutofit();
        } else {
            properties.addNewNoAutofit();
        }
        body.addNewLstStyle();
        return body;
    }

    /**
     * A placeholder of the layout.
     *
     * @param index which of its kind; 0 for titles
     * @param place if it is another one than that of the layout
     */
    CTTextBody placeholder(String name, STPlaceholderType.Enum type, int index, Optional<Place> place) {
        CTShape shape = tree.addNewSp();
        CTShapeNonVisual about = shape.addNewNvSpPr();
        name(about.addNewCNvPr(), name);
        about.addNewCNvSpPr();
        CTPlaceholder placeholder = about.addNewNvPr().addNewPh();
        placeholder.setType(type);
        if (index > 0) {
            placeholder.setIdx(index);
        }
        CTShapeProperties properties = shape.addNewSpPr();
        place.ifPresent(own -> own.write(properties.addNewXfrm()));
        CTTextBody body = shape.addNewTxBody();
        body.addNewBodyPr().addNewNormAutofit();
        body.addNewLstStyle();
        return body;
    }

    /** Shapes that belong together, with words for those who do not see them. */
    Layer group(Place place, String title, String description) {
        CTGroupShape group = tree.addNewGrpSp();
        CTGroupShapeNonVisual about = group.addNewNvGrpSpPr();
        describe(about.addNewCNvPr(), "Picture", title, description);
        about.addNewCNvGrpSpPr();
        about.addNewNvPr();
        CTGroupShapeProperties properties = group.addNewGrpSpPr();
        CTGroupTransform2D transform = properties.addNewXfrm();
        transform.addNewOff().setX(Place.units(place.x()));
        transform.getOff().setY(Place.units(place.y()));
        transform.addNewExt().setCx(Place.units(place.width()));
        transform.getExt().setCy(Place.units(place.height()));
        transform.addNewChOff().setX(Place.units(place.x()));
        transform.getChOff().setY(Place.units(place.y()));
        transform.addNewChExt().setCx(Place.units(place.width()));
        transform.getChExt().setCy(Place.units(place.height()));
        return new Layer(group, pen, last);
    }

    /** A frame for a table or a chart. */
    CTGraphicalObjectFrame frame(Place place, String name, String title, String description) {
        CTGraphicalObjectFrame frame = tree.addNewGraphicFrame();
        var about = frame.addNewNvGraphicFramePr();
        describe(about.addNewCNvPr(), name, title, description);
        about.addNewCNvGraphicFramePr().addNewGraphicFrameLocks().setNoGrp(true);
        about.addNewNvPr();
        place.write(frame.addNewXfrm());
        return frame;
    }

    /**
     * A picture of pixels.
     *
     * @param relation by which the slide knows it
     */
    void picture(Place place, String relation, String description) {
        CTPicture picture = tree.addNewPic();
        var about = picture.addNewNvPicPr();
        describe(about.addNewCNvPr(), "Logo", "", description);
        about.addNewCNvPicPr().addNewPicLocks().setNoChangeAspect(true);
        about.addNewNvPr();
        var fill = picture.addNewBlipFill();
        fill.addNewBlip().setEmbed(relation);
        fill.addNewStretch().addNewFillRect();
        CTShapeProperties properties = picture.addNewSpPr();
        place.write(properties.addNewXfrm());
        properties.addNewPrstGeom().setPrst(STShapeType.RECT);
        properties.getPrstGeom().addNewAvLst();
    }

    private void describe(CTNonVisualDrawingProps properties, String name, String title, String description) {
        name(properties, name);
        if (!title.isEmpty()) {
            properties.setTitle(Characters.clean(title));
        }
        if (!description.isEmpty()) {
            properties.setDescr(Characters.clean(description));
        }
    }
}
