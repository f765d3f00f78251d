package dev.tomster.compile;

import dev.tomster.compile.value.Phrase;
import dev.tomster.compile.value.ProseReader;
import dev.tomster.compile.value.Settings;
import dev.tomster.compile.value.ValueContext;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.Cadence;
import dev.tomster.model.Code;
import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import dev.tomster.model.Prose;
import dev.tomster.model.Value;
import dev.tomster.model.Word;
import dev.tomster.syntax.SyntaxTree;
import dev.tomster.text.PlanFiles;
import dev.tomster.text.Reading;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Spelling;
import dev.tomster.vocabulary.Vocabulary;
import dev.tomster.vocabulary.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a plan of trees of lines. What is wrong becomes findings; there is always a plan, as whole as it can be. */
final class PlanCompiler {
    /** More items than this are refused (threat S7). */
    static final int MOST_ITEMS = 50_000;

    private final Findings findings;
    private final Names names;
    private Settings settings = Settings.NONE;
    private int items;

    private PlanCompiler(Findings findings) {
        this.findings = findings;
        this.names = new Names(findings);
    }

    /**
     * Compiles a plan.
     *
     * @param file the main file with those that it includes
     * @param files where results are read from
     * @throws IOException if the system refuses a file that is there
     */
    static Plan compile(PlanFile file, PlanFiles files, Findings findings) throws IOException {
        PlanCompiler compiler = new PlanCompiler(findings);
        Plan plan = compiler.plan(file);
        List<String> columns = new ArrayList<>();
        Plan whole = compiler.withResults(plan, file, files, columns);
        FormulaNames.check(whole, columns, findings);
        return whole;
    }

    private Plan plan(PlanFile file) {
        SyntaxTree main = file.tree();
        Gatherer gatherer = new Gatherer(main.source(), names, findings);
        gatherer.gather(file);
        Optional<Draft> header = gatherer.step(Vocabulary.STEPS.get(0));
        if (header.isEmpty()) {
            Source source = main.source();
            boolean empty = main.lines().isEmpty() && saysNothing(source);
            findings.add(Finding.of(CompileRules.PLAN_MISSING, source.span(0, 0))
                    .worded(empty ? "empty" : "missing")
                    .help(Message.of(empty ? "plan-missing.help" : "plan-missing.part.help")
                            .with("keyword", main.lexicon().steps().word(Vocabulary.STEPS.get(0)))));
        }
        names.take(gatherer.steps());
        settings = header.map(this::settings).orElse(Settings.NONE);
        List<Item> steps = new ArrayList<>();
        gatherer.steps().forEach(draft -> steps.add(item(draft, List.of())));
        Plan plan = new Plan(main.lexicon().language(), file.sources(), steps);
        if (plan.sources().stream().anyMatch(source -> source.text().indexOf('{') >= 0)) {
            NamedTexts.check(plan, main.lexicon(), findings);
        }
        MilestoneCircles.report(plan, findings);
        return plan;
    }

    /**
     * The plan with what the file of results says that it names.
     *
     * @param columns takes in the metrics that the file has a column for
     */
    private Plan withResults(Plan plan, PlanFile file, PlanFiles files, List<String> columns) throws IOException {
        Optional<Fact> fact = plan.step("evaluate").flatMap(step -> step.fact("results"));
        if (fact.isEmpty() || !(fact.get().entries().get(0).value() instanceof Code path)) {
            return plan;
        }
        Span place = fact.get().entries().get(0).span();
        Phrase typed = new Phrase(path.text(), place);
        NamedFile named = new NamedFile(files, CompileRules.RESULTS, findings);
        Optional<Path> found = named.find(typed);
        Optional<Reading> reading = found.isEmpty() ? Optional.empty() : named.read(typed, found.get());
        if (reading.isEmpty()) {
            return plan;
        }
        PlanLoader.report(reading.get(), findings);
        Lexicon lexicon = file.lexicon(place.source()).orElseThrow();
        ValueContext context =
                new ValueContext(lexicon, settings, names, fact.get().property(), findings);
        PlanResults results = new PlanResults();
        ResultsReader reader = new ResultsReader(names, context, findings, ColumnMap.NONE, Optional.empty(), results);
        reader.read(reading.get().source());
        columns.addAll(results.metrics());
        return plan.withResults(results.measurements(), reading.get().source());
    }

