package dev.tomster.bench;

import dev.tomster.diagnostic.Findings;
import dev.tomster.format.Formatter;
import dev.tomster.syntax.SyntaxReader;
import dev.tomster.syntax.SyntaxTree;
import dev.tomster.text.Source;
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
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class FormattingBenchmark {
    @Param({"490", "4900"})
    private int posts;

    private Source source = new Source("none", "");

    /** Writes the plan. */
    @Setup
    public void write() {
        source = new Source("large.tomster", LargePlan.withPosts(posts));
    }

    /** Text to syntax tree. */
    @Benchmark
    public SyntaxTree parse() {
        return SyntaxReader.read(source, new Findings());
    }

    /** Text to canonical text. */
    @Benchmark
    public Optional<String> format() {
        return Formatter.format(source);
    }
}
