package dev.tomster.view;

import dev.tomster.model.Item;
import dev.tomster.model.Series;
import dev.tomster.view.Block.Align;
import dev.tomster.view.Block.Column;
import dev.tomster.view.Block.Row;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Indicators side by side: where they start, what they are to reach, and what was measured. */
final class KpiTable {
    private final Writing writing;

    KpiTable(Writing writing) {
        this.writing = writing;
    }

    Optional<Block> table(List<Item> kpis) {
        if (kpis.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = List.of(
                new Column(writing.label("kind.kpi"), Align.START, 6, true),
                new Column(writing.label("kind.objective"), Align.START, 5, false),
                new Column(writing.label("kpi", "baseline"), Align.END, 3, true),
                new Column(writing.label("kpi", "target"), Align.END, 3, true),
                new Column(writing.label("kpi", "every"), Align.START, 3, true),
                new Column(writing.label("kpi", "source"), Align.START, 4, true));
        List<Row> rows = kpis.stream()
                .map(kpi -> new Row(
                        Optional.empty(),
                        List.of(
                                name(kpi),
                                Words.join(objectives(kpi), ", "),
                                Objectives.baseline(writing, kpi).orElse(Words.HOLE),
                                Objectives.targets(writing, kpi).orElse(Words.HOLE),
                                line(kpi, "every"),
                                line(kpi, "source")),
                        false))
                .toList();
        return Optional.of(Tables.withoutEmptyColumns(columns, rows));
    }

    /** The objectives that it serves: those that it names, then those that name it, themselves or in a key result. */
    List<Words> objectives(Item kpi) {
        List<Words> words = new ArrayList<>(writing.facts(kpi).takeWords("objective"));
        for (Item objective : Objectives.all(writing)) {
            boolean named = Writing.refersTo(objective, "kpi", kpi)
                    || objective.items("result").stream().anyMatch(result -> Writing.refersTo(result, "kpi", kpi));
            if (named && !Writing.refersTo(kpi, "objective", objective)) {
                objective.id().map(writing.titles()::link).ifPresent(words::add);
            }
        }
        return words;
    }

    /** The measured values, a column for each date; none if nothing was measured. */
    Optional<Block> measured(List<Item> kpis) {
        Set<String> dates = new LinkedHashSet<>();
        List<Item> shown = new ArrayList<>();
        for (Item kpi : kpis) {
            kpi.value("measured", Series.class).ifPresent(series -> {
                shown.add(kpi);
                series.points().forEach(point -> dates.add(Text.of(writing.writeShort(point.period()))));
            });
        }
        if (shown.isEmpty() || dates.size() > 12) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(writing.label("kind.kpi"), Align.START, 6, true));
        columns.add(new Column(writing.label("kpi", "baseline"), Align.END, 3, true));
        dates.forEach(date -> columns.add(new Column(writing.format().capitalised(date), Align.END, 3, true)));
        columns.add(new Column(writing.label("kpi", "target"), Align.END, 3, true));
        List<Row> rows = shown.stream().map(kpi -> row(kpi, dates)).toList();
        return Optional.of(Tables.withoutEmptyColumns(columns, rows));
    }

    private Row row(Item kpi, Set<String> dates) {
        List<Words> cells = new ArrayList<>();
        cells.add(name(kpi));
        cells.add(Objectives.baseline(writing, kpi).orElse(Words.HOLE));
        Series series = kpi.value("measured", Series.class).orElseThrow();
        for (String date : dates) {
            cells.add(series.points().stream()
                    .filter(point -> Text.of(writing.writeShort(point.period())).equals(date))
                    .map(point -> writing.write(point.value()))
                    .findFirst()
                    .orElse(Words.NONE));
        }
        cells.add(Objectives.finalTarget(writing, kpi).orElse(Words.HOLE));
        return new Row(Optional.empty(), cells, false);
    }

    private Words name(Item kpi) {
        Words name = kpi.id().map(writing.titles()::link).orElseGet(() -> Words.title(writing.title(kpi)));
        return writing.marks().title(kpi, name, writing.labels());
    }

    private Words line(Item kpi, String property) {
        List<Words> words = kpi.fact(property).stream()
                .flatMap(fact -> fact.entries().stream())
                .map(entry -> writing.write(entry.value()).then(writing.marks().behind(entry)))
                .toList();
        return Words.join(words, ", ");
    }
}
