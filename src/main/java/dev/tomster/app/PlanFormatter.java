package dev.tomster.app;

import dev.tomster.compile.CompileRules;
import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Severity;
import dev.tomster.format.Formatter;
import dev.tomster.syntax.SyntaxRules;
import dev.tomster.text.Reading;
import dev.tomster.text.Source;
import dev.tomster.text.SourceReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Brings the files of plans into their canonical form. */
public final class PlanFormatter {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * What came of a file.
     *
     * @param findings the errors for which it is left as it is; none if it has a canonical form
     * @param before its text, with a byte order mark if it has one
     * @param after its canonical form; the same as before if it has none
     */
    public record Outcome(List<Finding> findings, String before, String after) {

        /** True if the file is left as it is because of its errors. */
        public boolean isRefused() {
            return !findings.isEmpty();
        }

        /** True if the canonical form is another text. */
        public boolean isChanged() {
            return !before.equals(after);
        }
    }

    private PlanFormatter() {}

    /**
     * Reads a file and finds its canonical form.
     *
     * @throws IOException if the system refuses the file
     */
    public static Outcome format(Path plan) throws IOException {
        return format(SourceReader.read(plan, plan.toString()));
    }

    /**
     * Reads a text from a stream and finds its canonical form.
     *
     * @param name the name that findings show
     * @throws IOException if the system refuses the stream
     */
    public static Outcome format(InputStream in, String name) throws IOException {
        return format(SourceReader.read(in, name));
    }

    private static Outcome format(Reading reading) {
        String mark = reading.hasMark() ? BYTE_ORDER_MARK : "";
        String before = mark + reading.source().text();
        Optional<String> after = reading.obstacle().isEmpty() ? Formatter.format(reading.source()) : Optional.empty();
        if (after.isEmpty()) {
            return new Outcome(errors(reading), before, before);
        }
        Outcome outcome = new Outcome(List.of(), before, mark + after.get());
        if (outcome.isChanged()) {
            confirm(reading.source(), after.get());
        }
        return outcome;
    }

    /** Nobody looks at a file again that a formatter went over: a form that is read as another is a fault. */
    private static void confirm(Source source, String after) {
        Optional<String> again = Formatter.format(new Source(source.name(), after));
        if (!again.equals(Optional.of(after))) {
            throw new IllegalStateException("the canonical form of " + source.name() + " is not stable");
        }
    }

    /** The errors of lines: a part of a plan has others, which are none of the whole. */
    private static List<Finding> errors(Reading reading) {
        Findings findings = new Findings();
        if (reading.hasText()) {
            PlanLoader.compile(reading.source(), findings);
        }
        PlanLoader.report(reading, findings);
        List<Finding> all = findings.sorted().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        List<Finding> ofLines = all.stream()
                .filter(finding -> SyntaxRules.all().contains(finding.rule())
                        || CompileRules.ofLines().contains(finding.rule()))
                .toList();
        List<Finding> errors = ofLines.isEmpty() ? all : ofLines;
        if (errors.isEmpty()) {
            throw new IllegalStateException(reading.source().name() + " has no canonical form and no error");
        }
        return errors;
    }

    /**
     * Replaces the text of a file, all at once: whatever happens, the file holds the one text or the other. The file keeps
     * its permissions; where the path is a symbolic link, the file that it leads to is replaced and the link kept.
     *
     * @throws IOException if the file may not be written
     */
    public static void write(Path plan, Outcome outcome) throws IOException {
        Path file = plan.toRealPath();
        if (!Files.isWritable(file)) {
            throw new AccessDeniedException(plan.toString());
        }
        try (Outputs outputs = new Outputs()) {
            outputs.write(file, outcome.after().getBytes(StandardCharsets.UTF_8));
            outputs.commit();
        }
    }
}
