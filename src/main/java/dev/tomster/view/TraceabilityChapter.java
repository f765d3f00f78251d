package dev.tomster.view;

import dev.tomster.model.Item;
import dev.tomster.model.Referrers;
import dev.tomster.view.Block.Align;
import dev.tomster.view.Block.Column;
import dev.tomster.view.Block.Row;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** From audiences to money: who is served by what. Holes are visible. */
final class TraceabilityChapter {
    private static final List<String> HEADS = List.of("audience", "objective", "messages", "channels", "kpis", "money");
    private static final List<Integer> WEIGHTS = List.of(3, 5, 6, 4, 6, 3);

    private final Writing writing;
    private final Referrers referrers;

    private TraceabilityChapter(Writing writing) {
        this.writing = writing;
        this.referrers = new Referrers(writing.plan());
    }

    static Optional<Chapter> of(Writing writing) {
        return new TraceabilityChapter(writing).build();
    }

    private Optional<Chapter> build() {
        List<Row> rows = new ArrayList<>();
        Set<Item> served = new LinkedHashSet<>();
        List<Item> objectives = Objectives.all(writing);
        for (Item audience : Audiences.addressed(writing)) {
            List<Item> own = objectives.stream()
                    .filter(objective -> Writing.refersTo(objective, "for", audience))
                    .toList();
            served.addAll(own);
            if (own.isEmpty()) {
                rows.add(row(Optional.of(audience), Optional.empty()));
            }
            own.forEach(objective -> rows.add(row(Optional.of(audience), Optional.of(objective))));
        }
        objectives.stream()
                .filter(objective -> !served.contains(objective))
                .forEach(objective -> rows.add(row(Optional.empty(), Optional.of(objective))));
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
                new Block.Table(Optional.empty(), columns, rows));
        return Optional.of(new Chapter(
                "traceability",
                Optional.empty(),
                writing.label("chapter.traceability"),
                Optional.empty(),
                List.of(new Section("traceability-matrix", writing.label("section.matrix-of-plan"), blocks, true))));
    }

    private Row row(Optional<Item> audience, Optional<Item> objective) {
        List<Item> messages = serving("key-message", audience, objective);
        List<Item> kpis = objective.map(this::kpis).orElse(List.of());
        List<Words> cells = List.of(
                audience.map(this::link).orElse(hole()),
                objective.map(this::link).orElse(hole()),
                links(messages),
                links(channels(audience, objective)),
                links(kpis),
                objective.flatMap(this::money).orElse(hole()));
        return new Row(Optional.empty(), shown().stream().map(cells::get).toList(), false);
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

    /** The channels that the objective names, as far as they are for the audience; without any, those that serve both. */
    private List<Item> channels(Optional<Item> audience, Optional<Item> objective) {
        List<Item> named =
                objective.map(found -> writing.referred(found, "channels")).orElse(List.of());
        return named.isEmpty()
                ? serving("channel", audience, objective)
                : named.stream()
                        .filter(channel -> audience.isEmpty() || isFor(channel, "for", audience.get()))
                        .toList();
    }

    /**
     * Items of a kind that name the audience and, if they name any objective, this one. Where there is no audience they
     * must name the objective: what names neither serves nothing that could be shown.
     */
    private List<Item> serving(String kind, Optional<Item> audience, Optional<Item> objective) {
        if (audience.isEmpty()) {
            return objective
                    .map(named -> referrers.naming(kind, "objective", named))
                    .orElse(List.of());
        }
        return referrers.naming(kind, "for", audience.get()).stream()
                .filter(item -> objective.isEmpty() || isFor(item, "objective", objective.get()))
                .toList();
    }

    /** True if a property names an item, or nothing at all. */
    private static boolean isFor(Item item, String property, Item other) {
        return item.fact(property).isEmpty() || Writing.refersTo(item, property, other);
    }

    private List<Item> kpis(Item objective) {
        Set<Item> kpis = new LinkedHashSet<>(writing.referred(objective, "kpi"));
        kpis.addAll(referrers.naming("kpi", "objective", objective));
        return List.copyOf(kpis);
    }

    private Optional<Words> money(Item objective) {
        Budget budget = new Budget(writing);
        List<Item> lines = budget.lines().stream()
                .filter(line -> Writing.refersTo(line, "objective", objective))
                .toList();
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
