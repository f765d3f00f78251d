package dev.tomster.compile;

import dev.tomster.compile.value.Settings;
import dev.tomster.compile.value.ValueContext;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.Code;
import dev.tomster.model.Item;
import dev.tomster.model.ItemId;
import dev.tomster.model.Plan;
import dev.tomster.model.Prose;
import dev.tomster.model.ResultsSink;
import dev.tomster.text.Reading;
import dev.tomster.text.Reading.Obstacle;
import dev.tomster.text.Source;
import dev.tomster.text.SourceReader;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Spelling;
import dev.tomster.vocabulary.Vocabulary;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads files of results of any length for a plan, row by row, into whatever asks for them. */
public final class ResultsLoader {
    /** The exports that the program knows, by the names of their maps. */
    public static final List<String> MAPS = List.of("meta", "linkedin", "tiktok", "youtube", "x", "ga4", "matomo");

    private final Plan plan;
    private final Findings findings;
    private final Names names;
    private final StreamedRows rows;
    private final List<String> metrics = new ArrayList<>();

    /** @param sink takes in what is read */
    public ResultsLoader(Plan plan, ResultsSink sink, Findings findings) {
        this.plan = plan;
        this.findings = findings;
        this.names = new Names(new Findings());
        plan.items("channel").forEach(item -> item.id().ifPresent(id -> names.declare(id, item.head())));
        this.rows = new StreamedRows(sink, findings);
    }

    /**
     * Reads a file.
     *
     * @param map the name of a map or its file, perhaps with a colon and the name of a channel; none for a file that has the
     *     form of results
     * @throws IOException if the system refuses a file that is there
     */
    public void read(Path file, Optional<String> map) throws IOException {
        Optional<MapChoice> choice = map.isEmpty() ? Optional.of(MapChoice.NONE) : choice(map.get());
        if (choice.isEmpty()) {
            return;
        }
        String name = file.toString();
        if (!Files.isRegularFile(file)) {
            Obstacle obstacle = !Files.exists(file)
                    ? Obstacle.MISSING
                    : Files.isDirectory(file) ? Obstacle.DIRECTORY : Obstacle.NOT_A_FILE;
            refuse(name, obstacle);
            return;
        }
        try (InputStream in = new FileInputStream(file.toFile())) {
            read(name, in, choice.get());
        }
    }

    private void refuse(String name, Obstacle obstacle) {
        PlanLoader.report(new Reading(new Source(name, ""), Optional.of(obstacle), 0, false), findings);
    }

    private void read(String name, InputStream in, MapChoice choice) throws IOException {
        ColumnMap map = choice.map();
        Lexicon lexicon = Vocabulary.standard().lexicon(map.isNone() ? plan.language() : map.language());
        ValueContext context = new ValueContext(
                lexicon,
                new Settings(
                        plan.step("plan")
                                .flatMap(header -> header.value("currency", Code.class))
                                .map(Code::text),
                        List.of()),
                names,
                Vocabulary.standard().concept("evaluate").property("results").orElseThrow(),
                findings);
        ResultsReader reader = new ResultsReader(names, context, findings, map, choice.owner(), rows);
        rows.begin(name, reader, map, choice.owner());
        LineReader lines = new LineReader(in);
        RowLines all = new RowLines(lines);
        boolean goesOn = true;
        boolean isToldLatin = false;
        for (Optional<String> row = all.next(reader.separator());
                row.isPresent() && goesOn;
                row = all.next(reader.separator())) {
            String text = row.get();
            if (lines.isBinary()) {
                report(name, text, all.first(), "binary");
                return;
            }
            if (all.isTooLong()) {
                report(name, text, all.first(), "long");
                continue;
            }
            if (lines.isLatin() && !isToldLatin) {
                report(name, text, all.first(), "encoding");
                isToldLatin = true;
            }
            goesOn = rows.line(text, all.first()) && !findings.isFull();
        }
        if (goesOn) {
            reader.end(new Source(name, "").span(0, 0));
        }
        rows.finish();
        reader.head().columns().forEach(column -> metrics.add(column.metric()));
    }

    private void report(String name, String text, int number, String wording) {
        Span line = Source.excerpt(name, text, number).line(number);
        findings.add(ResultsReader.finding(line, wording).with("bound", LineReader.LONGEST));
    }

    /** The metrics that some file had a column for. */
    public List<String> metrics() {
        return List.copyOf(metrics);
    }

    /** Checks that the metrics of formulas were measured, once all files are read. */
    public void checkFormulas() {
        FormulaNames.check(plan, metrics, findings);
    }

    private Optional<MapChoice> choice(String typed) throws IOException {
        int colon = typed.lastIndexOf(':');
        boolean hasChannel = colon > 1;
        String name = hasChannel ? typed.substring(0, colon) : typed;
        Optional<ColumnMap> map = map(name);
        if (map.isEmpty()) {
            return Optional.empty();
        }
        if (hasChannel) {
            String channel = typed.substring(colon + 1);
            Optional<ItemId> owner =
                    names.find(List.of(channel), List.of("channel")).stream().findFirst();
            if (owner.isEmpty()) {
                findings.add(ResultsReader.finding(new Source(typed, "").span(0, 0), "map-channel")
                        .with("name", channel)
                        .help(Message.of("results.map-channel.help")
                                .withOptions("options", names.names(List.of("channel")))));
                return Optional.empty();
            }
            return Optional.of(new MapChoice(map.get(), owner));
        }
        return Optional.of(new MapChoice(map.get(), owner(map.get())));
    }

    /** The only channel of the platform; where there are several, a column or the command has to say. */
    private Optional<ItemId> owner(ColumnMap map) {
        List<ItemId> found = new ArrayList<>();
        for (String platform : map.platform().map(all -> all.split(", ", -1)).orElse(new String[0])) {
            plan.items("channel").stream()
                    .filter(channel -> isOn(channel, platform))
                    .flatMap(channel -> channel.id().stream())
                    .forEach(found::add);
        }
        if (found.size() > 1 && map.channel().isEmpty()) {
            findings.add(Finding.of(
                            CompileRules.RESULTS_CHANNEL, plan.sources().get(0).span(0, 0))
                    .with("platform", map.platform().orElse(""))
                    .help(Message.of("results-channel.help")
                            .withOptions(
                                    "options", found.stream().map(ItemId::name).toList())));
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isOn(Item channel, String platform) {
        String stated = channel.value("platform", Prose.class)
                .or(channel::title)
                .map(Prose::markdown)
                .orElse("");
        String folded = Spelling.fold(platform);
        return Spelling.fold(stated).equals(folded)
                || (folded.length() > 1 && Spelling.fold(stated).contains(folded));
    }

    private Optional<ColumnMap> map(String name) throws IOException {
        if (MAPS.contains(name)) {
            try (InputStream in = ResultsLoader.class.getResourceAsStream("map_" + name + ".ini")) {
                if (in == null) {
                    throw new IllegalStateException("no map of " + name);
                }
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return ColumnMap.read(new Source(name, text), findings);
            }
        }
        Reading reading = SourceReader.read(Path.of(name), name);
        PlanLoader.report(reading, findings);
        return reading.hasText() ? ColumnMap.read(reading.source(), findings) : Optional.empty();
    }

    /**
     * A map with the channel that its rows speak of.
     *
     * @param owner none if a column names it, or nobody does
     */
    private record MapChoice(ColumnMap map, Optional<ItemId> owner) {
        static final MapChoice NONE = new MapChoice(ColumnMap.NONE, Optional.empty());
    }
}
