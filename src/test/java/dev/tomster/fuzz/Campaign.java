package dev.tomster.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs the fuzzer in a process of its own, one for each target: what it keeps of a target it keeps for good. */
public final class Campaign {
    /** Inputs that once broke a promise, in a folder for each target: the fuzzer adds to them, tests read them. */
    static final Path FINDS = Path.of("src/test/resources/dev/tomster/fuzz");

    private static final Path WORK = Path.of("target/fuzz");
    private static final Pattern EXECUTIONS = Pattern.compile("stat::number_of_executed_units: (\\d+)");
    private static final Pattern COVERAGE = Pattern.compile("cov: (\\d+)");

    /** They look at every comparison, and take most of the time: the dictionary says what they would find out. */
    private static final String SLOW_HOOKS =
            "com.code_intelligence.jazzer.sanitizers.RegexRoadblocks:com.code_intelligence.jazzer.runtime.TraceCmpHooks";
    /** In bytes; what takes longer than it should does so in a text of this length. */
    private static final int LONGEST = 1_500;
    /** In characters, of a log that is shown. */
    private static final int LONGEST_END = 5_000;

    private final Target target;
    private final Path folder;

    /**
     * What came of a run.
     *
     * @param status of the process: 0 if no promise was broken
     * @param executions how many inputs were tried
     * @param coverage how many branches of the program they reached
     */
    record Outcome(int status, long executions, long coverage, String log) {
        private static final String FIND = "== Java Exception";

        /** What is said of the find, or else the end of the log: it begins with hundreds of lines on every class. */
        String find() {
            int start = log.contains(FIND) ? log.indexOf(FIND) : Math.max(0, log.length() - LONGEST_END);
            return log.substring(start);
        }
    }

    Campaign(Target target) {
        this.target = target;
        this.folder = WORK.resolve(target.id());
    }

    /** Runs and keeps what is said. What breaks a promise is written among the finds. */
    Outcome run(String... options) throws IOException, InterruptedException {
        Path log = Files.createDirectories(folder).resolve("log.txt");
        int status =
                process(List.of(options)).redirectOutput(log.toFile()).start().waitFor();
        String said = Files.readString(log, StandardCharsets.ISO_8859_1);
        return new Outcome(status, last(EXECUTIONS, said), last(COVERAGE, said), said);
    }

    private static long last(Pattern pattern, String log) {
        long last = 0;
        for (Matcher matcher = pattern.matcher(log); matcher.find(); ) {
            last = Long.parseLong(matcher.group(1));
        }
        return last;
    }

    /** The corpus grows from run to run; {@code mvn clean} takes it away, and it begins with the seeds again. */
    private ProcessBuilder process(List<String> options) throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Path finds = Files.createDirectories(FINDS.resolve(target.id()));
        int number = 0;
        for (String seed : Seeds.of(target)) {
            Files.writeString(seeds.resolve(Integer.toString(number++)), seed);
        }
        Path dictionary = Files.write(folder.resolve("dictionary.txt"), Seeds.dictionary());
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+EnableDynamicAgentLoading"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer"));
        command.addAll(List.of("--target_class=" + Entry.class.getName(), "--target_args=" + target.name()));
        command.addAll(List.of("--instrumentation_includes=dev.tomster.**", "--custom_hook_includes=dev.tomster.**"));
        command.addAll(List.of("--instrumentation_excludes=dev.tomster.fuzz.**", "--trace=cov"));
        command.addAll(List.of("--disabled_hooks=" + SLOW_HOOKS, "--reproducer_path=" + folder));
        command.addAll(List.of("-artifact_prefix=" + finds + "/", "-dict=" + dictionary, "-print_final_stats=1"));
        // The highest use of memory that a process is told is that of its parent: the heap has its own limit above.
        command.addAll(List.of("-max_len=" + LONGEST, "-timeout=10", "-rss_limit_mb=0"));
        command.addAll(options);
        command.addAll(List.of(corpus.toString(), seeds.toString(), finds.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /**
     * Runs until a promise is broken, or somebody ends it.
     *
     * @param arguments the name of a target, or {@code all}, which take turns of a minute
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Target> targets = new ArrayList<>(List.of(Target.values()));
        targets.removeIf(
                target -> !target.id().equals(arguments[0]) && (target == Target.ANY || !"all".equals(arguments[0])));
        List<String> turn = targets.size() > 1 ? List.of("-max_total_time=60") : List.of();
        int status = 0;
        while (status == 0 && !targets.isEmpty()) {
            for (Target target : targets) {
                ProcessBuilder process = new Campaign(target).process(turn).inheritIO();
                status = Math.max(status, process.start().waitFor());
            }
        }
    }
}
