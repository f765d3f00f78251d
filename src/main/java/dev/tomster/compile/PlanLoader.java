package dev.tomster.compile;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.Plan;
import dev.tomster.text.DiskFiles;
import dev.tomster.text.PlanFiles;
import dev.tomster.text.PlanRoot;
import dev.tomster.text.PlanRoot.Resolution;
import dev.tomster.text.Reading;
import dev.tomster.text.Reading.Obstacle;
import dev.tomster.text.Source;
import dev.tomster.text.SourceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads plans from files. */
public final class PlanLoader {
    private PlanLoader() {}

    /**
     * Reads a plan.
     *
     * @param main its main file
     * @param name the name of that file in findings
     * @return the plan, as whole as it can be; none if there is no text to read
     * @throws IOException if the system refuses a file that is there
     */
    public static Optional<Plan> load(PlanFiles files, Path main, String name, Findings findings) throws IOException {
        return load(files, files.read(main, name), findings);
    }

    /** Reads a plan from what came of reading its main file. */
    public static Optional<Plan> load(PlanFiles files, Reading reading, Findings findings) throws IOException {
        report(reading, findings);
        if (!reading.hasText()) {
            return Optional.empty();
        }
        PlanFile file = new Inclusions(files, findings).read(reading.source());
        return Optional.of(PlanCompiler.compile(file, files, findings));
    }

    /** Reads a plan from disk, under the name by which it was called. */
    public static Optional<Plan> load(Path main, Findings findings) throws IOException {
        return load(DiskFiles.around(main, Optional.empty()), main, main.toString(), findings);
    }

    /** Reads a plan that stands in one text; the files that it names are missing. */
    public static Plan compile(Source source, Findings findings) {
        try {
            PlanFile file = new Inclusions(NoFiles.INSTANCE, findings).read(source);
            return PlanCompiler.compile(file, NoFiles.INSTANCE, findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a text has that is in no file. */
    private enum NoFiles implements PlanFiles {
        INSTANCE;

        @Override
        public Reading read(Path file, String name) {
            return new Reading(new Source(name, ""), Optional.of(Obstacle.MISSING), 0, false);
        }

        @Override
        public Resolution resolve(Source from, String path) {
            return PlanRoot.wayOut(path)
                    .<Resolution>map(Resolution.Outside::new)
                    .orElse(new Resolution.Missing());
        }
    }

    /** Reports what keeps a file from being read as it should be. */
    public static void report(Reading reading, Findings findings) {
        if (reading.obstacle().isEmpty()) {
            return;
        }
        String wording = NamedFile.word(reading.obstacle().get());
        int end = Math.min(reading.place() + 1, reading.source().text().length());
        findings.add(Finding.of(CompileRules.FILE, reading.source().span(reading.place(), end))
                .worded(wording)
                .with("bound", SourceReader.LIMIT)
                .help(Message.of("file." + wording + ".help").with("bound", SourceReader.LIMIT)));
    }
}
