package dev.tomster.render.pptx;

import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGraphicalObjectData;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCellProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableRow;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAnchoringType;

/**
 * A table that can be edited. It takes its lines and colours from the style in the frame, so that new rows look like the
 * others.
 *
 * @param widths of the columns, before they are zoomed
 * @param hasHead true if the first row names the columns
 * @param hasTotal true if the last row sums up the others
 * @param hasRowHeads true if the first column names the rows
 */
record Grid(List<Double> widths, List<Row> rows, boolean hasHead, boolean hasTotal, boolean hasRowHeads) {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table";
    /** The identifier in {@code tableStyles.xml}. */
    private static final String STYLE = "{8C1E0C5A-3B57-4F0C-9A0E-544F4D535445}";

    /** A row and the height that its texts need, before it is zoomed. */
    record Row(double height, List<Cell> cells) {}

    /**
     * A field of the table.
     *
     * @param padding around the text
     * @param fill behind it, if it is not that of the style
     * @param isFramed true if there are lines on all sides of it
     */
    record Cell(List<Paragraph> paragraphs, Padding padding, Optional<Hue> fill, boolean isFramed) {}

    /** The distances of a text from the sides of its field. */
    record Padding(double left, double top, double right, double bottom) {}

    /** How tall it is, before it is zoomed. */
    double height() {
        return rows.stream().mapToDouble(Row::height).sum();
    }

    /**
     * Writes the table.
     *
     * @param title its accessible name
     */
    void write(Area area, double down, String title) {
        double width = widths.stream().mapToDouble(Double::doubleValue).sum();
        CTTable table = CTTable.Factory.newInstance();
        CTTableProperties properties = table.addNewTblPr();
        properties.setFirstRow(hasHead);
        properties.setLastRow(hasTotal);
        properties.setFirstCol(hasRowHeads);
        properties.setTableStyleId(STYLE);
        table.addNewTblGrid();
        for (double column : widths) {
            table.getTblGrid().addNewGridCol().setW(Place.units(column * area.zoom()));
        }
        for (Row row : rows) {
            CTTableRow written = table.addNewTr();
            written.setH(Place.units(row.height() * area.zoom()));
            row.cells().forEach(cell -> write(area, written.addNewTc(), cell));
        }
        Place place = area.place(0, down, width, height());
        CTGraphicalObjectData data =
                area.layer().frame(place, "Table", title, "").addNewGraphic().addNewGraphicData();
        data.setUri(TABLE);
        try (XmlCursor cursor = data.newCursor();
                XmlCursor content = table.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(DRAWING, "tbl"));
            content.moveXmlContents(cursor);
        }
    }

    private static void write(Area area, CTTableCell cell, Cell content) {
        CTTextBody body = cell.addNewTxBody();
        body.addNewBodyPr();
        body.addNewLstStyle();
        area.layer().pen().write(body, area.zoomed(content.paragraphs()));
        CTTableCellProperties properties = cell.addNewTcPr();
        double zoom = area.zoom();
        properties.setMarL((int) Place.units(content.padding().left() * zoom));
        properties.setMarT((int) Place.units(content.padding().top() * zoom));
        properties.setMarR((int) Place.units(content.padding().right() * zoom));
        properties.setMarB((int) Place.units(content.padding().bottom() * zoom));
        properties.setAnchor(STTextAnchoringType.T);
        if (content.isFramed()) {
            line(properties.addNewLnL());
            line(properties.addNewLnR());
            line(properties.addNewLnT());
            line(properties.addNewLnB());
        }
        content.fill().ifPresent(hue -> hue.paint(properties.addNewSolidFill()));
    }

    private static void line(CTLineProperties line) {
        line.setW((int) Place.units(1));
        Hue.LINE.paint(line.addNewSolidFill());
    }
}
