package dev.tomster.render.slides;

import dev.tomster.view.Block;
import dev.tomster.view.Card.Badge;
import dev.tomster.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A slide.
 *
 * @param path the deep link behind {@code #/}, such as {@code objectives/footfall}
 * @param layout how it is composed
 * @param kicker what stands above the title: the chapter, or what kind of thing the slide shows
 * @param isTitleOfPlan true if the title is the plan's, and in its language
 * @param letter the letter of TOMSTER, large on the slide that opens a chapter
 * @param part which of several slides with this title it is, such as {@code 2/3}
 * @param blocks what stands on it, from top to bottom
 * @param zoom how much larger than usual the blocks are, in hundredths: a slide with little on it has larger letters
 * @param notes what only the speaker sees
 */
public record Slide(
        String path,
        Layout layout,
        String kicker,
        String title,
        boolean isTitleOfPlan,
        Optional<String> letter,
        Optional<String> part,
        Optional<String> initials,
        List<Badge> badges,
        List<Block> blocks,
        int zoom,
        List<Words> notes) {

    /** The same slide with one more note. */
    Slide noting(Words note) {
        List<Words> more = new ArrayList<>(notes);
        more.add(note);
        return new Slide(
                path,
                layout,
                kicker,
                title,
                isTitleOfPlan,
                letter,
                part,
                initials,
                badges,
                blocks,
                zoom,
                List.copyOf(more));
    }

    /** How slides are composed. */
    public enum Layout {
        COVER,
        OPENER,
        CONTENT,
        CANVAS
    }
}
