package dev.tomster.app;

import dev.tomster.coverage.Gap;
import dev.tomster.coverage.Spending;
import dev.tomster.coverage.StepCoverage;
import dev.tomster.coverage.Trace;
import dev.tomster.diagnostic.JsonDocument;
import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Money;
import dev.tomster.model.Prose;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Tells programs what plans cover, after {@code coverage.schema.json}. */
public final class MatrixJson {
    /** Raised when the meaning of a field changes. */
    private static final int FORMAT = 1;

    private final Function<Source, String> paths;

    private MatrixJson(Function<Source, String> paths) {
        this.paths = paths;
    }

    /**
     * Writes what plans cover.
     *
     * @param paths the path of a file in the repository
     */
    public static void write(List<PlanMatrix> plans, Function<Source, String> paths, Appendable out)
            throws IOException {
        MatrixJson json = new MatrixJson(paths);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("tool", "tomster");
        document.put("version", Program.version());
        document.put("plans", plans.stream().map(json::plan).toList());
        JsonDocument.write(document, out);
    }

    private Map<String, Object> plan(PlanMatrix matrix) {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("file", paths.apply(matrix.plan().sources().get(0)));
        matrix.title().ifPresent(title -> plan.put("title", title));
        plan.put("traces", matrix.traces().stream().map(this::trace).toList());
        plan.put(
                "steps", matrix.steps().stream().map(step -> step(matrix, step)).toList());
        return plan;
    }

    private Map<String, Object> trace(Trace trace) {
        Map<String, Object> row = new LinkedHashMap<>();
        trace.audience().ifPresent(audience -> row.put("audience", item(audience)));
        trace.objective().ifPresent(objective -> row.put("objective", item(objective)));
        row.put("messages", items(trace.messages()));
        row.put("channels", items(trace.channels()));
        row.put("kpis", items(trace.kpis()));
        row.put("costs", items(trace.costs()));
        row.put(
                "money",
                Spending.of(trace.costs()).sums().stream()
                        .flatMap(sum -> money(sum).stream())
                        .toList());
        row.put("holes", holes(trace));
        return row;
    }

    private static List<String> holes(Trace trace) {
        Map<String, Boolean> cells = new LinkedHashMap<>();
        cells.put("audience", trace.audience().isPresent());
        cells.put("objective", trace.objective().isPresent());
        cells.put("messages", !trace.messages().isEmpty());
        cells.put("channels", !trace.channels().isEmpty());
        cells.put("kpis", !trace.kpis().isEmpty());
        cells.put("money", !trace.costs().isEmpty());
        return cells.entrySet().stream()
                .filter(cell -> !cell.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Optional<Map<String, Object>> money(Measure sum) {
        if (!(sum.quantity() instanceof Money money)) {
            return Optional.empty();
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("amount", money.amount().toPlainString());
        money.currency().ifPresent(currency -> fields.put("currency", currency));
        fields.put("bound", sum.relation().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return Optional.of(fields);
    }

    private Map<String, Object> step(PlanMatrix matrix, StepCoverage step) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("step", step.step());
        fields.put("percent", step.percent());
        fields.put("stated", step.stated());
        fields.put("expected", step.expected());
        fields.put(
                "gaps",
                step.gaps().stream().map(gap -> gap(matrix, step.step(), gap)).toList());
        return fields;
    }

    /** What is missing in a step is missing at its head; where there is no such step, at that of the plan. */
    private Map<String, Object> gap(PlanMatrix matrix, String step, Gap gap) {
        Map<String, Object> fields = new LinkedHashMap<>();
        boolean isProperty = gap.element().isPresent()
                || Vocabulary.standard()
                        .concept(step)
                        .property(gap.names().get(0))
                        .isPresent();
        fields.put("missing", isProperty ? "property" : "item");
        fields.put("names", gap.names());
        gap.element().ifPresent(element -> fields.put("element", item(element)));
        gap.element()
                .or(() -> matrix.plan().step(step))
                .or(() -> matrix.plan().steps().stream().findFirst())
                .ifPresent(item -> place(item.head(), fields));
        return fields;
    }

    private List<Map<String, Object>> items(List<Item> items) {
        return new ArrayList<>(items.stream().map(this::item).toList());
    }

    private Map<String, Object> item(Item item) {
        Map<String, Object> fields = new LinkedHashMap<>();
        item.id().ifPresent(id -> fields.put("id", id.toString()));
        fields.put("kind", item.concept().id());
        item.title().map(Prose::markdown).ifPresent(title -> fields.put("title", title));
        place(item.head(), fields);
        return fields;
    }

    private void place(Span span, Map<String, Object> fields) {
        fields.put("file", paths.apply(span.source()));
        fields.put("line", span.from().line());
    }
}
