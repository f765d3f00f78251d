package dev.tomster.view;

import java.util.List;

/**
 * A part of a chapter.
 *
 * @param inDeck false if slides leave it out
 * @param isTitleOfPlan true if the title is the plan's, and in its language
 * @param isOneSlide true if slides show as much of it as one of them holds, and count the rest
 */
public record Section(
        String anchor, String title, List<Block> blocks, boolean inDeck, boolean isTitleOfPlan, boolean isOneSlide) {

    /** A section under a title of the document itself. */
    public Section(String anchor, String title, List<Block> blocks, boolean inDeck) {
        this(anchor, title, blocks, inDeck, false, false);
    }

    /** The same section with these blocks. */
    Section holding(List<Block> others) {
        return new Section(anchor, title, others, inDeck, isTitleOfPlan, isOneSlide);
    }
}
