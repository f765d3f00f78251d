package dev.tomster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code fmt} changes the layout of files and nothing else, and never a file that it does not understand. */
class FormatCommandTest {
    private static final String ODD = "plan : Lumen\n    BRAND: Lumen  \n";
    private static final String CANONICAL = "plan: Lumen\n  brand: Lumen\n";
    private static final String BROKEN = "plan : Lumen\n  brnd: Lumen\n";

    @TempDir
    private Path folder;

    @Test
    void anOddFileIsRewrittenAndNamed() throws IOException {
        Path plan = write("plan.tomster", ODD);
        assertEquals(new Run(0, plan + "\n", ""), Run.of("fmt", plan.toString()));
        assertEquals(CANONICAL, Files.readString(plan));
        assertEquals(List.of("plan.tomster"), names());
    }

    @Test
    void aCanonicalFileIsNotTouched() throws IOException {
        Path plan = write("plan.tomster", CANONICAL);
        FileTime earlier = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(plan, earlier);
        assertEquals(new Run(0, "", ""), Run.of("fmt", plan.toString()));
        assertEquals(earlier, Files.getLastModifiedTime(plan));
    }

    @Test
    void aFileWithALineThatCannotBeReadIsLeftAsItIs() throws IOException {
        Path broken = write("broken.tomster", BROKEN);
        Path odd = write("odd.tomster", ODD);
        Run run = Run.of("fmt", broken.toString(), odd.toString());
        assertEquals(1, run.status());
        assertTrue(run.err().contains("error[keyword-unknown]"), run::err);
        assertTrue(run.err().contains(broken + "` was left as it is"), run::err);
        assertEquals(BROKEN, Files.readString(broken));
        assertEquals(CANONICAL, Files.readString(odd), "the other one is formatted");
    }

    @Test
    void valuesThatMakeNoSenseDoNotMatter() throws IOException {
        Path plan = write("plan.tomster", "plan: L\n currency: gold\n owner : nobody-knows\n");
        assertEquals(0, Run.of("fmt", plan.toString()).status());
        assertEquals("plan: L\n  currency: gold\n  owner: nobody-knows\n", Files.readString(plan));
    }

    @Test
    void checkNamesFilesAndChangesNone() throws IOException {
        Path odd = write("odd.tomster", ODD);
        Path canonical = write("canonical.tomster", CANONICAL);
        assertEquals(new Run(1, odd + "\n", ""), Run.of("fmt", "--check", canonical.toString(), odd.toString()));
        assertEquals(new Run(0, "", ""), Run.of("fmt", "--check", canonical.toString()));
        assertEquals(ODD, Files.readString(odd));
    }

    @Test
    void diffShowsWhatWouldChange() throws IOException {
        Path plan = write("plan.tomster", ODD);
        Run run = Run.of("fmt", "--diff", plan.toString());
        Path path = plan.getRoot().relativize(plan);
        assertEquals(1, run.status());
        assertEquals("""
                --- a/%s
                +++ b/%s
                @@ -1,2 +1,2 @@
                -plan : Lumen
                -    BRAND: Lumen\s\s
                +plan: Lumen
                +  brand: Lumen
                """.formatted(path, path), run.out());
        assertEquals(ODD, Files.readString(plan));
        Files.writeString(plan, CANONICAL);
        assertEquals(new Run(0, "", ""), Run.of("fmt", "--diff", "--check", plan.toString()));
    }

