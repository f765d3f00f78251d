package dev.tomster.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** How much a document says. */
enum Detail {
    /** A line for each sheet. */
    SUMMARY,
    /** What slides show: without the sections and the columns that a room does not need. */
    SHORT,
    /** Everything. */
    FULL;

    /** The level of a word of the vocabulary's list "detail". */
    static Detail of(String word) {
        return switch (word) {
            case "summary" -> SUMMARY;
            case "short" -> SHORT;
            default -> FULL;
        };
    }

    /**
     * The chapters with as much as this level says.
     *
     * @param named anchors of sections that the document asks for by name: they stay, however little is said
     */
    List<Chapter> of(List<Chapter> chapters, Set<String> named) {
        return this == FULL
                ? chapters
                : chapters.stream()
                        .flatMap(chapter -> of(chapter, named).stream())
                        .toList();
    }

    private Optional<Chapter> of(Chapter chapter, Set<String> named) {
        List<Section> sections = chapter.sections().stream()
                .filter(section -> section.inDeck() || named.contains(section.anchor()))
                .map(section ->
                        section.holding(section.blocks().stream().map(this::of).toList()))
                .toList();
        return sections.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Chapter(chapter.anchor(), chapter.letter(), chapter.title(), chapter.question(), sections));
    }

    private Block of(Block block) {
        if (block instanceof Block.Table table) {
            return narrow(table);
        }
        if (block instanceof Block.Cards cards) {
            return this == SUMMARY ? lines(cards) : shortened(cards);
        }
        return block;
    }

    private Block shortened(Block.Cards cards) {
        return new Block.Cards(
                cards.cards().stream()
                        .map(card -> card.holding(
                                card.blocks().stream().map(this::of).toList()))
                        .toList(),
                cards.across());
    }

    private static Block lines(Block.Cards cards) {
        return new Block.Bullets(
                Optional.empty(), cards.cards().stream().map(Detail::line).toList());
    }

    private static Words line(Card card) {
        Words title = Words.title(card.title());
        String badges =
                String.join(", ", card.badges().stream().map(Card.Badge::text).toList());
        return badges.isEmpty() ? title : title.then(new Run.Plain(" (" + badges + ")"));
    }

    private static Block narrow(Block.Table table) {
        List<Integer> kept = IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).inDeck())
                .boxed()
                .toList();
        return new Block.Table(
                table.caption(),
                kept.stream().map(table.columns()::get).toList(),
                table.rows().stream()
                        .map(row -> new Block.Row(
                                row.anchor(),
                                kept.stream().map(row.cells()::get).toList(),
                                row.isTotal()))
                        .toList());
    }
}
