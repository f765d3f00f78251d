package dev.tomster.render.pptx;

import dev.tomster.render.prose.RichText;
import dev.tomster.view.Words;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/** Writes what only the speaker sees. */
final class NotesText {
    private NotesText() {}

    static void write(XSLFNotes notes, List<Words> words, RichText rich, Pen pen) {
        for (CTShape shape : notes.getXmlObject().getCSld().getSpTree().getSpList()) {
            boolean isBody = shape.getNvSpPr().getNvPr().isSetPh()
                    && shape.getNvSpPr().getNvPr().getPh().getType() == STPlaceholderType.BODY;
            if (isBody) {
                CTTextBody body = shape.getTxBody();
                while (body.sizeOfPArray() > 0) {
                    body.removeP(0);
                }
                words.forEach(note -> pen.write(body, rich.words(note), Optional.empty()));
            }
        }
    }
}
