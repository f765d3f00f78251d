package dev.tomster.view;

import dev.tomster.model.DatedStep;
import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Insertion;
import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import dev.tomster.model.Prose;
import dev.tomster.model.Series;
import dev.tomster.model.Silence;
import dev.tomster.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
     * @param language in which values are written: that of the texts around them, whatever the document's is
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

    /** What each text of a plan prints, one by one: for those who look at the plan as it is written. */
    static UnaryOperator<Prose> texts(Plan plan, String language) {
        FilledPlan raw = new FilledPlan(plan, language);
        FilledPlan titled = new FilledPlan(raw.with(raw::titled), language);
        return prose -> prose.insertions().isEmpty() ? prose : titled.filled(prose);
    }

    private Plan with(UnaryOperator<Item> change) {
        return plan.withSteps(plan.steps().stream().map(change).toList());
    }

    private Item titled(Item item) {
        return new Item(
                item.concept(),
                item.id(),
                item.title().map(this::filledTitle),
                item.text(),
                item.facts(),
                item.items().stream().map(this::titled).toList(),
                item.head());
    }

    private Item filled(Item item) {
        return new Item(
                item.concept(),
                item.id(),
                item.title(),
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
        if (value instanceof DatedStep step) {
            return new DatedStep(step.when(), filled(step.text()));
        }
        return value instanceof Silence silence
                ? new Silence(silence.rule(), silence.until(), silence.above(), filled(silence.reason()))
                : value;
    }

    private Prose filled(Prose prose) {
        return filled(prose, this::markdown, part -> part);
    }

    /** A title is no Markdown: of its marks only the brace that is none is read. */
    private Prose filledTitle(Prose title) {
        return filled(title, this::text, part -> part.replace("\\{", "{"));
    }

    private static Prose filled(Prose prose, Function<Insertion, String> insert, UnaryOperator<String> read) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Insertion insertion : prose.insertions()) {
            out.append(read.apply(prose.markdown().substring(from, insertion.start())))
                    .append(insert.apply(insertion));
            from = insertion.end();
        }
        return new Prose(
                out.append(read.apply(prose.markdown().substring(from))).toString());
    }

    private Optional<Item> owner(Insertion insertion) {
        return insertion.item().isPresent() ? plan.item(insertion.item().get()) : plan.step(insertion.concept());
    }

    /** What is printed for a name in a text, on one line. */
    private String markdown(Insertion insertion) {
        return insertion.property().equals(Insertion.TITLE)
                ? escaped(title(insertion))
                : values(insertion, value -> escaped(Text.of(writing.write(value))));
    }

    /** What is printed for a name in a title. */
    private String text(Insertion insertion) {
        return insertion.property().equals(Insertion.TITLE)
                ? title(insertion)
                : values(insertion, value -> Text.of(writing.write(value)));
    }

    private String title(Insertion insertion) {
        return owner(insertion)
                .map(item ->
                        item.title().map(this::filledTitle).map(Prose::markdown).orElse(""))
                .orElseGet(() -> writing.label("left-out"));
    }

    private String values(Insertion insertion, Function<Value, String> print) {
        List<Value> values =
                owner(insertion).map(item -> item.values(insertion.property())).orElse(List.of());
        if (values.isEmpty()) {
            // The compiler lets no text name what the plan does not state: the document leaves it out.
            return writing.label("left-out");
        }
        return listed(values.stream()
                .map(value -> value instanceof Prose prose ? line(prose) : print.apply(value))
                .toList());
    }

    /** As a sentence goes on: {@code a, b and c}. */
    private String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0
                ? parts.get(0)
                : writing.labels().get("list", String.join(", ", parts.subList(0, last)), parts.get(last));
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
