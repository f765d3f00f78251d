package dev.tomster.render.pptx;

import dev.tomster.render.prose.Piece;
import dev.tomster.render.prose.Piece.Mark;
import dev.tomster.view.Block.Align;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openxmlformats.schemas.drawingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAutonumberScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextUnderlineType;

/** Writes paragraphs, each run with its language, its form and where it leads. */
final class Pen {
    /** The identifier of the field that counts slides. */
    private static final String NUMBER = "{4A5C6F0E-7B61-4E0B-9A0B-5A54534C4431}";

    private static final String TYPEWRITER = "Courier New";

    private final Languages languages;
    private final Targets targets;
    private final Hue missing;

    /**
     * @param targets where links of this slide lead
     * @param missing the colour of what is missing
     */
    Pen(Languages languages, Targets targets, Hue missing) {
        this.languages = languages;
        this.targets = targets;
        this.missing = missing;
    }

    /** The languages of the document's own words and of the plan's. */
    record Languages(String document, String plan) {}

    /** Writes paragraphs that look as they say. */
    void write(CTTextBody body, List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            CTTextParagraph written = body.addNewP();
            form(written.addNewPPr(), paragraph);
            runs(written, paragraph.pieces(), Optional.of(paragraph.letters()));
        }
        if (paragraphs.isEmpty()) {
            body.addNewP().addNewEndParaRPr().setLang(languages.document());
        }
    }

    /** Writes a paragraph that looks as the layout says. */
    void write(CTTextBody body, List<Piece> pieces, Optional<Letters> letters) {
        runs(body.addNewP(), pieces, letters);
    }

    /** Writes the number of the slide, which changes when slides are moved. */
    void number(CTTextBody body, int number, Letters letters) {
        CTTextParagraph paragraph = body.addNewP();
        form(paragraph.addNewPPr(), Paragraph.of(List.of(), letters).aligned(Align.END));
        CTTextField field = paragraph.addNewFld();
        field.setId(NUMBER);
        field.setType("slidenum");
        form(field.addNewRPr(), new Piece("", Set.of(), Optional.empty()), Optional.of(letters));
        field.setT(Integer.toString(number));
    }

    private static void form(CTTextParagraphProperties form, Paragraph paragraph) {
        form.setAlgn(
                switch (paragraph.align()) {
                    case START -> STTextAlignType.L;
                    case CENTER -> STTextAlignType.CTR;
                    case END -> STTextAlignType.R;
                });
        if (paragraph.indent() > 0) {
            form.setMarL((int) Place.units(paragraph.indent()));
            form.setIndent(paragraph.isItem() ? (int) -Place.units(paragraph.indent()) : 0);
        }
        form.addNewLnSpc().addNewSpcPct().setVal(paragraph.letters().spacing());
        if (paragraph.after() > 0) {
            form.addNewSpcAft().addNewSpcPts().setVal(Place.letters(paragraph.after()));
        }
        if (paragraph.number() > 0) {
            form.addNewBuFont().setTypeface("+mj-lt");
            form.addNewBuAutoNum().setType(STTextAutonumberScheme.ARABIC_PERIOD);
            form.getBuAutoNum().setStartAt(paragraph.number());
        } else if (paragraph.isItem()) {
            form.addNewBuFont().setTypeface("Arial");
            form.addNewBuChar().setChar("\u2022");
        } else {
            form.addNewBuNone();
        }
    }

    private void runs(CTTextParagraph paragraph, List<Piece> pieces, Optional<Letters> letters) {
        for (Piece piece : pieces) {
            String[] lines = Characters.clean(piece.text()).split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    form(paragraph.addNewBr().addNewRPr(), piece, letters);
                }
                for (String words : runs(lines[i], piece)) {
                    CTRegularTextRun run = paragraph.addNewR();
                    form(run.addNewRPr(), piece, letters);
                    run.setT(words);
                }
            }
        }
        if (pieces.isEmpty()) {
            CTTextCharacterProperties end = paragraph.addNewEndParaRPr();
            end.setLang(languages.document());
            letters.ifPresent(set -> end.setSz(Place.letters(set.size())));
        }
    }

    /** The words of a link are runs of their own: LibreOffice breaks lines between runs, but not inside a link. */
    private List<String> runs(String line, Piece piece) {
        if (line.isEmpty()) {
            return List.of();
        }
        return isLink(piece) ? List.of(line.split("(?<= )", -1)) : List.of(line);
    }

    private void form(CTTextCharacterProperties form, Piece piece, Optional<Letters> letters) {
        form.setLang(piece.is(Mark.OF_PLAN) ? languages.plan() : languages.document());
        letters.ifPresent(set -> form.setSz(Place.letters(set.size())));
        if (piece.is(Mark.STRONG) || letters.map(Letters::isBold).orElse(false)) {
            form.setB(true);
        }
        if (piece.is(Mark.EMPHASIS) || piece.is(Mark.MISSING)) {
            form.setI(true);
        }
        letters.ifPresent(set -> hue(piece, set).paint(form.addNewSolidFill()));
        if (piece.is(Mark.CODE)) {
            form.addNewLatin().setTypeface(TYPEWRITER);
        }
        piece.address().flatMap(targets::find).ifPresent(target -> {
            form.setU(STTextUnderlineType.SNG);
            CTHyperlink link = form.addNewHlinkClick();
            link.setId(target.relation());
            target.action().ifPresent(link::setAction);
        });
    }

    private boolean isLink(Piece piece) {
        return piece.address().flatMap(targets::find).isPresent();
    }

    private Hue hue(Piece piece, Letters letters) {
        if (piece.is(Mark.MISSING)) {
            return missing;
        }
        if (!letters.hue().equals(Hue.TEXT)) {
            return letters.hue();
        }
        return isLink(piece) ? Hue.INK : piece.is(Mark.QUIET) ? Hue.QUIET : Hue.TEXT;
    }
}
