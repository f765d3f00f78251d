package dev.tomster.view;

import dev.tomster.model.Item;
import dev.tomster.model.ItemId;
import dev.tomster.model.Prose;
import dev.tomster.vocabulary.Concept;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What every step may have besides its own concepts: facts of the step itself, sections, and misplaced items. */
final class Extras {
    /** Questions stand in the appendix, where the meeting looks for them. */
    private static final String QUESTION = "question";

    private final Writing writing;

    Extras(Writing writing) {
        this.writing = writing;
    }

    /** The sections that end the chapter of a step: those that the plan wrote itself, and what no section showed. */
    List<Section> of(Item step, Set<String> shownKinds, ItemFacts stepFacts) {
        List<Section> sections = new ArrayList<>();
        List<LabelledFact> rest = stepFacts.rest();
        String anchor = step.concept().id();
        if (!rest.isEmpty()) {
            sections.add(new Section(
                    anchor + "-more", writing.label("section.more"), List.of(new Block.Facts(rest)), false));
        }
        for (Item item : step.items()) {
            Concept concept = item.concept();
            if (concept.isText()) {
                sections.add(section(item));
            } else if (!concept.id().equals(QUESTION) && !shownKinds.contains(concept.id())) {
                sections.add(other(item));
            }
        }
        return sections;
    }

    private Section section(Item item) {
        Optional<Prose> text = item.text();
        List<Block> blocks = text.map(prose -> List.<Block>of(new Block.Text(prose.markdown())))
                .orElse(List.of());
        return new Section(anchor(item), writing.title(item), blocks, true, true, false);
    }

    private Section other(Item item) {
        Card card = new Sheet(writing, item).build();
        return new Section(
                anchor(item), writing.kind(item.concept()), List.of(new Block.Cards(List.of(card), 1)), false);
    }

    private static String anchor(Item item) {
        return item.id().map(Extras::anchor).orElse(item.concept().id());
    }

    /** The anchor of a section that the plan wrote itself. */
    static String anchor(ItemId id) {
        return Titles.anchor(id) + "-section";
    }
}
