package dev.tomster.render.slides;

import dev.tomster.view.Block;
import dev.tomster.view.LabelledFact;
import java.util.ArrayList;
import java.util.List;

/** Joins facts that follow each other in several blocks, so that they share their rows: a slide has few of them. */
final class Joining {
    private Joining() {}

    static Block.Cards facts(Block.Cards cards) {
        return new Block.Cards(
                cards.cards().stream()
                        .map(card -> card.holding(facts(card.blocks())))
                        .toList(),
                cards.across());
    }

    static List<Block> facts(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (Block block : blocks) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last) instanceof Block.Facts before && block instanceof Block.Facts facts) {
                List<LabelledFact> all = new ArrayList<>(before.facts());
                all.addAll(facts.facts());
                joined.set(last, new Block.Facts(List.copyOf(all)));
            } else {
                joined.add(block);
            }
        }
        return List.copyOf(joined);
    }
}
