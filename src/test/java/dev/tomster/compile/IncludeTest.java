package dev.tomster.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Plan;
import dev.tomster.text.DiskFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files of a plan that only a disk can show; all others are in {@code include.tomster} of the cases. */
class IncludeTest {
    private static final String PERSONA = "target:\n  persona claire: Claire\n";

    @TempDir
    private Path folder = Path.of("");

    private final Findings findings = new Findings();

    private Plan read(String... lines) throws IOException {
        Path main = write("company/plan.tomster", String.join("\n", lines) + "\nplan: Lumen\n");
        DiskFiles files = DiskFiles.around(main, Optional.of(folder.resolve("company")));
        return PlanLoader.load(files, main, "plan.tomster", findings).orElseThrow();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> found() {
        return findings.sorted().stream().map(IncludeTest::told).toList();
    }

    private static String told(Finding finding) {
        return finding.span() + " " + finding.message().key();
    }

    @Test
    void aLinkMayLeadWithinTheRootButNotOut() throws IOException {
        write("company/brand/personas.tomster", PERSONA);
        Path outside = write("secret.tomster", PERSONA);
        Files.createSymbolicLink(folder.resolve("company/inside.tomster"), Path.of("brand/personas.tomster"));
        Files.createSymbolicLink(folder.resolve("company/outside.tomster"), outside);
        Plan plan = read("include: inside.tomster", "include: brand/personas.tomster", "include: outside.tomster");
        assertEquals(List.of("plan.tomster:3:10 named-file.link"), found());
        assertEquals(1, plan.items("persona").size());
        assertEquals(2, plan.sources().size(), "a link and its target are one file");
    }

    @Test
    void aLinkThatLeadsBackIsACircle() throws IOException {
        write("company/a.tomster", "include: b.tomster\n" + PERSONA);
        Files.createSymbolicLink(folder.resolve("company/b.tomster"), Path.of("a.tomster"));
        read("include: a.tomster");
        assertEquals(List.of("a.tomster:1:10 include.itself"), found());
    }

    @Test
    @Timeout(10)
    void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        write("company/empty.tomster", "");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "needs mkfifo");
        Path inside = folder.resolve("company/pipe.tomster");
        assertEquals(0, new ProcessBuilder("mkfifo", inside.toString()).start().waitFor());
        read("include: pipe.tomster", "include: empty.tomster");
        assertEquals(List.of("plan.tomster:1:10 named-file.not-a-file"), found());
    }

    @Test
    void whatIsNoTextIsRefusedAndOtherEncodingsAreToldWhereTheyAre() throws IOException {
        write("company/picture.tomster", "\u0000\u0001");
        write("company/large.tomster", "/".repeat(5_000_000));
        Files.write(folder.resolve("company/latin.tomster"), new byte[] {'/', '/', (byte) 0xE9, '\n'});
        read("include: picture.tomster", "include: large.tomster", "include: latin.tomster");
        assertEquals(
                List.of(
                        "latin.tomster:1:3 file.not-utf8",
                        "plan.tomster:1:10 named-file.binary",
                        "plan.tomster:2:10 named-file.too-large"),
                found());
    }

    @Test
    void twoHundredFilesAndNotOneMore() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= 203; i++) {
            write("company/" + i + ".tomster", "target:\n  persona p" + i + ": P\n");
            lines.add("include: " + i + ".tomster");
        }
        Plan plan = read(lines.toArray(String[]::new));
        assertEquals(List.of("plan.tomster:201:10 include.many"), found());
        assertEquals(200, plan.items("persona").size());
    }

    @Test
    void twentyFilesInARowAndNotOneMore() throws IOException {
        for (int i = 1; i <= 22; i++) {
            write("company/" + i + ".tomster", "include: " + (i + 1) + ".tomster\ntarget:\n  persona p" + i + ": P\n");
        }
        Plan plan = read("include: 1.tomster");
        assertEquals(List.of("20.tomster:1:10 include.deep"), found());
        assertEquals(20, plan.items("persona").size());
    }

    @Test
    @Timeout(20)
    void resultsMayHaveManyColumns() throws IOException {
        StringBuilder results = new StringBuilder("date");
        for (int i = 0; i < 16_000; i++) {
            results.append(",metric ").append(i);
        }
        write(
                "company/results.csv",
                results.append("\n2027")
                        .append(",1".repeat(16_000))
                        .append('\n')
                        .toString());
        Plan plan = read("evaluate:", "  results: results.csv");
        assertEquals(List.of("plan.tomster:3:1 step-order"), found());
        assertEquals(16_000, plan.results().size());
    }

    @Test
    void allFilesTogetherHaveABound() throws IOException {
        String lines = "// 345678\n".repeat(490_000);
        List<String> includes = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> "include: " + i + ".tomster")
                .toList();
        for (int i = 1; i <= 12; i++) {
            write("company/" + i + ".tomster", lines);
        }
        read(includes.toArray(String[]::new));
        assertEquals(List.of("plan.tomster:11:10 include.large", "plan.tomster:12:10 include.large"), found());
    }

    @Test
    void aFileIsReadOnceAlthoughItsPathsDiffer() throws IOException {
        write("company/brand/personas.tomster", PERSONA);
        Plan plan = read("include: brand/personas.tomster", "include: ./brand/../brand/personas.tomster");
        assertTrue(found().isEmpty(), () -> found().toString());
        assertEquals(1, plan.items("persona").size());
    }
}
