package dev.tomster.bench;

import dev.tomster.app.Format;
import dev.tomster.app.PlanBuilder;
import dev.tomster.app.Progress;
import dev.tomster.render.paper.PaperSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the documents of the example are made again in a process that has made them before, from file to file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
public class DocumentsBenchmark {
    @Param({"md", "html", "md,html", "md,html,pdf"})
    private String formats = "";

    private PlanBuilder.Request request = request(Path.of("none"), Set.of());

    /** Chooses the documents. */
    @Setup
    public void choose() throws IOException {
        Set<Format> chosen = Stream.of(formats.toUpperCase(Locale.ROOT).split(","))
                .map(Format::valueOf)
                .collect(Collectors.toSet());
        request = request(Files.createTempDirectory("documents"), chosen);
    }

    private static PlanBuilder.Request request(Path out, Set<Format> formats) {
        return new PlanBuilder.Request(
                Path.of("examples/lumen/lumen.tomster"), formats, out, Optional.empty(), PaperSize.A4, Optional.empty());
    }

    /** What {@code tomster build} does. */
    @Benchmark
    public PlanBuilder.Outcome build() throws IOException {
        return PlanBuilder.build(request, Progress.SILENT);
    }
}
