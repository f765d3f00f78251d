package dev.tomster.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tomster.Slow;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operating system sees of a build: no socket, and no file but the plan, the program and the documents. */
@Slow
class IsolationTest {
    private static final Pattern OPENED = Pattern.compile("open(?:at)?\\([^\"]*\"([^\"]*)\".*\\) = \\d+.*");
    private static final Pattern NETWORK = Pattern.compile("\\b(socket|connect|bind|listen|sendto|sendmsg)\\(");
    /** What every Java program opens before its own first line: libraries, the user's name, time zone and locale. */
    private static final List<String> RUNTIME = List.of(
            "/proc/",
            "/sys/",
            "/dev/",
            "/lib/",
            "/lib64/",
            "/usr/lib/",
            "/etc/ld.so",
            "/etc/localtime",
            "/etc/timezone",
            "/etc/nsswitch.conf",
            "/etc/passwd",
            "/usr/share/locale/",
            "/usr/share/zoneinfo/");

    @TempDir
    private Path folder;

    @BeforeEach
    void systemCallsCanBeTraced() throws IOException, InterruptedException {
        boolean traces = canTrace();
        assertTrue(traces || System.getenv("CI") == null, "CI needs strace");
        assumeTrue(traces, "skipped: there is no strace");
    }

    @Test
    void aBuildOpensNoSocketAndNoForeignFile() throws IOException, InterruptedException {
        Path trace = folder.resolve("trace.txt");
        Path plans = folder.resolve("plans");
        Path out = new ForeignRun(plans)
                .under(
                        "strace",
                        "-f",
                        "-qq",
                        "-e",
                        "trace=open,openat,socket,connect,bind,listen,sendto,sendmsg",
                        "-o",
                        trace.toString())
                .with("-Djava.io.tmpdir=" + Files.createDirectory(folder.resolve("scratch")))
                .with("-XX:-UsePerfData")
                .build(Map.of());
        assertTrue(Files.exists(out.resolve("lumen.pdf")));
        List<String> calls = Files.readAllLines(trace);
        assertTrue(calls.stream().anyMatch(call -> call.contains("lumen.tomster")), "the trace sees the plan");
        assertEquals(
                List.of(),
                calls.stream()
                        .filter(call -> NETWORK.matcher(call).find())
                        .filter(call -> !isNameService(call) && !isProbe(call))
                        .toList());
        assertEquals(Set.of(), foreign(calls, plans));
    }

    private static Set<String> foreign(List<String> calls, Path plans) {
        Set<String> foreign = new TreeSet<>();
        for (String call : calls) {
            Matcher opened = OPENED.matcher(call);
            if (opened.find() && !isKnown(opened.group(1), plans)) {
                foreign.add(opened.group(1));
            }
        }
        return foreign;
    }

    private static boolean isKnown(String file, Path plans) {
        Stream<String> program = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1));
        return !file.startsWith("/")
                || file.startsWith(plans.toString())
                || file.startsWith(System.getProperty("java.home"))
                || RUNTIME.stream().anyMatch(file::startsWith)
                || program.anyMatch(part -> file.startsWith(part));
    }

    /** The C library looks for a local name service when the virtual machine asks it who the user is. */
    private static boolean isNameService(String call) {
        return call.contains("/var/run/nscd/socket") || call.contains("socket(AF_UNIX");
    }

    /**
     * From JDK 25 on, the JDK reads its own security settings through a channel; the library of channels asks the system
     * whether it knows IPv4 and IPv6, with sockets that are closed at once: none is ever connected.
     */
    private static boolean isProbe(String call) {
        return Runtime.version().feature() >= 25
                && call.contains("socket(AF_INET")
                && call.contains("SOCK_STREAM, IPPROTO_IP)");
    }

    private static boolean canTrace() throws IOException, InterruptedException {
        try {
            return new ProcessBuilder("strace", "-qq", "-o", "/dev/null", "true")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
