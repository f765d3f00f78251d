package dev.tomster.app;

import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.merge.LineMerge;
import dev.tomster.merge.MarkerStyle;
import dev.tomster.merge.Merged;
import dev.tomster.merge.PlanMerge;
import dev.tomster.text.Reading;
import dev.tomster.text.Reading.Obstacle;
import dev.tomster.text.SourceReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Merges three files of a plan, as git gives them to a merge driver. */
public final class PlanMerger {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * What came of three files.
     *
     * @param mark the byte order mark of the file, or nothing
     * @param charset in which the merged text becomes a file
     * @param findings why it was not merged at all, if it was not
     */
    public record Outcome(Merged merged, String mark, Charset charset, List<Finding> findings) {

        /** The merged text, as it is in the file. */
        public String text() {
            return mark + merged.text();
        }

        private byte[] bytes() {
            return text().getBytes(charset);
        }
    }

    private PlanMerger() {}

    /**
     * Merges files; none is changed.
     *
     * @param name what the file is called, in findings
     * @throws IOException if the system refuses a file
     */
    public static Outcome merge(Path base, Path ours, Path theirs, String name, MarkerStyle style) throws IOException {
        List<Reading> readings = new ArrayList<>();
        Findings findings = new Findings();
        for (Path file : List.of(base, ours, theirs)) {
            Reading reading = SourceReader.read(file, name.isEmpty() ? file.toString() : name);
            readings.add(reading);
            if (!reading.hasText()) {
                PlanLoader.report(reading, findings);
            }
        }
        if (findings.hasErrors()) {
            return new Outcome(
                    new Merged("", 0, true, false, Optional.empty()), "", StandardCharsets.UTF_8, findings.sorted());
        }
        Optional<Reading> foreign = readings.stream()
                .filter(reading -> reading.obstacle().equals(Optional.of(Obstacle.NOT_UTF8)))
                .findFirst();
        if (foreign.isPresent()) {
            PlanLoader.report(foreign.get(), findings);
            return byBytes(base, ours, theirs, style, findings);
        }
        Merged merged = PlanMerge.merge(
                readings.get(0).source(),
                readings.get(1).source(),
                readings.get(2).source(),
                style);
        String mark = readings.get(1).hasMark() ? BYTE_ORDER_MARK : "";
        return new Outcome(merged, mark, StandardCharsets.UTF_8, List.of());
    }

    /** Bytes that are no UTF-8 stay what they are: in Latin 1 every byte is a character. */
    private static Outcome byBytes(Path base, Path ours, Path theirs, MarkerStyle style, Findings findings)
            throws IOException {
        Charset bytes = StandardCharsets.ISO_8859_1;
        Merged merged = LineMerge.merge(
                Files.readString(base, bytes), Files.readString(ours, bytes), Files.readString(theirs, bytes), style);
        Optional<Finding> obstacle = findings.sorted().stream().findFirst();
        return new Outcome(merged.because(obstacle, merged.conflicts() > 0), "", bytes, List.of());
    }

    /**
     * Replaces a file, all at once.
     *
     * @throws IOException if the file may not be written
     */
    public static void write(Path plan, Outcome outcome) throws IOException {
        Path file = plan.toRealPath();
        if (!Files.isWritable(file)) {
            throw new AccessDeniedException(plan.toString());
        }
        try (Outputs outputs = new Outputs()) {
            outputs.write(file, outcome.bytes());
            outputs.commit();
        }
    }
}
