package dev.tomster.app;

import dev.tomster.check.rule.Figures;
import dev.tomster.coverage.Gap;
import dev.tomster.coverage.Spending;
import dev.tomster.coverage.StepCoverage;
import dev.tomster.coverage.Trace;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Message;
import dev.tomster.diagnostic.Printable;
import dev.tomster.model.Item;
import dev.tomster.model.Prose;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells people what a plan covers: a table for each audience, and the steps with what is missing in them. */
public final class MatrixText {
    private static final List<String> HEADS = List.of("objective", "messages", "channels", "kpis", "money");
    /** With the gaps between them, the widths of either table come to about 120 columns. */
    private static final List<Integer> OF_TRACES = List.of(24, 28, 22, 22, 14);

    private static final List<Integer> OF_STEPS = List.of(22, 5, 86);

    /** More elements than these are counted, not named. */
    private static final int MOST_NAMED = 3;

    private final PlanMatrix matrix;
    private final Catalogue catalogue;
    private final Figures figures;
    private final Lexicon lexicon;

    private MatrixText(PlanMatrix matrix, Catalogue catalogue) {
        this.matrix = matrix;
        this.catalogue = catalogue;
        this.figures = new Figures(catalogue.language());
        this.lexicon = Vocabulary.standard().lexicon(matrix.plan().language());
    }

    /** Writes what plans cover, one after the other. */
    public static void write(List<PlanMatrix> plans, Catalogue catalogue, Appendable out) throws IOException {
        for (int i = 0; i < plans.size(); i++) {
            out.append(i == 0 ? "" : "\n");
            new MatrixText(plans.get(i), catalogue).write(out);
        }
    }

    private void write(Appendable out) throws IOException {
        String file = Printable.shortened(matrix.file().toString());
        out.append(matrix.title()
                        .map(title -> Printable.shortened(title) + " (" + file + ")")
                        .orElse(file))
                .append("\n\n");
        writeTraces(out);
        out.append(word("steps")).append('\n');
        List<List<String>> rows = matrix.steps().stream().map(this::step).toList();
        TextTable table = TextTable.of(rows, OF_STEPS);
        for (List<String> row : rows) {
            table.write(row, out);
        }
    }

    private void writeTraces(Appendable out) throws IOException {
        List<String> heads = HEADS.stream().map(this::word).toList();
        Map<String, List<List<String>>> audiences = new LinkedHashMap<>();
        List<List<String>> all = new ArrayList<>(List.of(heads));
        for (Trace trace : matrix.traces()) {
            List<String> row = row(trace);
            String audience = trace.audience().map(this::head).orElseGet(() -> word("nobody"));
            audiences.computeIfAbsent(audience, first -> new ArrayList<>()).add(row);
            all.add(row);
        }
        TextTable table = TextTable.of(all, OF_TRACES);
        for (Map.Entry<String, List<List<String>>> audience : audiences.entrySet()) {
            out.append(audience.getKey()).append('\n');
            table.write(heads, out);
            for (List<String> row : audience.getValue()) {
                table.write(row, out);
            }
            out.append('\n');
        }
    }

    private List<String> row(Trace trace) {
        return List.of(
                names(trace.objective().stream().toList()),
                names(trace.messages()),
                names(trace.channels()),
                names(trace.kpis()),
                money(trace.costs()));
    }

    private String names(List<Item> items) {
        return items.isEmpty() ? word("hole") : items.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String money(List<Item> costs) {
        if (costs.isEmpty()) {
            return word("hole");
        }
        Spending spending = Spending.of(costs);
        Stream<String> sums = spending.sums().stream().map(figures::of);
        Stream<String> open = spending.sums().size() == 1 || spending.unknown() == 0 ? Stream.empty() : Stream.of("?");
        return Stream.concat(sums, open).collect(Collectors.joining(" + "));
    }

    private List<String> step(StepCoverage step) {
        String percent = catalogue.say(Message.of("cli.matrix.percent").with("percent", step.percent()));
        return List.of(
                catalogue.word("section." + step.step()), " ".repeat(5 - percent.length()) + percent, gaps(step));
    }

    /** Each property once, with the elements that lack it. */
    private String gaps(StepCoverage step) {
        Map<String, List<String>> elements = new LinkedHashMap<>();
        for (Gap gap : step.gaps()) {
            elements.computeIfAbsent(missing(step.step(), gap), first -> new ArrayList<>())
                    .addAll(gap.element().filter(item -> !item.concept().isStep()).map(this::name).stream()
                            .toList());
        }
        return elements.entrySet().stream()
                .map(entry -> entry.getKey() + named(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String named(List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        return " (" + (names.size() > MOST_NAMED ? names.size() : String.join(", ", names)) + ")";
    }

    /** The keywords that would fill a gap. */
    private String missing(String step, Gap gap) {
        Concept concept = gap.element()
                .map(Item::concept)
                .orElseGet(() -> Vocabulary.standard().concept(step));
        return gap.names().stream()
                .map(name -> concept.property(name).isPresent()
                        ? lexicon.keys(concept).word(name)
                        : lexicon.kinds().word(name))
                .collect(Collectors.joining(" " + catalogue.word("or") + " "));
    }

    private String head(Item item) {
        String named = keyword(item) + item.id().map(id -> " " + id.path()).orElse("");
        Optional<String> title = item.title().map(Prose::markdown).map(Printable::shortened);
        return named + title.map(text -> ": " + text).orElse("");
    }

    private String name(Item item) {
        return item.id()
                .map(id -> id.path())
                .or(() -> item.title().map(Prose::markdown))
                .map(Printable::shortened)
                .orElseGet(() -> keyword(item));
    }

    private String keyword(Item item) {
        return lexicon.kinds().word(item.concept().id());
    }

    private String word(String key) {
        return catalogue.word("cli.matrix." + key);
    }
}
