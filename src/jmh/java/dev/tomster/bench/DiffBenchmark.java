package dev.tomster.bench;

import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diff.PlanDiff;
import dev.tomster.model.Plan;
import dev.tomster.text.Source;
import java.util.List;
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

/** How long two plans of a megabyte are compared, beside how long both are read. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DiffBenchmark {
    private static final int POSTS = 4_900;

    /** What somebody did to the plan. */
    public enum Edit {
        NOTHING,
        /** Another cost of each post. */
        EVERY_VALUE,
        /** Another name of each post: they are known again by what they say. */
        EVERY_NAME,
        /** Each post in another place. */
        EVERY_PLACE,
        /** Rows of a table without names, with another date each. */
        ROWS_WITHOUT_NAMES
    }

    @Param
    private Edit edit = Edit.NOTHING;

    private String before = "";
    private String after = "";
    private Plan old = new Plan("en", List.of(), List.of());
    private Plan young = old;

    /** Writes the plans. */
    @Setup
    public void write() {
        boolean isTable = edit == Edit.ROWS_WITHOUT_NAMES;
        before = isTable
                ? LargePlan.withRows(POSTS * 2).replace("| name |", "|").replaceAll("\\| p\\d+ ", "")
                : LargePlan.withPosts(POSTS);
        after = switch (edit) {
            case NOTHING -> before;
            case EVERY_VALUE -> before.replace(" EUR (", "5 EUR (");
            case EVERY_NAME -> before.replaceAll("post p(\\d+):", "post q$1:");
            case EVERY_PLACE -> moved(before);
            case ROWS_WITHOUT_NAMES -> before.replace("| 2027-", "| 2028-");
        };
        old = read(before);
        young = read(after);
        System.out.println(before.length() + " characters, " + PlanDiff.of(old, young).changes().size() + " changes");
    }

    /** The last post first. */
    private static String moved(String text) {
        String[] posts = text.split("(?=  post p)");
        int end = posts[posts.length - 1].indexOf("\n\n") + 1;
        String tail = posts[posts.length - 1].substring(end);
        posts[posts.length - 1] = posts[posts.length - 1].substring(0, end);
        StringBuilder moved = new StringBuilder(posts[0]);
        for (int i = posts.length - 1; i > 0; i--) {
            moved.append(posts[i]);
        }
        return moved.append(tail).toString();
    }

    private static Plan read(String text) {
        return PlanLoader.compile(new Source("plan.tomster", text), new Findings());
    }

    /** Text to model, twice. */
    @Benchmark
    public List<Plan> readBoth() {
        return List.of(read(before), read(after));
    }

    /** Models to changes. */
    @Benchmark
    public PlanDiff compare() {
        return PlanDiff.of(old, young);
    }

    /** Prints one round of each, without the harness. */
    public static void main(String[] arguments) {
        for (Edit edit : Edit.values()) {
            DiffBenchmark benchmark = new DiffBenchmark();
            benchmark.edit = edit;
            benchmark.write();
            for (int i = 0; i < 6; i++) {
                long start = System.nanoTime();
                benchmark.readBoth();
                long middle = System.nanoTime();
                benchmark.compare();
                long end = System.nanoTime();
                System.out.println(edit + " read " + (middle - start) / 1_000_000 + " ms, compare " + (end - middle) / 1_000_000 + " ms");
            }
        }
    }
}
