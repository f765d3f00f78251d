package dev.tomster.view;

import dev.tomster.diff.PlanDiff;
import dev.tomster.model.Item;
import dev.tomster.model.Value;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The items of two compared plans that a document shows, as far as it names steps, kinds and items. */
final class ShownItems {
    private final boolean showsAll;
    private final Set<String> shown = new HashSet<>();
    private final Set<String> hidden = new HashSet<>();
    /** By identity: what a document says of an item is said of the place where it stands. */
    private final IdentityHashMap<Item, Boolean> answers = new IdentityHashMap<>();

    ShownItems(List<Value> show, List<Value> hide, PlanDiff diff) {
        this.showsAll = show.isEmpty();
        show.forEach(part -> {
            shown.addAll(Excerpt.anchors(part, diff.after()));
            shown.addAll(Excerpt.anchors(part, diff.before()));
        });
        hide.forEach(part -> {
            hidden.addAll(Excerpt.anchors(part, diff.after()));
            hidden.addAll(Excerpt.anchors(part, diff.before()));
        });
        diff.before().steps().forEach(step -> visit(step, showsAll));
        diff.after().steps().forEach(step -> visit(step, showsAll));
    }

    private void visit(Item item, boolean isInShown) {
        String anchor = item.id().map(Titles::anchor).orElse(item.concept().id());
        boolean isShown = !hidden.contains(anchor) && (isInShown || shown.contains(anchor));
        answers.put(item, isShown);
        item.items().forEach(inner -> visit(inner, isShown));
    }

    boolean shows(Item item) {
        return answers.getOrDefault(item, false);
    }
}
