package dev.tomster.diff;

import dev.tomster.model.Item;
import dev.tomster.model.ItemId;
import dev.tomster.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** By what items are known again. */
final class RowKey {
    private static final Meaning MEANING = Meaning.standard();
    /** Of the keys of a kind, the surest first. */
    static final int MOST = 3;

    private RowKey() {}

    /** Kind and name; none for an item without a name. */
    static Optional<Object> name(Item item) {
        return item.id().map(ItemId::name).map(name -> List.of(item.concept().id(), name));
    }

    /** Everything that an item without a name says. */
    static Optional<Object> whole(Item item) {
        if (item.id().isPresent()) {
            return Optional.empty();
        }
        Map<String, Object> facts = new HashMap<>();
        item.facts()
                .forEach(fact -> facts.put(
                        fact.property().id(), item.values(fact.property().id())));
        return Optional.of(List.of(
                item.concept().id(),
                item.title(),
                item.text(),
                facts,
                item.items().size()));
    }

    /**
     * What stands in the columns of a key of its kind.
     *
     * @param number which key, from 0
     */
    static Optional<Object> of(Item item, int number) {
        List<List<String>> keys = MEANING.keys(item.concept());
        if (item.id().isPresent() || number >= keys.size()) {
            return Optional.empty();
        }
        List<Object> key = new ArrayList<>(List.of(item.concept().id()));
        for (String column : keys.get(number)) {
            Object cell = column.equals(Meaning.TITLE) ? item.title() : item.values(column);
            if (cell.equals(Optional.empty()) || cell.equals(List.<Value>of())) {
                return Optional.empty();
            }
            key.add(cell);
        }
        return Optional.of(key);
    }
}
