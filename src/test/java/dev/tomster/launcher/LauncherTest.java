package dev.tomster.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher {@code ./tomster}, with JDKs and a Maven that only write down what they are asked to do. */
class LauncherTest {
    private static final String JAVA = """
            #!/bin/bash
            printf '%s\\n' "java $(basename "$(dirname "$(dirname "$0")")")" "$@" --- >> "$LOG"
            for option in "$@"; do
              case $option in
                -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*) echo classes > "${option#*=}" ;;
              esac
            done
            exit "${STATUS:-0}"
            """;
    private static final String MAVEN = """
            #!/bin/bash
            echo "mvn $JAVA_HOME $*" >> "$LOG"
            [[ -n ${BROKEN:-} ]] && { echo "it does not compile"; exit 1; }
            mkdir -p "$HERE/target/lib"
            echo jar > "$HERE/target/tomster.jar"
            for jar in antlr4-runtime-1.jar commons-cli-1.jar jackson-core-1.jar freemarker-1.jar; do
              echo jar > "$HERE/target/lib/$jar"
            done
            """;

    @TempDir
    private Path folder;

    private Path home;
    private Path log;

    private record Result(int status, String said) {}

    @BeforeEach
    void layOutAProject() throws IOException {
        home = Files.createDirectories(folder.resolve("my project"));
        log = folder.resolve("log.txt");
        String launcher = Files.readString(Path.of("tomster"));
        // The JDKs of this machine are out of sight.
        for (String place :
                List.of("/usr/lib/jvm/", "/opt/java/", "/opt/jdk", "/usr/local/openjdk", "/Library/Java/")) {
            assertTrue(launcher.contains(place), place);
            launcher = launcher.replace(place, folder + "/jdks/");
        }
        script(home.resolve("tomster"), launcher);
        Files.createDirectories(home.resolve("examples/lumen"));
        Files.writeString(home.resolve("examples/lumen/lumen.tomster"), "plan: Lumen\n");
        for (String source : List.of("grammar", "src/main", "templates")) {
            Files.createDirectories(home.resolve(source));
        }
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        script(folder.resolve("bin/mvn"), MAVEN);
    }

