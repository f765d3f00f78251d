package dev.tomster.view;

import dev.tomster.model.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a chapter together; parts that have nothing to say are left out. */
final class ChapterBuilder {
    /** A sheet with more facts, or with more characters in them, takes the whole width. */
    private static final int SHORT_FACTS = 6;

    private static final int SHORT_TEXT = 260;
    private final Writing writing;
    private final String id;
    private final Optional<Item> step;
    private final Optional<ItemFacts> facts;
    private final List<Section> sections = new ArrayList<>();
    private final Set<String> shownKinds = new HashSet<>();

    /** @param id the id of the chapter's step, or of a chapter outside the steps */
    ChapterBuilder(Writing writing, String id) {
        this.writing = writing;
        this.id = id;
        this.step = writing.plan().step(id);
        this.facts = step.map(writing::facts);
    }

    /** The facts of the step; none if the plan does not have it. */
    Optional<ItemFacts> facts() {
        return facts;
    }

    /** The items of a kind in this step, which from now on count as shown. */
    List<Item> items(String kind) {
        shownKinds.add(kind);
        return step.map(found -> found.items(kind)).orElse(List.of());
    }

    /** Adds a section under the title with the key {@code section.<name>}. */
    ChapterBuilder section(String name, List<Block> blocks) {
        return section(name, blocks, true);
    }

    /** The same, left out on slides. */
    ChapterBuilder paperSection(String name, List<Block> blocks) {
        return section(name, blocks, false);
    }

    private ChapterBuilder section(String name, List<Block> blocks, boolean inDeck) {
        if (!blocks.isEmpty()) {
            sections.add(new Section(id + "-" + name, writing.label("section." + name), blocks, inDeck));
        }
        return this;
    }

    /** A block that stands alone in its section, left out on slides. */
    ChapterBuilder paperSection(String name, Optional<Block> block) {
        return paperSection(name, block.map(List::of).orElse(List.of()));
    }

    /** A block that stands alone in its section. */
    ChapterBuilder section(String name, Optional<Block> block) {
        return section(name, block.map(List::of).orElse(List.of()));
    }

    /** The sheets of some items, below each other. */
    static List<Block> cards(List<Card> cards) {
        return cards.isEmpty() ? List.of() : List.of(new Block.Cards(cards, 1));
    }

    /** Short sheets, two beside each other. */
    static List<Block> pairs(List<Card> cards) {
        return cards.isEmpty() ? List.of() : List.of(new Block.Cards(cards, 2));
    }

    /** Sheets across the page, or two beside each other if none of them has more to say than half a page is wide. */
    static List<Block> fitting(List<Card> cards) {
        return cards.stream().allMatch(ChapterBuilder::isShort) ? pairs(cards) : cards(cards);
    }

    private static boolean isShort(Card card) {
        return card.blocks().stream()
                .allMatch(block -> block instanceof Block.Facts facts
                        && facts.facts().size() <= SHORT_FACTS
                        && facts.facts().stream().noneMatch(LabelledFact::isList)
                        && facts.facts().stream()
                                        .mapToInt(fact -> fact.line().text().length())
                                        .sum()
                                <= SHORT_TEXT);
    }

    /** The chapter; none if it has nothing to say. */
    Optional<Chapter> build() {
        step.ifPresent(found -> sections.addAll(new Extras(writing).of(found, shownKinds, facts.orElseThrow())));
        if (sections.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Chapter(
                id,
                writing.labels().find("letter." + id),
                writing.label("chapter." + id),
                writing.labels().find("question." + id),
                List.copyOf(sections)));
    }
}
