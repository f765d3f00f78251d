package dev.tomster.compile;

import dev.tomster.compile.value.Phrase;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.syntax.Line;
import dev.tomster.syntax.SyntaxReader;
import dev.tomster.syntax.SyntaxTree;
import dev.tomster.text.PlanFiles;
import dev.tomster.text.Reading;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a plan's main file and the files it includes, each once (language.md, section 5). */
final class Inclusions {
    /** More files than this are refused (threat S7: resource exhaustion). */
    static final int MOST_FILES = 200;
    /** Files that include each other in a longer row are refused. */
    static final int DEEPEST = 20;
    /** All files together may have so many characters. */
    static final int MOST_CHARACTERS = 50_000_000;

    private final NamedFile files;
    private final Findings findings;
    private final Set<Path> known = new HashSet<>();
    private final List<Source> chain = new ArrayList<>();
    private int count;
    private boolean isWhole = true;
    private long characters;

    Inclusions(PlanFiles files, Findings findings) {
        this.files = new NamedFile(files, CompileRules.INCLUDE, findings);
        this.findings = findings;
    }

    /**
     * The plan that begins in a file.
     *
     * @throws IOException if the system refuses a file that is there
     */
    PlanFile read(Source main) throws IOException {
        main.file().ifPresent(known::add);
        return tree(main);
    }

    private PlanFile tree(Source source) throws IOException {
        chain.add(source);
        characters += source.text().length();
        SyntaxTree tree = SyntaxReader.read(source, findings);
        Map<Span, PlanFile> included = new LinkedHashMap<>();
        for (int i = 0; i < tree.lines().size(); i++) {
            Line line = tree.lines().get(i);
            if (line instanceof Line.Include include) {
                Optional<Line> below = tree.lines().stream().skip(i + 1L).findFirst();
                Optional<PlanFile> file = include(include, below);
                if (file.isPresent()) {
                    included.put(line.head(), file.get());
                }
            }
        }
        chain.remove(chain.size() - 1);
        return new PlanFile(tree, included, isWhole);
    }

    /** The file that a line includes; none if it was read before, or cannot be read, which is reported. */
    private Optional<PlanFile> include(Line.Include line, Optional<Line> below) throws IOException {
        if (line.value().isEmpty()) {
            Message empty =
                    Message.of("include.empty.help").with("keyword", line.head().text());
            findings.add(Finding.of(CompileRules.INCLUDE, line.head())
                    .worded("empty")
                    .with("keyword", line.head().text())
                    .help(below.filter(Line.Stray.class::isInstance)
                            .map(path -> Message.of("help.write")
                                    .with(
                                            "form",
                                            line.head().text() + ": "
                                                    + Phrase.of(path.head()).text()))
                            .orElse(empty)));
            return lost();
        }
        Phrase path = Phrase.of(line.value().get());
        Optional<Path> file = files.find(path);
        if (file.isEmpty()) {
            return lost();
        }
        if (!known.add(file.get())) {
            reportCycle(path, file.get());
            return Optional.empty();
        }
        return bounded(path, file.get());
    }

    private Optional<PlanFile> bounded(Phrase path, Path file) throws IOException {
        if (chain.size() > DEEPEST) {
            return refuse(path, "deep", DEEPEST);
        }
        if (++count > MOST_FILES) {
            return count == MOST_FILES + 1 ? refuse(path, "many", MOST_FILES) : lost();
        }
        Optional<Reading> reading = files.read(path, file);
        if (reading.isEmpty()) {
            return lost();
        }
        if (characters + reading.get().source().text().length() > MOST_CHARACTERS) {
            return refuse(path, "large", MOST_CHARACTERS);
        }
        PlanLoader.report(reading.get(), findings);
        return Optional.of(tree(reading.get().source()));
    }

    private void reportCycle(Phrase path, Path file) {
        for (int i = 0; i < chain.size(); i++) {
            if (chain.get(i).file().equals(Optional.of(file))) {
                boolean itself = i == chain.size() - 1;
                String circle = chain.subList(i, chain.size()).stream()
                        .map(Source::name)
                        .collect(Collectors.joining(" \u2192 "));
                findings.add(Finding.of(CompileRules.INCLUDE, path.span())
                        .worded(itself ? "itself" : "cycle")
                        .with("circle", circle + " \u2192 " + chain.get(i).name())
                        .help(Message.of("include.cycle.help")));
            }
        }
    }

    private Optional<PlanFile> refuse(Phrase path, String wording, int bound) {
        findings.add(Finding.of(CompileRules.INCLUDE, path.span())
                .worded(wording)
                .with("path", path.text())
                .with("bound", bound)
                .help(Message.of("include." + wording + ".help").with("bound", bound)));
        return lost();
    }

    /** What the file would have declared is not known. */
    private Optional<PlanFile> lost() {
        isWhole = false;
        return Optional.empty();
    }
}
