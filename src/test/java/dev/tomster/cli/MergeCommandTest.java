package dev.tomster.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code merge}: where the result goes, what is said of it, and what becomes of files that are no plans. */
class MergeCommandTest {
    private static final String PLAN = "plan: Lumen\n  period: 2027\n\nobjectives:\n  objective a: A\n    target: 9\n";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Run merge(String base, String ours, String theirs, String... more) throws IOException {
        String[] all = new String[more.length + 4];
        all[0] = "merge";
        all[1] = file("base", base);
        all[2] = file("ours", ours);
        all[3] = file("theirs", theirs);
        System.arraycopy(more, 0, all, 4, more.length);
        return Run.of(all);
    }

    private String ours() throws IOException {
        return Files.readString(folder.resolve("ours"));
    }

    @Test
    void theMergedPlanIsInOurs() throws IOException {
        Run run = merge(PLAN, PLAN.replace("2027", "2028"), PLAN.replace("9", "10"));
        assertEquals(new Run(0, "", ""), run);
        assertEquals(PLAN.replace("2027", "2028").replace("9", "10"), ours());
    }

    @Test
    void aConflictIsMarkedAsGitMarksIt() throws IOException {
        Run run = merge(
                PLAN,
                PLAN.replace("9", "8"),
                PLAN.replace("9", "10"),
                "--path",
                "plans/lumen.tomster",
                "--marker-size",
                "9",
                "--ours",
                "HEAD",
                "--theirs",
                "feature");
        assertEquals(new Run(1, "", "plans/lumen.tomster: 1 conflict\n"), run);
        String marked = "<<<<<<<<< HEAD\n    target: 8\n=========\n    target: 10\n>>>>>>>>> feature\n";
        assertEquals(PLAN.replace("    target: 9\n", marked), ours());
    }

    @Test
    void aPlaceholderThatAnOldGitLeavesIsNoName() throws IOException {
        merge(PLAN, PLAN.replace("9", "8"), PLAN.replace("9", "10"), "--ours", "%X", "--theirs", "%Y");
        assertTrue(ours().contains("<<<<<<< ours\n"));
        assertTrue(ours().contains(">>>>>>> theirs\n"));
    }

    @Test
    void printedItChangesNothing() throws IOException {
        Run run = merge(PLAN, PLAN.replace("2027", "2028"), PLAN.replace("9", "10"), "--print");
        assertEquals(PLAN.replace("2027", "2028").replace("9", "10"), run.out());
        assertEquals(PLAN.replace("2027", "2028"), ours());
    }

    @Test
    void whatCannotBeReadIsMergedByLinesAndSaysWhy() throws IOException {
        Run run = merge(PLAN, PLAN + "\ttabbed: 1\n", PLAN.replace("2027", "2028"));
        assertEquals(1, run.status(), "git asks somebody to look at it");
        assertTrue(
                run.err().startsWith(folder.resolve("ours") + ": merged line by line, because one version"), run.err());
        assertEquals(PLAN.replace("2027", "2028") + "\ttabbed: 1\n", ours());
        Run conflict = merge(PLAN, PLAN.replace("9\n", "8\n\ttabbed: 1\n"), PLAN.replace("9", "10"));
        assertEquals(1, conflict.status());
        assertTrue(ours().contains("tabbed: 1"));
        assertTrue(ours().contains("target: 10"));
    }

    /** A plan that somebody saved in the encoding of the last century: no byte of it changes. */
    @Test
    void otherEncodingsStayWhatTheyAre() throws IOException {
        Charset old = Charset.forName("windows-1252");
        Files.write(folder.resolve("b"), PLAN.replace("Lumen", "été").getBytes(old));
        Files.write(
                folder.resolve("o"),
                PLAN.replace("Lumen", "été").replace("2027", "2028").getBytes(old));
        Files.write(
                folder.resolve("t"),
                PLAN.replace("Lumen", "été").replace("9", "10").getBytes(old));
        Run run = Run.of("merge", folder + "/b", folder + "/o", folder + "/t");
        assertEquals(1, run.status(), run.err());
        byte[] expected = PLAN.replace("Lumen", "été")
                .replace("2027", "2028")
                .replace("9", "10")
                .getBytes(old);
        assertArrayEquals(expected, Files.readAllBytes(folder.resolve("o")));
    }

    @Test
    void lineEndsAndTheByteOrderMarkOfOursStay() throws IOException {
        String base = "\uFEFF" + PLAN.replace("\n", "\r\n");
        merge(base, base.replace("2027", "2028"), base.replace("9", "10"));
        assertEquals(base.replace("2027", "2028").replace("9", "10"), ours());
    }

    @Test
    void whatIsNoTextIsLeftAlone() throws IOException {
        Run run = merge(PLAN, PLAN.replace("9", "8") + "\0", PLAN.replace("9", "10"));
        assertEquals(3, run.status());
        assertEquals(PLAN.replace("9", "8") + "\0", ours());
        assertEquals(
                3,
                Run.of("merge", folder + "/none", folder + "/ours", folder + "/theirs")
                        .status());
    }

    @Test
    void wrongUsageIsExplained() throws IOException {
        assertEquals(2, Run.of("merge", "a", "b").status());
        Run run = merge(PLAN, PLAN, PLAN, "--marker-size", "0");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("write a number from 1 to 1000"), run.err());
    }

    @Test
    void emptyFilesAreVersionsLikeAny() throws IOException {
        assertEquals(0, merge("", PLAN, PLAN).status());
        assertEquals(PLAN, ours());
        assertEquals(0, merge("", "", PLAN).status());
        assertEquals(PLAN, ours());
        assertEquals(0, merge(PLAN, "", PLAN).status());
        assertEquals("", ours());
        assertEquals(1, merge(PLAN, "", PLAN.replace("9", "10")).status());
        assertTrue(new String(Files.readAllBytes(folder.resolve("ours")), StandardCharsets.UTF_8).contains("10"));
    }
}
