package dev.tomster.render.paper;

import dev.tomster.view.Block;
import dev.tomster.view.Chapter;
import dev.tomster.view.Document;
import dev.tomster.view.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The chapters as they follow each other on paper.
 *
 * @param isTight true if the table of contents is set closer, because that saves a page
 */
public record Contents(List<Part> parts, boolean isTight) {
    private static final String CANVAS = "canvas";

    /** A chapter with more rows and sheets than this begins a page: it would leave its heading behind. */
    private static final int MOST = 20;

    /** Title, chapter and section in the table of contents, in millimetres; the style sheet has them in points. */
    private static final double[] NORMAL = {16.5, 8.5, 4.4};

    private static final double[] TIGHT = {13.5, 6.2, 3.5};

    /** The margins above and below the text of a page, in millimetres. */
    private static final double MARGINS = 44;

    /**
     * A chapter.
     *
     * @param follows true if it goes on on the page of the chapter before it, provided that it fits there
     */
    public record Part(Chapter chapter, boolean follows) {}

    static Contents of(Document document, PaperSize size) {
        double page = size.height() - MARGINS;
        boolean tight = pages(document, TIGHT, page) < pages(document, NORMAL, page);
        return new Contents(parts(document), tight);
    }

    private static double pages(Document document, double[] heights, double page) {
        double height = heights[0];
        for (Chapter chapter : document.chapters()) {
            height += heights[1] + heights[2] * chapter.sections().size();
        }
        return Math.ceil(height / page);
    }

    private static List<Part> parts(Document document) {
        List<Part> parts = new ArrayList<>();
        Optional<Chapter> previous = Optional.empty();
        for (Chapter chapter : document.chapters()) {
            boolean follows =
                    isFrame(chapter) && previous.filter(Contents::isFrame).isPresent() && lines(chapter) <= MOST;
            parts.add(new Part(chapter, follows));
            previous = Optional.of(chapter);
        }
        return parts;
    }

    /** The steps, and the canvas with its wide page, begin pages; the chapters around them need not. */
    private static boolean isFrame(Chapter chapter) {
        return chapter.letter().isEmpty()
                && chapter.question().isEmpty()
                && !chapter.anchor().equals(CANVAS);
    }

    private static int lines(Chapter chapter) {
        int lines = 0;
        for (Section section : chapter.sections()) {
            for (Block block : section.blocks()) {
                lines += block instanceof Block.Table table ? table.rows().size() : 1;
                lines += block instanceof Block.Cards cards ? 2 * cards.cards().size() : 1;
            }
        }
        return lines;
    }
}