    @Test
    void aMissingLineEndIsADifference() throws IOException {
        Path plan = write("plan.tomster", "plan: Lumen");
        Run run = Run.of("fmt", "--diff", "--check", plan.toString());
        assertTrue(run.out().endsWith("-plan: Lumen\n\\ No newline at end of file\n+plan: Lumen\n"), run::out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--check", "--diff"})
    void aFolderStandsForThePlansBelowIt(String option) {
        assertEquals(new Run(0, "", ""), Run.of("fmt", option, "examples"));
    }

    @Test
    void plansInAFolderAreFoundInOrderHiddenOnesAndLinksAreNot() throws IOException {
        Path inner = write("a/inner.tomster", ODD);
        Path outer = write("b.tomster", ODD);
        write(".git/hidden.tomster", ODD);
        write("notes.txt", ODD);
        Files.createSymbolicLink(folder.resolve("link.tomster"), outer);
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Run run = Run.of("fmt", "--check", folder.toString(), outer.toString());
        assertEquals(new Run(1, inner + "\n" + outer + "\n", ""), run);
    }

    @Test
    void aFolderWithoutPlansIsAMistake() throws IOException {
        Run run = Run.of(
                "fmt", "--check", Files.createDirectory(folder.resolve("empty")).toString());
        assertEquals(2, run.status());
        assertTrue(run.err().contains("there is no .tomster file below"), run::err);
    }

    @Test
    void whatIsPipedInIsPrinted() {
        assertEquals(new Run(0, CANONICAL, ""), Run.piped(bytes(ODD), "fmt", "-"));
        assertEquals(new Run(1, "-\n", ""), Run.piped(bytes(ODD), "fmt", "--check", "-"));
        assertEquals(new Run(0, "", ""), Run.piped(bytes(CANONICAL), "fmt", "-", "--check"));
        assertTrue(Run.piped(bytes(ODD), "fmt", "-", "--diff").out().startsWith("--- a/-\n+++ b/-\n@@"));
        assertEquals(new Run(0, "", ""), Run.piped(bytes(""), "fmt", "-"));
    }

    @Test
    void whatIsPipedInAndCannotBeReadComesOutAgain() {
        Run run = Run.piped(bytes(BROKEN), "fmt", "-");
        assertEquals(1, run.status());
        assertEquals(BROKEN, run.out());
        assertTrue(run.err().contains("-:2:3"), run::err);
        Run binary = Run.piped(new byte[] {0, 1, 2}, "fmt", "-");
        assertEquals(1, binary.status());
        assertEquals("", binary.out());
        assertTrue(binary.err().contains("error[file]"), binary::err);
    }

    @Test
    void standardInputStandsAlone() {
        Run run = Run.of("fmt", "-", "x.tomster");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("`-` stands alone"), run::err);
    }

    @Test
    void lineEndsAndByteOrderMarksStay() throws IOException {
        Path plan = write("plan.tomster", "\uFEFF" + ODD.replace("\n", "\r\n"));
        assertEquals(0, Run.of("fmt", plan.toString()).status());
        assertEquals("\uFEFF" + CANONICAL.replace("\n", "\r\n"), Files.readString(plan));
        assertEquals(new Run(0, "", ""), Run.of("fmt", "--check", plan.toString()));
        assertEquals(
                "\uFEFF" + CANONICAL,
                Run.piped(bytes("\uFEFF" + ODD), "fmt", "-").out());
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path plan = write("real/plan.tomster", ODD);
        Path link = Files.createSymbolicLink(folder.resolve("link.tomster"), plan);
        assertEquals(0, Run.of("fmt", link.toString()).status());
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(CANONICAL, Files.readString(plan));
    }

    @Test
    void permissionsStay() throws IOException {
        Path plan = write("plan.tomster", ODD);
        assumeTrue(plan.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(plan, PosixFilePermissions.fromString("rwxr-----"));
        assertEquals(0, Run.of("fmt", plan.toString()).status());
        assertEquals("rwxr-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(plan)));
    }

    @Test
    void aFileThatMayNotBeWrittenIsNot() throws IOException {
        Path plan = write("plan.tomster", ODD);
        assertTrue(plan.toFile().setReadOnly());
        assumeTrue(!Files.isWritable(plan), "the superuser may write everything");
        Run run = Run.of("fmt", plan.toString());
        assertEquals(3, run.status());
        assertTrue(run.err().contains("access denied"), run::err);
        assertEquals(ODD, Files.readString(plan));
    }

    @Test
    void aMissingFileAndOneThatIsNotTextAreFindings() throws IOException {
        Run missing = Run.of("fmt", folder.resolve("none.tomster").toString());
        assertEquals(1, missing.status());
        assertTrue(missing.err().contains("error[file]"), missing::err);
        byte[] latin = "plan: \u00C9t\u00E9\n".getBytes(StandardCharsets.ISO_8859_1);
        Path plan = Files.write(folder.resolve("latin.tomster"), latin);
        assertEquals(1, Run.of("fmt", plan.toString()).status());
        assertEquals(
                new String(latin, StandardCharsets.ISO_8859_1), Files.readString(plan, StandardCharsets.ISO_8859_1));
    }

    @Test
    void theHelpNamesTheOptionsInTheLanguageOfTheUser() {
        Run run = Run.in("fr", "fmt", "-h");
        assertEquals(0, run.status());
        assertTrue(run.out().contains("--check") && run.out().contains("--diff"), run::out);
        assertTrue(run.out().contains("forme canonique"), run::out);
        assertFalse(run.out().contains("null"), run::out);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
