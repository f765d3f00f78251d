package dev.tomster.view;

import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import dev.tomster.model.ItemId;
import dev.tomster.view.Block.Tone;
import dev.tomster.view.Card.Badge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the sheet of an item: what a chapter puts first, then every other fact, then the items nested in it. */
final class Sheet {
    private final Writing writing;
    private final ItemFacts facts;
    private final List<Badge> badges = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private Optional<String> initials = Optional.empty();

    Sheet(Writing writing, Item item) {
        this.writing = writing;
        this.facts = writing.facts(item);
    }

    ItemFacts facts() {
        return facts;
    }

    /** Shows the initials of a person as a portrait. */
    Sheet portrait() {
        String name = facts.item().id().map(writing.titles()::shortTitle).orElse("");
        initials = Initials.of(name);
        return this;
    }

    /** Shows a property as a word in a box. */
    Sheet badge(String property) {
        facts.takeWords(property).forEach(words -> badges.add(new Badge(words, tone(property))));
        return this;
    }

    private Tone tone(String property) {
        return facts.item()
                .value(property, Choice.class)
                .map(choice -> switch (choice.id()) {
                    case "primary", "high" -> Tone.STRONG;
                    case "active", "done", "approved", "published" -> Tone.GOOD;
                    case "refused", "closed", "excluded", "dropped", "vacant" -> Tone.BAD;
                    default -> Tone.NEUTRAL;
                })
                .orElse(Tone.NEUTRAL);
    }

    Sheet add(Block block) {
        blocks.add(block);
        return this;
    }

    Sheet add(Optional<? extends Block> block) {
        block.ifPresent(blocks::add);
        return this;
    }

    /** Shows a text in large letters. */
    Sheet quote(String property) {
        facts.takeProse(property).ifPresent(text -> blocks.add(new Block.Quote(text)));
        return this;
    }

    /** Shows a text as a paragraph. */
    Sheet text(String property) {
        facts.takeProse(property).ifPresent(text -> blocks.add(new Block.Text(text)));
        return this;
    }

    /** Shows some facts together. */
    Sheet facts(String... properties) {
        List<LabelledFact> taken = facts.takeAll(properties);
        if (!taken.isEmpty()) {
            blocks.add(new Block.Facts(taken));
        }
        return this;
    }

    /** Shows lists side by side. */
    Sheet panels(String... properties) {
        List<Block.Panel> panels = new ArrayList<>();
        for (String property : properties) {
            facts.take(property)
                    .ifPresent(fact -> panels.add(new Block.Panel(fact.label(), Tone.NEUTRAL, fact.values())));
        }
        if (!panels.isEmpty()) {
            blocks.add(new Block.Panels(panels));
        }
        return this;
    }

    /** The sheet, with everything that was not shown yet. */
    Card build() {
        Item item = facts.item();
        if (writing.marks().isNew(item)) {
            badges.add(new Badge(Words.plain(writing.label("mark.new")), Tone.NEUTRAL));
        }
        List<Words> notes = facts.notes();
        List<LabelledFact> rest = facts.rest();
        if (!rest.isEmpty()) {
            blocks.add(new Block.Facts(rest));
        }
        new Nested(writing).blocks(item).forEach(blocks::add);
        return new Card(
                item.id().map(Titles::anchor).orElse(item.concept().id()),
                item.id().map(ItemId::name).orElse(item.concept().id()),
                writing.kind(item.concept()),
                writing.title(item),
                initials,
                List.copyOf(badges),
                List.copyOf(blocks),
                notes);
    }
}
