package dev.tomster.render.slides;

import dev.tomster.view.Block;
import dev.tomster.view.LabelledFact;
import dev.tomster.view.Run;
import dev.tomster.view.Words;
import java.util.List;

/** Makes speaker's notes of what a slide has no room for. */
final class Notes {
    static final String BETWEEN = " \u00B7 ";

    private Notes() {}

    /** Adds a note for each statement of a block. */
    static void of(Block block, List<Words> notes) {
        if (block instanceof Block.Facts facts) {
            facts.facts().forEach(fact -> notes.add(fact(fact)));
        } else if (block instanceof Block.Text text) {
            notes.add(Words.prose(text.markdown()));
        } else if (block instanceof Block.Quote quote) {
            notes.add(Words.prose(quote.markdown()));
        } else if (block instanceof Block.Lead lead) {
            notes.add(lead.words());
        } else if (block instanceof Block.Bullets bullets) {
            notes.addAll(bullets.items());
        } else if (block instanceof Block.Panels panels) {
            panels.panels().forEach(panel -> notes.add(labelled(panel.title(), Words.join(panel.items(), BETWEEN))));
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(row -> notes.add(Words.join(row.cells(), BETWEEN)));
        } else if (block instanceof Block.Smart smart) {
            smart.letters().forEach(letter -> notes.add(labelled(letter.word(), letter.words())));
        } else if (block instanceof Block.Tree tree) {
            tree.branches().forEach(branch -> notes.add(branch.words()));
        } else if (block instanceof Block.Cards cards) {
            cards.cards().forEach(card -> {
                notes.add(Words.of(new Run.Title(card.title())));
                card.blocks().forEach(inner -> of(inner, notes));
            });
        } else if (block instanceof Block.Bars bars) {
            bars.bars().forEach(bar -> notes.add(bar.label().then(Words.plain(" " + bar.value()))));
        } else if (block instanceof Block.Picture picture) {
            notes.add(Words.plain(picture.description()));
        }
    }

    private static Words fact(LabelledFact fact) {
        return labelled(fact.label(), fact.line());
    }

    /** Without a colon, which not every language writes in the same way. */
    private static Words labelled(String label, Words words) {
        return Words.of(new Run.Strong(label), new Run.Plain(" ")).then(words);
    }
}
