package dev.tomster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code build} writes all documents of a plan, or none. */
class BuildCommandTest {
    private static final String SMALL = "plan: Lumen\n  brand: Lumen\ntarget:\n  persona claire: Claire\n";

    @TempDir
    private Path folder;

    @Test
    void writesThreeDocumentsAndNamesThem() throws IOException {
        Path out = folder.resolve("new/folder");
        Run run = Run.of("build", plan(SMALL), "--out", out.toString());
        assertEquals(0, run.status(), run::err);
        assertEquals(List.of("plan.html", "plan.md", "plan.pdf"), names(out));
        assertEquals(
                out.resolve("plan.md") + "\n" + out.resolve("plan.html") + "\n" + out.resolve("plan.pdf") + "\n",
                run.out());
        assertTrue(Files.readString(out.resolve("plan.md")).startsWith("# Lumen"));
        assertTrue(Files.readString(out.resolve("plan.html")).startsWith("<!DOCTYPE html>"));
        assertEquals(
                "%PDF",
                new String(
                        Files.readAllBytes(out.resolve("plan.pdf")), 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void writesOnlyWhatIsAskedFor() throws IOException {
        Path out = folder.resolve("out");
        assertEquals(
                0,
                Run.of("build", plan(SMALL), "--to", "html, md", "--out", out.toString())
                        .status());
        assertEquals(List.of("plan.html", "plan.md"), names(out));
    }

    private static final String DECLARING = SMALL.replace("target:", """
              document board: For the board
                format: slides, markdown
                language: fr
              document press: For the press
                language: nl
                hide: budget
            target:""")
            + "resources:\n  budget: 12500 EUR (12 500 as promised)\n  note: 12 500 EUR, not more\n";

    @Test
    void writesTheDocumentsThatAPlanDeclares() throws IOException {
        Path out = folder.resolve("out");
        Run run = Run.of("build", plan(DECLARING), "--document", "board", "--out", out.toString());
        assertEquals(0, run.status(), run::err);
        assertEquals(List.of("plan-board.html", "plan-board.md"), names(out));
        assertTrue(Files.readString(out.resolve("plan-board.md")).contains("## Cible"));
        Run other = Run.of(
                "build",
                plan(DECLARING),
                "--document",
                "board, press",
                "--to",
                "md",
                "--lang",
                "en",
                "--out",
                out.toString());
        assertEquals(0, other.status(), other::err);
        assertEquals(List.of("plan-board.html", "plan-board.md", "plan-press.md"), names(out));
        assertTrue(Files.readString(out.resolve("plan-board.md")).contains("## Target"));
    }

    @Test
    void writesADeclaredDocumentForPowerPointAndHidesWhatItHides() throws IOException {
        Path out = folder.resolve("out");
        Run run = Run.of("build", plan(DECLARING), "--document", "all", "--to", "pptx", "--out", out.toString());
        assertEquals(0, run.status(), run::err);
        assertEquals(List.of("plan-board.pptx", "plan-press.pptx"), names(out));
        assertTrue(words(out.resolve("plan-board.pptx")).contains("12 500"));
        assertTrue(words(out.resolve("plan-press.pptx")).contains("Claire"));
        assertFalse(words(out.resolve("plan-press.pptx")).contains("as promised"));
    }

    private static String words(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            StringBuilder words = new StringBuilder();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                words.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            return words.toString().replace('\u00A0', ' ').replace('\u202F', ' ');
        }
    }

    @Test
    void writesAllDocumentsAndSaysWhatIsDoubtfulOfThem() throws IOException {
        Path out = folder.resolve("out");
        Run run = Run.of("build", plan(DECLARING), "--document", "all", "--to", "md", "--out", out.toString());
        assertEquals(0, run.status(), run::err);
        assertEquals(List.of("plan-board.md", "plan-press.md"), names(out));
        assertTrue(run.err().contains("warning[document-language]: documents are not written in `nl`"), run::err);
        assertTrue(run.err().contains("warning[document-tells]: this text states an amount"), run::err);
        assertEquals(1, run.err().split("document-tells", -1).length - 1, run::err);
    }

    @Test
    void aDocumentThatThePlanDoesNotDeclareIsWrongUsage() throws IOException {
        Path out = folder.resolve("out");
        Run near = Run.of("build", plan(DECLARING), "--document", "bord", "--out", out.toString());
        assertEquals(2, near.status());
        assertTrue(near.err().contains("declares no document `bord`: did you mean `board`?"), near::err);
        Run far = Run.of("build", plan(DECLARING), "--document", "x", "--out", out.toString());
        assertTrue(far.err().contains("declares no document `x`: it has `board` or `press`"), far::err);
        Run none = Run.of("build", plan(SMALL), "--document", "all", "--out", out.toString());
        assertEquals(2, none.status());
        assertTrue(none.err().contains("it declares none at all"), none::err);
        assertFalse(Files.exists(out));
    }

    @Test
    void aPlanWithErrorsLeavesTheEarlierDocumentsAsTheyWere() throws IOException {
        Path out = folder.resolve("out");
        assertEquals(
                0,
                Run.of("build", plan(SMALL), "--to", "md", "--out", out.toString())
                        .status());
        String before = Files.readString(out.resolve("plan.md"));
        Run run = Run.of("build", plan(SMALL + "  persona claire: Again\n"), "--out", out.toString());
        assertEquals(1, run.status());
        assertTrue(run.err().contains("error[id-duplicate]"), run::err);
        assertTrue(run.err().contains("nothing was written"), run::err);
        assertEquals("", run.out());
        assertEquals(List.of("plan.md"), names(out));
        assertEquals(before, Files.readString(out.resolve("plan.md")));
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidInASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "a file, not a folder");
        Run run = Run.of("build", plan(SMALL), "--to", "md", "--out", file.toString());
        assertEquals(3, run.status());
        assertTrue(run.err().startsWith("tomster: " + file), run::err);
        assertFalse(run.err().contains("\tat "), run::err);
        assertEquals("a file, not a folder", Files.readString(file));
    }

    @Test
    void ifOneDocumentCannotBeWrittenNoneIs() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        // A folder that is not empty cannot be replaced by the last of the three files.
        Files.writeString(Files.createDirectories(out.resolve("plan.pdf")).resolve("keep"), "me");
        Files.writeString(out.resolve("plan.md"), "earlier");
        Run run = Run.of("build", plan(SMALL), "--out", out.toString());
        assertEquals(3, run.status());
        assertEquals("earlier", Files.readString(out.resolve("plan.md")));
        assertEquals(List.of("plan.md", "plan.pdf"), names(out));
    }

    @Test
    void aPictureThatCannotBeUsedIsLeftOutAndSaid() throws IOException {
        Path out = folder.resolve("out");
        Files.writeString(folder.resolve("text.png"), "not a picture");
        for (String[] logo : new String[][] {
            {"none.png", "there is no such file"},
            {"text.png", "neither PNG nor JPEG"},
            {"../outside.png", "outside the plan's folder"},
            {"/etc/hostname", "outside the plan's folder"},
        }) {
            Run run = Run.of(
                    "build",
                    plan("plan: Lumen\n  logo: " + logo[0] + "\n"),
                    "--to",
                    "html",
                    "--out",
                    out.toString(),
                    "--root",
                    folder.toString());
            assertTrue((run.err() + run.out()).contains(logo[1]) || run.err().contains("value-path"), run::err);
        }
    }

    @Test
    void nothingIsSaidBesideTheResultsWhereNobodyWatches() throws IOException {
        Path out = folder.resolve("out");
        assertEquals("", Run.of("build", plan(SMALL), "--out", out.toString()).err());
    }

    private String plan(String text) throws IOException {
        return Files.writeString(folder.resolve("plan.tomster"), text).toString();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
