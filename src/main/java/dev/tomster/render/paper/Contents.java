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
 * @param columns of the table of contents: two if one would be longer than a page
 */
public record Contents(List<Part> parts, List<List<Chapter>> columns) {
    private static final String CANVAS = "canvas";
    private static final String CHANGES = "changes";

    /** A chapter with more rows and sheets than this begins a page: it would leave its heading behind. */
    private static final int MOST = 20;

    /** Of the table of contents: heights in millimetres; the style sheet has them in points. */
    private static final double TITLE = 16.5;

    private static final double CHAPTER = 8.5;
    private static final double SECTION = 4.4;

    /** The margins above and below the text of a page, in millimetres. */
    private static final double MARGINS = 44;

    /**
     * A chapter.
     *
     * @param follows true if it goes on on the page of the chapter before it, provided that it fits there
     */
    public record Part(Chapter chapter, boolean follows) {}

    static Contents of(Document document, PaperSize size) {
        return new Contents(parts(document), columns(document.chapters(), size.height() - MARGINS));
    }

    private static List<List<Chapter>> columns(List<Chapter> chapters, double page) {
        double whole = chapters.stream().mapToDouble(Contents::height).sum();
        if (TITLE + whole <= page) {
            return List.of(chapters);
        }
        int split = 0;
        double height = 0;
        while (split < chapters.size() && height + height(chapters.get(split)) / 2 < whole / 2) {
            height += height(chapters.get(split++));
        }
        return List.of(chapters.subList(0, split), chapters.subList(split, chapters.size()));
    }

    private static double height(Chapter chapter) {
        return CHAPTER + SECTION * chapter.sections().size();
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

    /**
     * The steps, the canvas with its wide page, and what changed, which is handed round alone, begin pages; the chapters
     * around them need not.
     */
    private static boolean isFrame(Chapter chapter) {
        return chapter.letter().isEmpty()
                && chapter.question().isEmpty()
                && !chapter.anchor().equals(CANVAS)
                && !chapter.anchor().equals(CHANGES);
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
