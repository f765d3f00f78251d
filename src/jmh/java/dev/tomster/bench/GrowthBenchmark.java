package dev.tomster.bench;

import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.fuzz.MemoryFiles;
import dev.tomster.model.Plan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
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

/** Ten times as much takes ten times as long: items, rows of a table, files, rows of results, from bytes to the model. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms3g"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class GrowthBenchmark {
    private static final Path MAIN = Path.of("plan.tomster");
    private static final int FILES = 200;

    /** What there is more and more of. */
    public enum Form {
        ITEMS,
        ROWS,
        FILES,
        RESULTS
    }

    @Param
    private Form form = Form.ITEMS;

    /** The last is a little below the most items that a plan may have. */
    @Param({"1000", "10000", "49000"})
    private int count;

    private MemoryFiles files = new MemoryFiles(Map.of());

    /** Writes the files, and tells how large they are. */
    @Setup
    public void write() throws IOException {
        Map<String, String> texts =
                switch (form) {
                    case ITEMS -> Map.of("plan.tomster", LargePlan.withPosts(count));
                    case ROWS -> Map.of("plan.tomster", LargePlan.withRows(count));
                    case FILES -> LargePlan.inFiles(count, FILES);
                    case RESULTS -> LargePlan.withResults(count);
                };
        Map<Path, byte[]> bytes = new HashMap<>();
        texts.forEach((name, text) -> bytes.put(Path.of(name), text.getBytes(StandardCharsets.UTF_8)));
        files = new MemoryFiles(bytes);
        int size = bytes.values().stream().mapToInt(file -> file.length).sum();
        Findings findings = new Findings();
        PlanLoader.load(files, MAIN, MAIN.toString(), findings);
        System.out.println(size + " bytes, " + findings.size() + " findings");
    }

    /** Bytes to model. */
    @Benchmark
    public Optional<Plan> parseAndCompile() throws IOException {
        return PlanLoader.load(files, MAIN, MAIN.toString(), new Findings());
    }
}
