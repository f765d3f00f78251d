package dev.tomster.bench;

import dev.tomster.check.Options;
import dev.tomster.check.PlanChecker;
import dev.tomster.check.rule.Profile;
import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Plan;
import dev.tomster.text.Source;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    /** The processor time of one thread for both, one after the other in each round: medians, the first third left out. */
    public static void main(String[] arguments) {
        for (int items : List.of(1000, 10_000, 49_000)) {
            for (boolean aroundOne : List.of(false, true)) {
                CheckBenchmark benchmark = new CheckBenchmark();
                benchmark.items = items;
                benchmark.aroundOne = aroundOne;
                benchmark.write();
                benchmark.tell(Math.max(15, 120_000 / items));
            }
        }
    }

    private void tell(int rounds) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long[] reading = new long[rounds];
        long[] checking = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = clock.getCurrentThreadCpuTime();
            plan = read();
            long middle = clock.getCurrentThreadCpuTime();
            check();
            reading[i] = middle - start;
            checking[i] = clock.getCurrentThreadCpuTime() - middle;
        }
        double read = median(reading);
        double check = median(checking);
        System.out.printf(
                Locale.ROOT,
                "%d items%s: read %.1f ms, check %.1f ms, %.2f%n",
                items,
                aroundOne ? " around one" : "",
                read,
                check,
                check / read);
    }

    private static double median(long[] nanoseconds) {
        long[] warm = Arrays.copyOfRange(nanoseconds, nanoseconds.length / 3, nanoseconds.length);
        Arrays.sort(warm);
        return warm[warm.length / 2] / 1e6;
    }
}
