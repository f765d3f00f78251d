package dev.tomster.app.review;

import dev.tomster.app.review.Report.Pair;
import dev.tomster.app.review.Report.Row;
import dev.tomster.app.review.Report.Told;
import dev.tomster.diagnostic.JsonDocument;
import dev.tomster.diff.Level;
import dev.tomster.diff.Summary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells comparisons to programs: one JSON object after {@code diff.schema.json}. */
public final class DiffJson implements DiffForm {
    /** Raised when the meaning of a field changes. */
    private static final int FORMAT = 1;

    private final String version;

    public DiffJson(String version) {
        this.version = version;
    }

    @Override
    public void write(List<Report> reports, Appendable out) throws IOException {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("tool", "tomster");
        document.put("version", version);
        document.put("plans", reports.stream().map(DiffJson::plan).toList());
        JsonDocument.write(document, out);
    }

    private static Map<String, Object> plan(Report report) {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("plan", report.name());
        plan.put("headline", report.headline());
        plan.put("before", side(report.compared().before()));
        plan.put("after", side(report.compared().after()));
        plan.put("summary", summary(report));
        plan.put("changes", report.rows().stream().map(DiffJson::row).toList());
        plan.put("effects", report.effects());
        plan.put("appeared", report.appeared().stream().map(DiffJson::told).toList());
        plan.put("mended", report.mended().stream().map(DiffJson::told).toList());
        return plan;
    }

    /** Errors of a side are the reason why the changes may not be all. */
    private static Map<String, Object> side(Side side) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", side.name());
        fields.put(
                "state",
                !side.isThere()
                        ? "absent"
                        : side.plan().isEmpty() ? "unreadable" : side.errors().isEmpty() ? "read" : "incomplete");
        fields.put("errors", side.errors().size());
        return fields;
    }

    private static Map<String, Object> summary(Report report) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Level level : Level.values()) {
            fields.put(level.id(), report.rows(level).size());
        }
        fields.put("weaker", (int) report.rows(Level.COMMITMENT).stream()
                .filter(row -> row.strength().isLess())
                .count());
        List<Map<String, Object>> budgets = new ArrayList<>();
        report.compared()
                .diff()
                .map(diff -> diff.summary().budgets())
                .orElse(List.of())
                .forEach(budget -> budgets.add(budget(budget)));
        fields.put("budgets", budgets);
        return fields;
    }

    private static Map<String, Object> budget(Summary.Budget budget) {
        Map<String, Object> fields = new LinkedHashMap<>();
        budget.before()
                .or(budget::after)
                .flatMap(money -> money.currency())
                .ifPresent(code -> fields.put("currency", code));
        budget.before().ifPresent(money -> fields.put("before", money.amount().toPlainString()));
        budget.after().ifPresent(money -> fields.put("after", money.amount().toPlainString()));
        return fields;
    }

    private static Map<String, Object> row(Row row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("level", row.level().id());
        fields.put("strength", row.strength().name().toLowerCase(Locale.ROOT));
        fields.put("kind", row.kind());
        fields.put("item", row.id());
        put("title", row.title(), fields);
        put("property", row.property(), fields);
        fields.put("aspect", row.aspect());
        fields.put("values", row.values().stream().map(DiffJson::pair).toList());
        put("place", row.place(), fields);
        return fields;
    }

    private static Map<String, Object> pair(Pair pair) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put("label", pair.label(), fields);
        pair.before().ifPresent(text -> fields.put("before", text));
        pair.after().ifPresent(text -> fields.put("after", text));
        put("delta", pair.delta(), fields);
        return fields;
    }

    private static Map<String, Object> told(Told told) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rule", told.head());
        fields.put("place", told.place());
        fields.put("message", told.message());
        return fields;
    }

    private static void put(String name, String text, Map<String, Object> fields) {
        if (!text.isEmpty()) {
            fields.put(name, text);
        }
    }
}
