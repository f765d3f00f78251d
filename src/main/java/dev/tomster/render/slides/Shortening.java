package dev.tomster.render.slides;

import dev.tomster.view.Block;
import dev.tomster.view.Card;
import dev.tomster.view.LabelledFact;
import dev.tomster.view.Words;
import java.util.List;

/** Cuts texts that are longer than any slide could show. The whole text stands in the speaker's notes. */
final class Shortening implements Block.Visitor<Block> {
    private final int limit;

    /** @param limit in characters */
    Shortening(int limit) {
        this.limit = limit;
    }

    private Words cut(Words words) {
        String text = words.text();
        return text.length() <= limit ? words : Words.plain(cut(text));
    }

    private String cut(String text) {
        if (text.length() <= limit) {
            return text;
        }
        int end = text.offsetByCodePoints(0, Math.min(limit, text.codePointCount(0, text.length())));
        return text.substring(0, Math.min(end, text.length())).strip() + "\u2026";
    }

    private List<Words> cut(List<Words> all) {
        return all.stream().map(this::cut).toList();
    }

    @Override
    public Block text(Block.Text block) {
        return new Block.Text(cut(block.markdown()));
    }

    @Override
    public Block lead(Block.Lead block) {
        return new Block.Lead(cut(block.words()));
    }

    @Override
    public Block facts(Block.Facts block) {
        return new Block.Facts(block.facts().stream()
                .map(fact -> new LabelledFact(
                        cut(fact.label()),
                        cut(fact.values().subList(0, Math.min(6, fact.values().size()))),
                        fact.isList(),
                        fact.size(),
                        fact.separator()))
                .toList());
    }

    @Override
    public Block bullets(Block.Bullets block) {
        return new Block.Bullets(block.title().map(this::cut), cut(block.items()));
    }

    @Override
    public Block quote(Block.Quote block) {
        return new Block.Quote(cut(block.markdown()));
    }

    @Override
    public Block figures(Block.Figures block) {
        return block;
    }

    @Override
    public Block panels(Block.Panels block) {
        return new Block.Panels(block.panels().stream().map(this::cut).toList());
    }

    private Block.Panel cut(Block.Panel panel) {
        List<Words> items = panel.items().subList(0, Math.min(6, panel.items().size()));
        return new Block.Panel(cut(panel.title()), panel.tone(), cut(items));
    }

    @Override
    public Block table(Block.Table block) {
        return new Block.Table(
                block.caption().map(this::cut),
                block.columns(),
                block.rows().stream()
                        .map(row -> new Block.Row(row.anchor(), cut(row.cells()), row.isTotal()))
                        .toList());
    }

    @Override
    public Block cards(Block.Cards block) {
        return new Block.Cards(
                block.cards().stream()
                        .map(card -> new Card(
                                card.anchor(),
                                card.name(),
                                card.kind(),
                                cut(card.title()),
                                card.initials(),
                                card.badges(),
                                card.blocks().stream()
                                        .limit(2)
                                        .map(inner -> inner.fold(this))
                                        .toList(),
                                card.notes()))
                        .toList(),
                block.across());
    }

    @Override
    public Block bars(Block.Bars block) {
        return new Block.Bars(block.bars().stream()
                .map(bar -> new Block.Bar(cut(bar.label()), bar.value(), bar.share(), bar.length()))
                .toList());
    }

    @Override
    public Block tree(Block.Tree block) {
        return new Block.Tree(block.branches().stream()
                .map(branch -> new Block.Branch(branch.depth(), branch.kind(), cut(branch.words())))
                .toList());
    }

    @Override
    public Block smart(Block.Smart block) {
        return new Block.Smart(block.letters().stream()
                .map(letter ->
                        new Block.Letter(letter.letter(), letter.word(), cut(letter.words()), letter.fulfilled()))
                .toList());
    }

    @Override
    public Block canvas(Block.Canvas block) {
        return new Block.Canvas(block.boxes().stream().map(this::cut).toList());
    }

    @Override
    public Block month(Block.Month block) {
        return block;
    }

    @Override
    public Block picture(Block.Picture block) {
        return block;
    }
}
