package dev.tomster.render.slides;

import dev.tomster.view.Block;
import dev.tomster.view.Card;
import dev.tomster.view.Run;
import dev.tomster.view.Section;
import dev.tomster.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Gives the speaker what a deck leaves off: the sheet of an indicator or of a channel becomes a note of the slide whose
 * table names it.
 */
final class LeftOff {
    private LeftOff() {}

    /**
     * Adds notes to the slides of a chapter.
     *
     * @param slides of the chapter; those that get notes are replaced
     * @param sections of the chapter, of which some are for paper only
     * @param anchors gets the path of the slide for each sheet that is noted there
     */
    static void note(List<Slide> slides, List<Section> sections, Map<String, String> anchors) {
        for (Section section : sections) {
            for (Block block : section.blocks()) {
                if (!section.inDeck() && block instanceof Block.Cards cards) {
                    cards.cards().forEach(card -> note(slides, card, anchors));
                }
            }
        }
    }

    private static void note(List<Slide> slides, Card card, Map<String, String> anchors) {
        for (int i = 0; i < slides.size(); i++) {
            if (names(slides.get(i), card.anchor())) {
                slides.set(i, slides.get(i).noting(note(card)));
                anchors.putIfAbsent(card.anchor(), slides.get(i).path());
                return;
            }
        }
    }

    private static Words note(Card card) {
        List<Words> statements = new ArrayList<>();
        card.blocks().forEach(block -> Notes.of(block, statements));
        return Words.of(new Run.Title(card.title()), new Run.Break()).then(Words.join(statements, Notes.BETWEEN));
    }

    private static boolean names(Slide slide, String anchor) {
        return slide.blocks().stream()
                .anyMatch(block -> block instanceof Block.Table table
                        && table.rows().stream()
                                .anyMatch(row -> names(row.cells().get(0), anchor)));
    }

    private static boolean names(Words cell, String anchor) {
        return cell.runs().stream()
                .anyMatch(
                        run -> run instanceof Run.Internal link && link.anchor().equals(anchor));
    }
}
