package dev.tomster.view;

import dev.tomster.diff.Change;
import dev.tomster.model.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts changes into rows: one for each, or one for the same change of many items. */
final class ChangeGroups {
    /** So many items with the same change are told in one row. */
    private static final int MANY = 3;
    /** Of these; the others are counted, and marked where they stand. */
    private static final int NAMED = 4;

    private final Writing writing;
    private final ChangeRows rows;
    private final ChangedItems items;

    ChangeGroups(Changes changes) {
        this.writing = changes.after().writing();
        this.rows = new ChangeRows(changes);
        this.items = new ChangedItems(changes);
    }

    private record Told(Change change, Block.Row row) {}

    /** The rows of some changes; the same done to several items is told once, where the first of them stands. */
    List<Block.Row> of(List<Change> all) {
        Map<Object, List<Told>> groups = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Told told = new Told(all.get(i), all.get(i).fold(rows));
            // What is no value of a property stays alone.
            Object said = told.change() instanceof Change.Restated restated
                    ? List.of(restated.property().id(), told.row().cells().subList(1, 4))
                    : i;
            groups.computeIfAbsent(said, none -> new ArrayList<>()).add(told);
        }
        return groups.values().stream()
                .flatMap(group -> group.size() < MANY ? group.stream().map(Told::row) : Stream.of(together(group)))
                .toList();
    }

    private Block.Row together(List<Told> group) {
        Words what = Words.NONE;
        List<Words> names = new ArrayList<>();
        for (Told told : group) {
            Change.Restated change = (Change.Restated) told.change();
            Item item = change.items().after();
            String label = writing.label(item.concept(), change.property());
            what = Words.plain(label + " (" + writing.format().number(group.size()) + ")");
            names.add(items.link(item));
        }
        Words named = Words.join(names.subList(0, Math.min(NAMED, names.size())), writing.semicolon());
        int rest = names.size() - NAMED;
        Words more = rest > 0
                ? Words.plain(" "
                        + writing.labels().get("canvas.more", writing.format().number(rest)))
                : Words.NONE;
        List<Words> cells = group.get(0).row().cells();
        return ChangeRows.row(
                what.then(new Run.Break()).then(named).then(more), cells.get(1), cells.get(2), cells.get(3));
    }
}
