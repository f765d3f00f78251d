package dev.tomster.compile;

import dev.tomster.compile.value.Phrase;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.syntax.Line;
import dev.tomster.syntax.SyntaxReader;
import dev.tomster.syntax.SyntaxTree;
import dev.tomster.text.PlanFiles;
import dev.tomster.text.PlanRoot.Resolution;
import dev.tomster.text.Reading;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

    private final PlanFiles files;
    private final Findings findings;
    private final Set<Path> known = new HashSet<>();
    private final List<Source> chain = new ArrayList<>();
    private int count;
    private long characters;

    Inclusions(PlanFiles files, Findings findings) {
        this.files = files;
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
        for (Line line : tree.lines()) {
            if (line instanceof Line.Include include) {
                Optional<PlanFile> file = include(include);
                if (file.isPresent()) {
                    included.put(line.head(), file.get());
                }
            }
        }
        chain.remove(chain.size() - 1);
        return new PlanFile(tree, included);
    }

    /** The file that a line includes; none if it was read before, or cannot be read, which is reported. */
    private Optional<PlanFile> include(Line.Include line) throws IOException {
        if (line.value().isEmpty()) {
            findings.add(Finding.of(CompileRules.INCLUDE, line.head())
                    .worded("empty")
                    .with("keyword", line.head().text())
                    .help(Message.of("include.empty.help")
                            .with("keyword", line.head().text())));
            return Optional.empty();
        }
        Phrase path = Phrase.of(line.value().get());
        Resolution resolution = files.resolve(path.span().source(), path.text());
        if (resolution instanceof Resolution.Outside outside) {
            return refuse(path, outside.way().name().toLowerCase(Locale.ROOT));
        }
        if (!(resolution instanceof Resolution.Inside inside)) {
            return refuse(path, "missing");
        }
        if (!known.add(inside.path())) {
            reportCycle(path, inside.path());
            return Optional.empty();
        }
        return bounded(path, inside.path());
    }

    private Optional<PlanFile> bounded(Phrase path, Path file) throws IOException {
        if (chain.size() > DEEPEST) {
            return refuse(path, "deep", DEEPEST);
        }
        if (++count > MOST_FILES) {
            return count == MOST_FILES + 1 ? refuse(path, "many", MOST_FILES) : Optional.empty();
        }
        Reading reading = files.read(file, name(path));
        if (!reading.hasText()) {
            return refuse(path, PlanLoader.wording(reading.obstacle().orElseThrow()));
        }
        if (characters + reading.source().text().length() > MOST_CHARACTERS) {
            return refuse(path, "large", MOST_CHARACTERS);
        }
        PlanLoader.report(reading, findings);
        return Optional.of(tree(reading.source()));
    }

    /** The path of an included file as somebody would type it who typed the including one's. */
    private static String name(Phrase path) {
        Path included = Path.of(path.span().source().name()).resolveSibling(path.text());
        return included.normalize().toString().replace('\\', '/');
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

    private Optional<PlanFile> refuse(Phrase path, String wording) {
        findings.add(finding(path, wording).help(Message.of("include." + wording + ".help")));
        return Optional.empty();
    }

    private Optional<PlanFile> refuse(Phrase path, String wording, int bound) {
        findings.add(finding(path, wording)
                .with("bound", bound)
                .help(Message.of("include." + wording + ".help").with("bound", bound)));
        return Optional.empty();
    }

    private static Finding finding(Phrase path, String wording) {
        return Finding.of(CompileRules.INCLUDE, path.span()).worded(wording).with("path", path.text());
    }
}
