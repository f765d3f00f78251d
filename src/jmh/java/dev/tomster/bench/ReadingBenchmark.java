package dev.tomster.bench;

import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Plan;
import dev.tomster.syntax.SyntaxReader;
import dev.tomster.syntax.SyntaxTree;
import dev.tomster.text.Source;
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

/** How long a plan is read, from its text to the syntax tree and to the model. 4,900 posts are a megabyte. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {
    @Param({"100", "1000", "4900", "10000"})
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

    /** Text to model. */
    @Benchmark
    public Plan parseAndCompile() {
        return PlanLoader.compile(source, new Findings());
    }
}
