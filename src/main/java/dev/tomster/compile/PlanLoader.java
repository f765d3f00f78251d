package dev.tomster.compile;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.Plan;
import dev.tomster.syntax.SyntaxReader;
import dev.tomster.syntax.SyntaxTree;
import dev.tomster.text.Reading;
import dev.tomster.text.Reading.Obstacle;
import dev.tomster.text.Source;
import dev.tomster.text.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads plans from files. */
public final class PlanLoader {
    private PlanLoader() {}

    /**
     * Reads a plan.
     *
     * @param name the name of the file in findings
     * @return the plan, as whole as it can be; none if there is no text to read
     * @throws IOException if the system refuses a file that is there
     */
    public static Optional<Plan> load(Path path, String name, Findings findings) throws IOException {
        Reading reading = SourceReader.read(path, name);
        reading.obstacle().ifPresent(obstacle -> report(reading, obstacle, findings));
        return reading.hasText() ? Optional.of(compile(reading.source(), findings)) : Optional.empty();
    }

    /** Reads a plan that stands in one text. */
    public static Plan compile(Source source, Findings findings) {
        SyntaxTree tree = SyntaxReader.read(source, findings);
        return PlanCompiler.compile(List.of(tree), findings);
    }

    private static void report(Reading reading, Obstacle obstacle, Findings findings) {
        String wording = obstacle.name().toLowerCase(Locale.ROOT).replace('_', '-');
        int end = Math.min(reading.place() + 1, reading.source().text().length());
        findings.add(Finding.of(CompileRules.FILE, reading.source().span(reading.place(), end))
                .worded(wording)
                .with("bound", SourceReader.LIMIT)
                .help(Message.of("file." + wording + ".help").with("bound", SourceReader.LIMIT)));
    }
}
