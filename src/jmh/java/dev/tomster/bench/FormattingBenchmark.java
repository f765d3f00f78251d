package dev.tomster.bench;

import dev.tomster.app.PlanFormatter;
import dev.tomster.diagnostic.Findings;
import dev.tomster.format.Formatter;
import dev.tomster.syntax.SyntaxReader;
import dev.tomster.syntax.SyntaxTree;
import dev.tomster.text.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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

/** How long a plan is formatted, beside how long it is parsed, which is a part of it. 4,900 posts are a megabyte. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class FormattingBenchmark {
    @Param({"490", "4900"})
    private int posts;

    private Source source = new Source("none", "");
    private byte[] deeper = {};

    /** Writes the plan. */
    @Setup
    public void write() {
        source = new Source("large.tomster", LargePlan.withPosts(posts));
        deeper = source.text().replace("\n    ", "\n      ").getBytes(StandardCharsets.UTF_8);
    }

    /** Text to syntax tree. */
    @Benchmark
    public SyntaxTree parse() {
        return SyntaxReader.read(source, new Findings());
    }

    /** What {@code tomster fmt} does with a file that is not canonical: it formats what it wrote, too. */
    @Benchmark
    public PlanFormatter.Outcome formatAndConfirm() throws IOException {
        return PlanFormatter.format(new ByteArrayInputStream(deeper), "large.tomster");
    }

    /** Text to canonical text. */
    @Benchmark
    public Optional<String> format() {
        return Formatter.format(source);
    }
}
