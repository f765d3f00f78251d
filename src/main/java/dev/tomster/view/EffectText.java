package dev.tomster.view;

import dev.tomster.diff.Effect;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Map;

/** Says what follows from the changes for an item that nobody touched. */
final class EffectText {
    private final Writing writing;
    private final ComparedSide after;
    private final ChangedItems items;

    EffectText(Changes changes) {
        this.after = changes.after();
        this.writing = after.writing();
        this.items = new ChangedItems(changes);
    }

    Words of(Effect effect) {
        Words sentence = Sentence.of(
                writing.label("effect." + effect.what().name().toLowerCase(Locale.ROOT)),
                Map.of(
                        "item", items.link(effect.item()),
                        "property", Words.plain(property(effect)),
                        "cause",
                                effect.cause()
                                        .map(cause -> items.name(cause, after))
                                        .orElse(Words.NONE)));
        return effect.delta()
                .map(delta -> delta.fold(new DeltaText(writing.format())))
                .map(delta -> sentence.then(new Run.Plain(" (" + delta + ")")))
                .orElse(sentence);
    }

    /** The property as its label, behind the kind of those that named the item if it is one of theirs. */
    private String property(Effect effect) {
        Concept owner = effect.kind()
                .map(kind -> Vocabulary.standard().concept(kind))
                .orElseGet(() -> effect.item().concept());
        String label = effect.property()
                .map(property -> writing.label(owner, property))
                .orElse("");
        return effect.kind().isEmpty() ? label : writing.kind(owner) + " \u00B7 " + label;
    }
}
