package dev.tomster.bench;

import dev.tomster.check.Options;
import dev.tomster.check.PlanChecker;
import dev.tomster.check.rule.Profile;
import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Plan;
import dev.tomster.text.Source;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
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

/** How long all rules take over a plan in which everything grows, beside reading it. Neither may grow faster than the plan. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CheckBenchmark {
    /** Every rule speaks of a final plan. */
    private static final Options OPTIONS =
            new Options(Optional.of(Profile.FINAL), Optional.of(LocalDate.of(2027, 6, 30)), Set.of());

    @Param({"1000", "10000", "49000"})
    private int items;

    /** Whether each item names others of its own, or all name the same. */
    @Param({"false", "true"})
    private boolean aroundOne;

    private Source source = new Source("none", "");
    private Plan plan = PlanLoader.compile(source, new Findings());

    /** Writes the plan and reads it. */
    @Setup
    public void write() {
        source = new Source("large.tomster", aroundOne ? MixedPlan.aroundOne(items) : MixedPlan.withItems(items));
        plan = read();
    }

    /** Text to model. */
    @Benchmark
    public Plan read() {
        return PlanLoader.compile(source, new Findings());
    }

    /** Model to findings. */
    @Benchmark
    public Findings check() {
        return PlanChecker.check(plan, new Findings(), OPTIONS);
    }
}