    @Test
    void buildsOnceAndRunsWithTheArgumentsAsTheyAre() throws Exception {
        jdk("jdk-17", "17.0.9");
        Result first = run(List.of(), "check", "a plan.tomster", "*", "$HOME", "");
        assertEquals(0, first.status(), first.said());
        assertTrue(first.said().contains("building, which happens once"), first.said());
        assertEquals(1, lines("mvn ").size());
        assertTrue(logged().contains("\ncheck\na plan.tomster\n*\n$HOME\n\n---\n"), this::logged);
        Files.delete(log);
        Result second = run(List.of(), "check");
        assertEquals("", second.said());
        assertEquals(List.of(), lines("mvn "));
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        jdk("jdk-17", "17.0.9");
        run(List.of(), "check");
        Path source = Files.writeString(home.resolve("src/main/New.java"), "class New {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
        Files.delete(log);
        run(List.of(), "check");
        assertEquals(1, lines("mvn ").size());
    }

    @Test
    void takesTheNewestJdkAndJavaHomeFirst() throws Exception {
        jdk("jdk-17", "17.0.9");
        jdk("jdk-25", "25.0.1");
        jdk("jdk-9", "9.0.4");
        jdk("jdk-11", "11.0.2");
        run(List.of(), "check");
        assertTrue(lines("java ").contains("java jdk-25"), this::logged);
        Files.delete(log);
        run(List.of("JAVA_HOME=" + folder.resolve("jdks/jdk-17")), "check");
        assertEquals(List.of("java jdk-17"), lines("java ").stream().distinct().toList());
        Files.delete(log);
        // One that is too old is passed over.
        run(List.of("JAVA_HOME=" + folder.resolve("jdks/jdk-11")), "check");
        assertEquals(List.of("java jdk-25"), lines("java ").stream().distinct().toList());
    }

    @Test
    void keepsAnArchiveOfClassesForEachJdkAndMakesItOnce() throws Exception {
        jdk("jdk-17", "17.0.9");
        jdk("jdk-25", "25");
        run(List.of("JAVA_HOME=" + folder.resolve("jdks/jdk-17")), "check");
        assertEquals(1, lines("-XX:ArchiveClassesAtExit=").size(), this::logged);
        assertEquals(1, lines("-XX:SharedArchiveFile=").size(), this::logged);
        Files.delete(log);
        run(List.of("JAVA_HOME=" + folder.resolve("jdks/jdk-17")), "check");
        assertEquals(0, lines("-XX:ArchiveClassesAtExit=").size(), this::logged);
        assertEquals(1, lines("-XX:SharedArchiveFile=").size(), this::logged);
        Files.delete(log);
        run(List.of(), "build", "x");
        assertEquals(1, lines("-XX:AOTCacheOutput=").size(), this::logged);
        assertEquals(1, lines("-XX:AOTCache=").size(), this::logged);
        // A new jar makes the archive old.
        Files.setLastModifiedTime(
                home.resolve("target/tomster.jar"), FileTime.from(Instant.now().plusSeconds(5)));
        Files.delete(log);
        run(List.of(), "build", "x");
        assertEquals(1, lines("-XX:AOTCacheOutput=").size(), this::logged);
    }

    @Test
    void runsWithoutAnArchiveWhereNoneCanBeWritten() throws Exception {
        jdk("jdk-17", "17.0.9");
        run(List.of(), "check");
        deleteArchives();
        Files.writeString(home.resolve("target/launcher"), "in the way");
        Files.delete(log);
        Result result = run(List.of(), "check");
        assertEquals(new Result(0, ""), result);
        assertEquals(List.of(), lines("-XX:SharedArchiveFile="));
    }

    @Test
    void theStatusOfTheProgramIsItsOwn() throws Exception {
        jdk("jdk-17", "17.0.9");
        assertEquals(1, run(List.of("STATUS=1"), "check").status());
    }

    @Test
    void worksThroughASymbolicLink() throws Exception {
        jdk("jdk-17", "17.0.9");
        Path link = Files.createSymbolicLink(folder.resolve("bin/tomster"), home.resolve("tomster"));
        Result result = start(link, List.of(), "check");
        assertEquals(0, result.status(), result.said());
        assertTrue(logged().contains(home + "/target/tomster.jar"), this::logged);
    }

    @Test
    void withoutAJdkItSaysSo() throws Exception {
        Result result = run(List.of(), "check");
        assertEquals(3, result.status());
        assertEquals("tomster: it needs a JDK from 17 up: install one, or set JAVA_HOME\n", result.said());
    }

    @Test
    void withoutMavenItSaysSo() throws Exception {
        jdk("jdk-17", "17.0.9");
        Files.delete(folder.resolve("bin/mvn"));
        Result result = run(List.of(), "check");
        assertEquals(3, result.status());
        assertTrue(result.said().contains("there is no mvn on the PATH"), result.said());
    }

    @Test
    void aBuildThatFailsIsShown() throws Exception {
        jdk("jdk-17", "17.0.9");
        Result result = run(List.of("BROKEN=yes"), "check");
        assertEquals(3, result.status());
        assertTrue(result.said().contains("it does not compile\ntomster: the build failed\n"), result.said());
        assertFalse(Files.exists(home.resolve("target/tomster.jar")));
    }

    private void jdk(String name, String version) throws IOException {
        Path jdk = folder.resolve("jdks").resolve(name);
        script(jdk.resolve("bin/java"), JAVA);
        script(jdk.resolve("bin/javac"), "#!/bin/bash\n");
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"A\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Result run(List<String> environment, String... arguments) throws IOException, InterruptedException {
        return start(home.resolve("tomster"), environment, arguments);
    }

    private Result start(Path launcher, List<String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("env", "-i"));
        command.addAll(environment);
        // The tools of the system, and no Java or Maven but ours.
        command.add("PATH=" + folder.resolve("bin") + ":" + tools());
        command.addAll(List.of("HOME=" + folder.resolve("user"), "LOG=" + log, "HERE=" + home));
        command.addAll(List.of("bash", launcher.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        return new Result(process.exitValue(), said);
    }

    /** A folder with links to the few tools that the launcher uses. */
    private Path tools() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of(
                "bash", "env", "find", "readlink", "dirname", "basename", "mkdir", "mktemp", "mv", "rm", "touch")) {
            for (String place : List.of("/usr/bin/", "/bin/")) {
                Path link = tools.resolve(tool);
                if (Files.exists(Path.of(place + tool)) && !Files.exists(link)) {
                    Files.createSymbolicLink(link, Path.of(place + tool));
                }
            }
        }
        return tools;
    }

    private void deleteArchives() throws IOException {
        Path archives = home.resolve("target/launcher");
        try (var files = Files.list(archives)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(archives);
    }

    private String logged() {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            return e.toString();
        }
    }

    private List<String> lines(String start) {
        return logged().lines().filter(line -> line.startsWith(start)).toList();
    }
}
