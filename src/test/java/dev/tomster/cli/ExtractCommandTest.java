package dev.tomster.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code extract} gives back what a paper was made of, byte for byte, and writes nothing that a stranger asks for. */
class ExtractCommandTest {
    private static final byte[] PLAN = "plan: Small\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path out() {
        return folder.resolve("out");
    }

    private Run extract(Path paper) {
        return Run.of("extract", paper.toString(), "--out", out().toString());
    }

    private Run extract(byte[] paper) throws IOException {
        return extract(Files.write(folder.resolve("paper.pdf"), paper));
    }

    private Path build(Path plan) {
        Path papers = folder.resolve("papers");
        Run run = Run.of("build", plan.toString(), "--to", "pdf", "--out", papers.toString());
        assertEquals(0, run.status(), run::err);
        return papers.resolve(plan.getFileName().toString().replaceFirst("tomster$", "pdf"));
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void aPlanOfSeveralFilesComesBackByteForByte() throws IOException {
        Path example = Path.of("examples/maison");
        Path paper = build(example.resolve("noel.tomster"));
        Run run = extract(paper);
        assertEquals(0, run.status(), run::err);
        assertEquals(
                out().resolve("noel.tomster").toString(),
                run.out().lines().findFirst().orElse(""));
        assertEquals(5, files(out()).size(), () -> run.out());
        for (Path file : files(out())) {
            assertEquals(-1, Files.mismatch(file, example.resolve(out().relativize(file))), file::toString);
        }
        byte[] before = Files.readAllBytes(paper);
        build(out().resolve("noel.tomster"));
        assertArrayEquals(before, Files.readAllBytes(paper), "the paper of what came back");
    }

    @Test
    void marksAndLineEndsComeBackToo() throws IOException {
        byte[] odd = "\uFEFFplan: \u00C9t\u00E9 \uD83D\uDCA9\r\n  brand: L\r\n".getBytes(StandardCharsets.UTF_8);
        Path paper = build(Files.write(folder.resolve("odd.tomster"), odd));
        assertEquals(0, extract(paper).status());
        assertArrayEquals(odd, Files.readAllBytes(out().resolve("odd.tomster")));
    }

    @Test
    void aFileOfAnotherFolderKeepsItsPlaceAndNothingAboveShows() throws IOException {
        Path root = Files.createDirectories(folder.resolve("secret/root"));
        Files.createDirectory(root.resolve("plans"));
        Files.createDirectory(root.resolve("shared"));
        Files.writeString(root.resolve("tomster.root"), "");
        Files.writeString(root.resolve("shared/target.tomster"), "target:\n  persona ann: Ann\n");
        Path paper = build(Files.writeString(
                root.resolve("plans/plan.tomster"), "plan: Small\n\ninclude: ../shared/target.tomster\n"));
        assertEquals(0, extract(paper).status());
        assertEquals(
                List.of(out().resolve("plans/plan.tomster"), out().resolve("shared/target.tomster")), files(out()));
        assertFalse(new String(Files.readAllBytes(paper), StandardCharsets.ISO_8859_1).contains("secret"));
    }

    @Test
    void whatIsThereIsNeverReplaced() throws IOException {
        byte[] paper = ForgedPaper.of(List.of("a.tomster", "b.tomster"), PLAN);
        Files.createDirectory(out());
        Files.writeString(out().resolve("b.tomster"), "mine");
        Run run = extract(paper);
        assertEquals(1, run.status());
        assertTrue(run.err().contains("is there already, and differs"), run::err);
        assertEquals(List.of(out().resolve("b.tomster")), files(out()), "nothing beside it");
        assertEquals("mine", Files.readString(out().resolve("b.tomster")));
        Files.write(out().resolve("b.tomster"), PLAN);
        assertEquals(0, extract(paper).status(), "the same file is no obstacle");
        assertEquals(0, extract(paper).status(), "nor is the whole plan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.tomster",
                "a/../../evil.tomster",
                "/tmp/evil.tomster",
                "C:\\evil.tomster",
                "C:evil.tomster",
                "..\\evil.tomster",
                "\\\\server\\share\\evil.tomster",
                ".",
                "..",
                "",
                " ",
                "a//b.tomster",
                "a/",
                ".git/hooks/pre-commit",
                ".bashrc",
                "con",
                "NUL.tomster",
                "aux.tomster/plan.tomster",
                "lpt1 .tomster",
                "plan.tomster.",
                "plan.tomster ",
                "plan\u0000.tomster",
                "plan\n.tomster",
                "plan\u202Eretsmot.exe",
                "plan\u200B.tomster",
                "plan.tomster:stream"
            })
    void aNameThatLeadsElsewhereIsRefused(String name) throws IOException {
        Run run = extract(ForgedPaper.of(List.of("good.tomster", name), PLAN));
        assertEquals(1, run.status(), run::out);
        assertTrue(run.err().contains("error[paper]"), run::err);
        assertTrue(run.err().contains("do not trust this file"), run::err);
        assertFalse(Files.exists(out()));
        assertEquals(List.of(folder.resolve("paper.pdf")), files(folder));
    }

    @Test
    void twoFilesOfOneNameAreRefused() throws IOException {
        for (String other : List.of("plan.tomster", "PLAN.tomster", "pl\u00E1n.tomster", "pla\u0301n.tomster")) {
            Run run = extract(ForgedPaper.of(List.of("plan.tomster", "pl\u00C1n.tomster", other), PLAN));
            assertEquals(1, run.status());
            assertTrue(run.err().contains("two files in the PDF"), run::err);
        }
        assertFalse(Files.exists(out()));
    }

    @Test
    void aLinkInTheFolderIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createDirectory(out());
        Files.createSymbolicLink(out().resolve("brand"), elsewhere);
        Run run = extract(ForgedPaper.of(List.of("brand/plan.tomster"), PLAN));
        assertEquals(1, run.status());
        assertTrue(run.err().contains("symbolic link"), run::err);
        assertEquals(List.of(), files(elsewhere));
    }

    @Test
    void whatIsNoPaperIsSaidInASentence() throws IOException {
        byte[] paper = ForgedPaper.of(List.of("plan.tomster"), PLAN);
        says("not a PDF", "plan: Small".getBytes(StandardCharsets.UTF_8));
        says("not a PDF", new byte[0]);
        says("damaged", "%PDF-1.7\nnothing else".getBytes(StandardCharsets.UTF_8));
        says("damaged", Arrays.copyOf(paper, paper.length / 3));
        says("password", ForgedPaper.plain("secret"));
        says("no plan in this PDF", ForgedPaper.plain(""));
        says("larger than any plan", ForgedPaper.of(List.of("bomb.tomster"), new byte[20_000_000]));
        says("larger than any plan", ForgedPaper.of(names(300), PLAN));
    }

    private static List<String> names(int count) {
        return Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> i + ".tomster")
                .toList();
    }

    private void says(String sentence, byte[] file) throws IOException {
        Run run = extract(file);
        assertEquals(1, run.status(), run::out);
        assertTrue(run.err().contains("error[paper]: "), run::err);
        assertTrue(run.err().contains(sentence), run::err);
        assertTrue(run.err().contains("  = help: "), run::err);
        assertFalse(Files.exists(out()));
    }

    @Test
    void aSourceThatWasChangedIsDamage() throws IOException {
        Path paper = build(Files.writeString(folder.resolve("plan.tomster"), "plan: Small\n"));
        try (PDDocument pdf = Loader.loadPDF(paper.toFile())) {
            COSArray associated = pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
            COSDictionary file = ((COSDictionary) associated.getObject(0)).getCOSDictionary(COSName.EF);
            try (OutputStream out = file.getCOSStream(COSName.F).createOutputStream(COSName.FLATE_DECODE)) {
                out.write("plan: Other\n".getBytes(StandardCharsets.UTF_8));
            }
            pdf.save(folder.resolve("changed.pdf").toFile());
        }
        says("damaged", Files.readAllBytes(folder.resolve("changed.pdf")));
    }

    @Test
    void aMissingFileAndAFolderAreSaidToo() {
        Run missing = extract(folder.resolve("none.pdf"));
        assertEquals(1, missing.status());
        assertTrue(missing.err().contains("there is no such file"), missing::err);
        Run directory = extract(folder);
        assertEquals(1, directory.status());
        assertTrue(directory.err().contains("this is no file"), directory::err);
    }

    @Test
    void wrongUsageIsExplained() {
        assertEquals(2, Run.of("extract").status());
        assertTrue(Run.of("extract").err().contains("name the PDF of a white paper"));
        assertEquals(2, Run.of("extract", "a.pdf", "b.pdf").status());
        assertTrue(Run.in("fr", "extract", "-h").out().contains("rendre les fichiers du plan"));
        assertTrue(Run.of("-h").out().contains("extract"));
    }
}
