package dev.tomster.diff;

import dev.tomster.model.ItemId;
import java.util.HashMap;
import java.util.Map;

/** The names that items had before, and those that they have now. */
public final class Renames {
    private final Map<ItemId, ItemId> names = new HashMap<>();

    Renames() {}

    void add(ItemId old, ItemId young) {
        names.put(old, young);
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** The names before, without their owners, with those that they are now. */
    public Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        names.forEach((old, young) -> words.put(old.name(), young.name()));
        return words;
    }

    /** The name now of what had a name before; the same if it still has it. */
    public ItemId now(ItemId old) {
        if (names.isEmpty()) {
            return old;
        }
        ItemId own = names.get(old);
        if (own != null || old.parent().isEmpty()) {
            return own != null ? own : old;
        }
        return new ItemId(old.parent().map(this::now), old.concept(), old.name());
    }
}
