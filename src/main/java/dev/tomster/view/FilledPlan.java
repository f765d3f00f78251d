package dev.tomster.view;

import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Insertion;
import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import dev.tomster.model.Prose;
import dev.tomster.model.Series;
import dev.tomster.model.Silence;
import dev.tomster.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Prints the values that texts name into them, so that no other part of a document need know of them. */
public final class FilledPlan {
    /** What would be Markdown in a value that is none. */
    private static final String MARKS = "\\`*_[]<>&";

    private final Plan plan;
    private final Writing writing;

    private FilledPlan(Plan plan, String language) {
        this.plan = plan;
        this.writing = new Writing(plan, language);
    }

    /**
     * The same plan with texts that name nothing.
     *
     * @param plan without errors: its texts do not name each other without end
     * @param language of the document, in which values are written
     */
    public static Plan of(Plan plan, String language) {
        boolean hasBraces =
                plan.sources().stream().anyMatch(source -> source.text().indexOf('{') >= 0);
        if (!hasBraces) {
            return plan;
        }
        // Titles first: they are what a reference prints.
        FilledPlan raw = new FilledPlan(plan, language);
        FilledPlan titled = new FilledPlan(raw.with(raw::titled), language);
        return titled.with(titled::filled);
    }

    private Plan with(UnaryOperator<Item> change) {
        return new Plan(
                plan.language(),
                plan.sources(),
                plan.steps().stream().map(change).toList());
    }

    private Item titled(Item item) {
        return new Item(
                item.concept(),
                item.id(),
                item.title().map(this::filled),
                item.text(),
                item.facts(),
                item.items().stream().map(this::titled).toList(),
                item.head());
    }

    private Item filled(Item item) {
        return new Item(
                item.concept(),
                item.id(),
                item.title().map(this::filled),
                item.text().map(this::filled),
                item.facts().stream().map(this::filled).toList(),
                item.items().stream().map(this::filled).toList(),
                item.head());
    }

    private Fact filled(Fact fact) {
        return new Fact(
                fact.property(), fact.entries().stream().map(this::filled).toList(), fact.key());
    }

    private Entry filled(Entry entry) {
        return new Entry(filled(entry.value()), entry.remark().map(this::filled), entry.span());
    }

    private Value filled(Value value) {
        if (value instanceof Prose prose) {
            return filled(prose);
        }
        if (value instanceof Series series) {
            return new Series(series.points().stream()
                    .map(point -> new Series.Point(
                            point.period(),
                            filled(point.value()),
                            point.remark().map(this::filled)))
                    .toList());
        }
        return value instanceof Silence silence
                ? new Silence(silence.rule(), silence.until(), silence.above(), filled(silence.reason()))
                : value;
    }

    private Prose filled(Prose prose) {
        if (prose.insertions().isEmpty()) {
            return prose;
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Insertion insertion : prose.insertions()) {
            out.append(prose.markdown(), from, insertion.start()).append(markdown(insertion));
            from = insertion.end();
        }
        return new Prose(out.append(prose.markdown().substring(from)).toString());
    }

    /** What is printed for a name, on one line. */
    private String markdown(Insertion insertion) {
        Optional<Item> owner =
                insertion.item().isPresent() ? plan.item(insertion.item().get()) : plan.step(insertion.concept());
        List<String> values = new ArrayList<>();
        if (insertion.property().equals(Insertion.TITLE)) {
            owner.flatMap(Item::title).map(this::line).ifPresent(values::add);
        } else {
            owner.ifPresent(item -> item.values(insertion.property()).forEach(value -> values.add(markdown(value))));
        }
        return String.join(", ", values);
    }

    private String markdown(Value value) {
        return value instanceof Prose prose ? line(prose) : escaped(Text.of(writing.write(value)));
    }

    private String line(Prose prose) {
        return filled(prose).markdown().strip().replaceAll("\\h*\\n\\s*", " ");
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(MARKS.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return out.toString();
    }
}