    private static boolean saysNothing(Source source) {
        return source.text().lines().map(Spelling::strip).allMatch(line -> line.isEmpty() || line.startsWith("//"));
    }

    /** Reads what the rest of the plan needs of the header, without findings: they come when the header is read. */
    private Settings settings(Draft header) {
        Findings unread = new Findings();
        Optional<String> currency = Optional.empty();
        List<String> stages = List.of();
        for (Stated stated : header.properties()) {
            String id = stated.property().id();
            if (id.equals("currency") || id.equals("stages")) {
                ValueContext context =
                        new ValueContext(header.lexicon(), Settings.NONE, names, stated.property(), unread);
                List<Value> values = new FactReader(header.concept(), header.lexicon(), unread)
                        .read(stated, context).map(Fact::entries).orElse(List.of()).stream()
                                .map(Entry::value)
                                .toList();
                if (id.equals("currency")) {
                    currency = values.stream()
                            .filter(Code.class::isInstance)
                            .map(value -> ((Code) value).text())
                            .findFirst();
                } else {
                    stages = values.stream()
                            .filter(Word.class::isInstance)
                            .map(value -> ((Word) value).text())
                            .toList();
                }
            }
        }
        return new Settings(currency, stages);
    }

    private Item item(Draft draft, List<Fact> outer) {
        if (++items == MOST_ITEMS + 1) {
            findings.add(Finding.of(CompileRules.ITEMS, draft.head())
                    .with("bound", MOST_ITEMS)
                    .help(Message.of("too-many-items.help")));
        }
        List<Fact> facts = facts(draft);
        checkCadence(facts, outer, draft.lexicon().words());
        List<Item> nested = new ArrayList<>();
        draft.items().forEach(item -> nested.add(item(item, facts)));
        return new Item(
                draft.concept(),
                draft.id(),
                draft.title().map(title -> prose(draft, title.text(), title.span())),
                draft.text().map(block -> prose(draft, block.text(), block.span())),
                facts,
                List.copyOf(nested),
                draft.head());
    }

    private Prose prose(Draft draft, String markdown, Span place) {
        return new ProseReader(draft.lexicon(), names, findings).read(markdown, place);
    }

    /** The facts of an item in the order of the vocabulary; what a list property is told twice adds up. */
    private List<Fact> facts(Draft draft) {
        if (draft.properties().isEmpty()) {
            return List.of();
        }
        Concept concept = draft.concept();
        FactReader reader = new FactReader(concept, draft.lexicon(), findings);
        Map<String, Fact> byProperty = new HashMap<>();
        Map<String, List<Entry>> entries = new HashMap<>();
        for (Stated stated : draft.properties()) {
            ValueContext context = new ValueContext(draft.lexicon(), settings, names, stated.property(), findings);
            Optional<Fact> fact = reader.read(stated, context);
            if (fact.isPresent()) {
                String id = stated.property().id();
                byProperty.putIfAbsent(id, fact.get());
                entries.computeIfAbsent(id, key -> new ArrayList<>())
                        .addAll(fact.get().entries());
            }
        }
        List<Fact> facts = new ArrayList<>(byProperty.size());
        for (String property : concept.properties().keySet()) {
            Fact first = byProperty.get(property);
            if (first != null) {
                List<Entry> all = entries.getOrDefault(property, List.of());
                facts.add(new Fact(first.property(), List.copyOf(all), first.key()));
            }
        }
        return List.copyOf(facts);
    }

    /** Where several channels share a cadence it must say whether each has it: the difference is never guessed. */
    private void checkCadence(List<Fact> facts, List<Fact> outer, Words words) {
        for (Fact fact : facts) {
            Entry entry = fact.entries().get(0);
            boolean unclear = entry.value() instanceof Cadence cadence
                    && cadence.scope().isEmpty()
                    && (count("channels", facts) > 1 || count("channels", outer) > 1);
            if (unclear) {
                findings.add(Finding.of(CompileRules.CADENCE_SCOPE, entry.span())
                        .help(Message.of("cadence-scope.help")
                                .with("text", entry.span().text())
                                .with("each", words.word("each"))
                                .with("total", words.word("total"))));
            }
        }
    }

    /** How many different values a property has. */
    private static int count(String property, List<Fact> facts) {
        int count = 0;
        for (Fact fact : facts) {
            if (fact.property().id().equals(property)) {
                count = (int)
                        fact.entries().stream().map(Entry::value).distinct().count();
            }
        }
        return count;
    }
}
