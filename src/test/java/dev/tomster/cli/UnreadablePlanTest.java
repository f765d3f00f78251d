package dev.tomster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that is not a plan gets findings with place, words and repair; never a stack trace, never half a document. */
class UnreadablePlanTest {
    @TempDir
    private Path folder;

    /** What stands in a file, and the words that say what is wrong with it. */
    record Hostile(String name, String text, Charset charset, String rule) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Hostile> files() {
        return List.of(
                file("empty", "", "plan-missing"),
                file("blank", "\n\n   \n", "plan-missing"),
                file("only comments", "// nothing\n", "plan-missing"),
                file("prose", "Dear colleagues,\nhere is our plan.\n", "outside-steps"),
                new Hostile("binary", "\0\1\2\u00FF\u00FE\0\n\0", StandardCharsets.ISO_8859_1, "file"),
                new Hostile("a picture", "\u0089PNG\r\n\u001A\n\0\0", StandardCharsets.ISO_8859_1, "file"),
                new Hostile("Latin-1", "plan: \u00C9t\u00E9\n", StandardCharsets.ISO_8859_1, "file"),
                new Hostile("UTF-16", "plan: Lumen\n", StandardCharsets.UTF_16, "file"),
                file("tab", "plan: Lumen\n\tbrand: Lumen\n", "indentation-tab"),
                file("unknown keyword", "plan: Lumen\n  brnd: Lumen\n", "keyword-unknown"),
                file("misplaced", "plan: Lumen\n  persona claire: Claire\n", "keyword-misplaced"),
                file("missing colon", "plan: Lumen\n  brand Lumen\n", "colon-missing"),
                file("step twice", "plan: L\ntarget:\nmessage:\ntarget:\n", "step-twice"),
                file("step with a value", "plan: L\ntarget: 9 000\n", "step-value"),
                file("uneven", "plan: L\ntarget:\n    persona a: A\n  persona b: B\n", "indentation-uneven"),
                file("more than 5 MB", "plan: L\n" + "// fill\n".repeat(700_000), "file"),
                file("deep", deep(), "nesting-too-deep"),
                file("a line of a megabyte", "plan: " + "x".repeat(1_000_000) + "\n", "line-too-long"));
    }

    private static Hostile file(String name, String text, String rule) {
        return new Hostile(name, text, StandardCharsets.UTF_8, rule);
    }

    private static String deep() {
        StringBuilder text = new StringBuilder("plan: L\ntarget:\n");
        for (int depth = 1; depth <= 100_000 && text.length() < 4_500_000; depth++) {
            // Deeper than the file may be long: the levels that a plan of 5 MB can hold.
            text.append(" ".repeat(depth)).append("persona p").append(depth).append(":\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFindingSaysWhatIsWrong(Hostile hostile) throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.tomster"), hostile.text(), hostile.charset());
        Run run =
                Run.of("build", plan.toString(), "--out", folder.resolve("out").toString());
        assertEquals(1, run.status(), run::err);
        assertTrue(run.err().contains("error[" + hostile.rule() + "]: "), run::err);
        assertTrue(run.err().contains(plan + ":"), run::err);
        assertTrue(run.err().contains("  = help: "), run::err);
        assertFalse(run.err().contains("Exception"), run::err);
        assertEquals("", run.out());
        assertFalse(Files.exists(folder.resolve("out")));
        assertTrue(run.err().codePoints().noneMatch(c -> c < ' ' && c != '\n'), run::err);
        assertTrue(run.err().lines().allMatch(line -> line.length() < 400), run::err);
    }

    @Test
    void aMissingFileAndAFolderAreFindingsToo() {
        Run missing = Run.of("check", folder.resolve("none.tomster").toString());
        assertEquals(1, missing.status());
        assertTrue(missing.out().contains("error[file]"), missing::out);
        Run directory = Run.of("check", folder.toString());
        assertEquals(1, directory.status());
        assertTrue(directory.out().contains("error[file]"), directory::out);
    }
}
