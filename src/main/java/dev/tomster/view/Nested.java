package dev.tomster.view;

import dev.tomster.model.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The items nested in an item, as a table for each kind: phases, key results, variants. */
final class Nested {
    private final Writing writing;

    Nested(Writing writing) {
        this.writing = writing;
    }

    List<Block> blocks(Item item) {
        Map<String, List<Item>> byKind = new LinkedHashMap<>();
        for (Item nested : item.items()) {
            byKind.computeIfAbsent(nested.concept().id(), kind -> new ArrayList<>())
                    .add(nested);
        }
        List<Block> blocks = new ArrayList<>();
        byKind.forEach((kind, items) -> table(kind, items).build().ifPresent(blocks::add));
        return blocks;
    }

    private ItemTable table(String kind, List<Item> items) {
        ItemTable table = new ItemTable(writing, items).title(writing.labels().get("kind." + kind), 5);
        return switch (kind) {
            case "phase" ->
                table.column("period", 4)
                        .column("when", 4)
                        .column("actions", 6)
                        .column("cadence", 3)
                        .column("state", 2);
            case "result" ->
                table.column("kpi", 4).column("target", 2).column("deadline", 3).column("done", 1);
            case "variant" -> table.column("channel", 2).column("language", 2).column("text", 8);
            default -> table;
        };
    }
}
