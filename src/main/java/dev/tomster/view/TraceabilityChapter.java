package dev.tomster.view;

import dev.tomster.coverage.Sum;
import dev.tomster.coverage.Trace;
import dev.tomster.coverage.Traceability;
import dev.tomster.model.Item;
import dev.tomster.view.Block.Align;
import dev.tomster.view.Block.Column;
import dev.tomster.view.Block.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** From audiences to money: who is served by what. Holes are visible. */
final class TraceabilityChapter {
    private static final List<String> HEADS = List.of("audience", "objective", "messages", "channels", "kpis", "money");
    /** The first columns name audience and objective. */
    private static final int NAMES = 2;

    private static final List<Integer> WEIGHTS = List.of(3, 5, 6, 4, 6, 3);

    private final Writing writing;

    private TraceabilityChapter(Writing writing) {
        this.writing = writing;
    }

    static Optional<Chapter> of(Writing writing) {
        return new TraceabilityChapter(writing).build();
    }

    private Optional<Chapter> build() {
        List<Trace> traces = Traceability.of(writing.plan());
        List<Row> rows = traces.stream().map(this::row).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>();
        for (int i : shown()) {
            Align align = HEADS.get(i).equals("money") ? Align.END : Align.START;
            columns.add(new Column(writing.label("trace." + HEADS.get(i)), align, WEIGHTS.get(i), true));
        }
        List<Block> blocks = List.of(
                new Block.Lead(Words.plain(writing.label("trace.lead"))),
                picture(traces, new Block.Table(Optional.empty(), columns, rows)));
        return Optional.of(new Chapter(
                "traceability",
                Optional.empty(),
                writing.label("chapter.traceability"),
                Optional.empty(),
                List.of(new Section("traceability-matrix", writing.label("section.matrix-of-plan"), blocks, true))));
    }

    private Row row(Trace trace) {
        List<Words> cells = List.of(
                trace.audience().map(this::link).orElse(hole()),
                trace.objective().map(this::link).orElse(hole()),
                links(trace.messages()),
                links(trace.channels()),
                links(trace.kpis()),
                money(trace.costs()).orElse(hole()));
        return new Row(Optional.empty(), shown().stream().map(cells::get).toList(), false);
    }

    /** How much there is of everything, at a glance; the table says what it is. */
    private Block picture(List<Trace> traces, Block table) {
        Pictures pictures = new Pictures(writing);
        List<String> heads = shown().stream()
                .map(i -> writing.label("trace." + HEADS.get(i)))
                .toList();
        int names = (int) shown().stream().filter(i -> i < NAMES).count();
        List<List<String>> rows = traces.stream().map(this::marks).toList();
        String hole = writing.label("trace.hole");
        List<String> parts = rows.stream()
                .map(row -> {
                    List<String> counts = IntStream.range(names, row.size())
                            .mapToObj(i -> heads.get(i) + writing.label("colon") + " "
                                    + (row.get(i).isEmpty() ? hole : row.get(i)))
                            .toList();
                    return String.join(" \u2013 ", row.subList(0, names)) + " (" + String.join(", ", counts) + ")";
                })
                .toList();
        return pictures.picture(
                "traces",
                pictures.list(parts),
                new Chart.Traces(heads, names, rows, hole, pictures.more()),
                table,
                false);
    }

    private List<String> marks(Trace trace) {
        List<String> cells = List.of(
                trace.audience().map(this::name).orElse(""),
                trace.objective().map(this::name).orElse(""),
                count(trace.messages()),
                count(trace.channels()),
                count(trace.kpis()),
                money(trace.costs()).map(Words::text).orElse(""));
        return shown().stream().map(cells::get).toList();
    }

    private String name(Item item) {
        return Pictures.plain(item.id().map(writing.titles()::shortTitle).orElseGet(() -> writing.title(item)));
    }

    private String count(List<Item> items) {
        return items.isEmpty() ? "" : writing.format().number(items.size());
    }

    /** The columns without those of what the document leaves out: there it would look like a hole in the plan. */
    private List<Integer> shown() {
        Omission omission = writing.omission();
        return IntStream.range(0, HEADS.size())
                .filter(column -> !switch (HEADS.get(column)) {
                    case "audience" -> omission.hidesKind("persona") && omission.hidesKind("segment");
                    case "objective" -> omission.hidesKind("objective");
                    case "messages" -> omission.hidesKind("key-message");
                    case "channels" -> omission.hidesKind("channel");
                    case "kpis" -> omission.hidesKind("kpi");
                    default -> omission.hidesKind("cost");
                })
                .boxed()
                .toList();
    }

    private Optional<Words> money(List<Item> lines) {
        Budget budget = new Budget(writing);
        Sum sum = budget.sum(lines);
        return lines.isEmpty() || sum.isMixed() ? Optional.empty() : Optional.of(budget.write(sum));
    }

    private Words links(List<Item> items) {
        return items.isEmpty()
                ? hole()
                : Words.join(items.stream().map(this::link).toList(), writing.semicolon());
    }

    private Words link(Item item) {
        return item.id().map(writing.titles()::link).orElseGet(() -> Words.title(writing.title(item)));
    }

    private Words hole() {
        return Words.of(new Run.Missing(writing.label("trace.hole")));
    }
}
