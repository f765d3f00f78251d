package dev.tomster.render.prose;

import dev.tomster.render.prose.Piece.Mark;
import dev.tomster.view.Document;
import dev.tomster.view.Run;
import dev.tomster.view.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes running text and Markdown of the plan apart, for formats that have paragraphs and runs of their own. */
public final class RichText {
    private final Typography ofDocument;
    private final Typography ofPlan;

    /** @param document whose words are taken apart */
    public RichText(Document document) {
        this.ofDocument = Typography.of(document.language());
        this.ofPlan = Typography.of(document.proseLanguage());
    }

    /** Text of the document itself. */
    public List<Piece> plain(String text) {
        return List.of(new Piece(ofDocument.polish(text), Set.of(), Optional.empty()));
    }

    /** Words of the plan that are no Markdown. */
    public List<Piece> title(String text) {
        return List.of(new Piece(ofPlan.polish(text), Set.of(Mark.OF_PLAN), Optional.empty()));
    }

    /** Markdown with its paragraphs and lists. */
    public List<Passage> block(String markdown) {
        if (Prose.isPlain(markdown) || Prose.isHostile(markdown)) {
            return List.of(Passage.of(title(markdown)));
        }
        RichPrinter printer = new RichPrinter(ofPlan);
        printer.children(Prose.parse(markdown));
        return printer.passages();
    }

    /** Markdown as one paragraph. */
    public List<Piece> inline(String markdown) {
        return inline(markdown, Set.of());
    }

    private List<Piece> inline(String markdown, Set<Mark> more) {
        List<Piece> pieces = new ArrayList<>();
        for (Passage passage : block(markdown)) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece("\n", more, Optional.empty()));
            }
            if (passage.kind() == Passage.Kind.ITEM) {
                pieces.add(new Piece("\u2013\u00A0", more, Optional.empty()));
            }
            passage.pieces().forEach(piece -> pieces.add(marked(piece, more)));
        }
        return pieces;
    }

    private static Piece marked(Piece piece, Set<Mark> more) {
        if (more.isEmpty()) {
            return piece;
        }
        Set<Mark> marks = EnumSet.copyOf(more);
        marks.addAll(piece.marks());
        return new Piece(piece.text(), marks, piece.address());
    }

    /** The words as one paragraph. */
    public List<Piece> words(Words words) {
        List<Piece> pieces = new ArrayList<>();
        Set<Mark> more = Set.of();
        for (Run run : words.runs()) {
            if (run instanceof Run.Break) {
                more = Set.of(Mark.QUIET);
            }
            for (Piece piece : pieces(run)) {
                pieces.add(marked(piece, more));
            }
        }
        return pieces;
    }

    private List<Piece> pieces(Run run) {
        return run.fold(new Run.Visitor<>() {
            @Override
            public List<Piece> plain(Run.Plain plain) {
                return RichText.this.plain(plain.text());
            }

            @Override
            public List<Piece> title(Run.Title title) {
                return RichText.this.title(title.text());
            }

            @Override
            public List<Piece> strong(Run.Strong strong) {
                return List.of(new Piece(ofDocument.polish(strong.text()), Set.of(Mark.STRONG), Optional.empty()));
            }

            @Override
            public List<Piece> prose(Run.Prose prose) {
                return inline(prose.markdown());
            }

            @Override
            public List<Piece> remark(Run.Remark remark) {
                List<Piece> pieces = new ArrayList<>();
                pieces.add(new Piece(" (", Set.of(Mark.QUIET), Optional.empty()));
                pieces.addAll(inline(remark.markdown(), Set.of(Mark.QUIET)));
                pieces.add(new Piece(")", Set.of(Mark.QUIET), Optional.empty()));
                return pieces;
            }

            @Override
            public List<Piece> internal(Run.Internal link) {
                return List.of(
                        new Piece(ofPlan.polish(link.text()), Set.of(Mark.OF_PLAN), Optional.of("#" + link.anchor())));
            }

            @Override
            public List<Piece> external(Run.External link) {
                return List.of(
                        new Piece(link.text(), Set.of(), Optional.of(link.url()).filter(Links::isSafe)));
            }

            @Override
            public List<Piece> missing(Run.Missing missing) {
                return List.of(new Piece(ofDocument.polish(missing.text()), Set.of(Mark.MISSING), Optional.empty()));
            }

            @Override
            public List<Piece> lineBreak(Run.Break lineBreak) {
                return List.of(new Piece("\n", Set.of(), Optional.empty()));
            }

            @Override
            public List<Piece> earlier(Run.Earlier earlier) {
                List<Piece> pieces = new ArrayList<>();
                pieces.add(new Piece(" [", Set.of(Mark.QUIET), Optional.empty()));
                words(earlier.words()).forEach(piece -> pieces.add(marked(piece, Set.of(Mark.QUIET))));
                pieces.add(new Piece("]", Set.of(Mark.QUIET), Optional.empty()));
                return pieces;
            }
        });
    }
}
