package dev.tomster.view;

import dev.tomster.model.Item;
import dev.tomster.view.Block.Align;
import dev.tomster.view.Block.Column;
import dev.tomster.view.Block.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Items as rows: the title, and a column for each property that any of them states. What has no column stands below
 * the title.
 */
final class ItemTable {
    private final Writing writing;
    private final List<Item> items;
    private final List<String> columns = new ArrayList<>();
    private final List<Integer> weights = new ArrayList<>();
    private final List<Boolean> inDeck = new ArrayList<>();
    private final List<Align> aligns = new ArrayList<>();
    private String titleHead = "";
    private int titleWeight = 4;
    private int titleIndex;

    ItemTable(Writing writing, List<Item> items) {
        this.writing = writing;
        this.items = items;
    }

    /** Puts the titles here, under a head. */
    ItemTable title(String head, int weight) {
        titleHead = head;
        titleWeight = weight;
        titleIndex = columns.size();
        return this;
    }

    /** Adds a column, unless no item states the property. */
    ItemTable column(String property, int weight) {
        return column(property, weight, Align.START, true);
    }

    /** The same, with numbers that stand under each other. */
    ItemTable numbers(String property, int weight) {
        return column(property, weight, Align.END, true);
    }

    /** The same, left out on slides. */
    ItemTable paperOnly(String property, int weight) {
        return column(property, weight, Align.START, false);
    }

    private ItemTable column(String property, int weight, Align align, boolean deck) {
        if (items.stream().flatMap(item -> item.fact(property).stream()).anyMatch(fact -> !Omission.leftOut(fact))) {
            columns.add(property);
            weights.add(weight);
            aligns.add(align);
            inDeck.add(deck);
        }
        return this;
    }

    /** The table; none if there are no items. */
    Optional<Block> build() {
        return build(List.of());
    }

    /** The table with rows below the items' own. */
    Optional<Block> build(List<Row> totals) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        List<Column> heads = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String label = writing.label(items.get(0).concept().id(), columns.get(i));
            heads.add(new Column(label, aligns.get(i), weights.get(i), inDeck.get(i)));
        }
        heads.add(titleIndex, new Column(titleHead, Align.START, titleWeight, true));
        List<Row> rows = new ArrayList<>(items.stream().map(this::row).toList());
        rows.addAll(totals);
        return Optional.of(new Block.Table(Optional.empty(), heads, rows));
    }

    private Row row(Item item) {
        ItemFacts facts = writing.tableFacts(item);
        List<Words> cells = new ArrayList<>();
        for (String column : columns) {
            cells.add(facts.takeLine(column).orElse(Words.NONE));
        }
        cells.add(titleIndex, titleCell(item, facts));
        return new Row(item.id().map(Titles::anchor), cells, false);
    }

    private Words titleCell(Item item, ItemFacts facts) {
        Words name = item.title().isPresent() ? Words.title(writing.title(item)) : name(item);
        Words title = writing.marks().title(item, name, writing.labels());
        List<Words> details = facts.rest().stream().map(this::detail).toList();
        return details.isEmpty() ? title : title.then(new Run.Break()).then(Words.join(details, " \u00B7 "));
    }

    private static Words name(Item item) {
        return item.id().map(id -> Words.title(id.name())).orElse(Words.NONE);
    }

    private Words detail(LabelledFact fact) {
        return Words.plain(fact.label() + writing.label("colon") + " ").then(fact.line());
    }

    /** How many columns the table has, the titles included. */
    int width() {
        return columns.size() + 1;
    }

    /** Where a property's column stands; none if it has none. */
    Optional<Integer> indexOf(String property) {
        int index = columns.indexOf(property);
        return index < 0 ? Optional.empty() : Optional.of(index < titleIndex ? index : index + 1);
    }

    int titleIndex() {
        return titleIndex;
    }
}
