package dev.tomster.check.rule;

import dev.tomster.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** What all items of a kind say, read once: many rules look for words of theirs in it, and mostly in vain. */
final class KindTexts {
    private final List<String> texts = new ArrayList<>();
    private final NavigableSet<String> words = new TreeSet<>();

    KindTexts(List<Item> items) {
        items.forEach(item -> texts.addAll(Texts.of(item)));
        texts.forEach(text -> words.addAll(Wording.of(text)));
    }

    /** True if one of the texts holds one of the phrases. */
    boolean hold(WordList phrases) {
        return phrases.mayBeginWith(words) && phrases.isIn(texts);
    }
}
