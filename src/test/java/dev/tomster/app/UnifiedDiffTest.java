package dev.tomster.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.PatchFailedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A difference is one that other programs can apply. */
class UnifiedDiffTest {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Test
    void equalTextsHaveNone() {
        assertEquals("", UnifiedDiff.of("x", "a\nb", "a\nb"));
    }

    @Test
    void lineEndsAreSeen() {
        assertEquals("--- a/x\n+++ b/x\n@@ -1,1 +1,1 @@\n-a\r\n+a\n", UnifiedDiff.of("x", "a\r\n", "a\n"));
    }

    @Test
    void whatGoesStandsAboveWhatComes() throws PatchFailedException {
        List<String> before = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k");
        List<String> after = List.of("a", "B", "C", "d", "e", "f", "g", "h", "i", "new", "j");
        String diff = UnifiedDiff.of("x", String.join("\n", before) + "\n", String.join("\n", after) + "\n");
        assertTrue(diff.contains(" a\n-b\n-c\n+B\n+C\n d\n"), diff);
        assertEquals(
                after, UnifiedDiffUtils.parseUnifiedDiff(diff.lines().toList()).applyTo(before));
    }

    @Test
    void aPathHasSlashes() {
        assertEquals(
                "--- a/p/x",
                UnifiedDiff.of("p\\x", "a\n", "b\n").lines().findFirst().orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"p/x", "./p/x", "p/q/../x", "{here}/p/x"})
    void aPathIsOneThatOthersApply(String name) {
        String here = Path.of("").toAbsolutePath().toString();
        String diff = UnifiedDiff.of(name.replace("{here}", here), "a\n", "b\n");
        assertTrue(diff.startsWith("--- a/p/x\n+++ b/p/x\n"), diff);
    }

    @Test
    void aPathElsewhereHasNoRoot() {
        String root = Path.of("").toAbsolutePath().getRoot().toString();
        String diff = UnifiedDiff.of(root + "elsewhere/x", "a\n", "b\n");
        assertTrue(diff.startsWith("--- a/elsewhere/x\n+++ b/elsewhere/x\n"), diff);
    }

    @Test
    void largeTextsTakeNoTime() throws PatchFailedException {
        String before = "same\n" + "  line\n  other\n".repeat(30_000) + "end\n";
        String after = before.replace("  ", "    ");
        String diff = assertTimeoutPreemptively(LIMIT, () -> UnifiedDiff.of("x", before, after));
        List<String> applied = UnifiedDiffUtils.parseUnifiedDiff(diff.lines().toList())
                .applyTo(before.lines().toList());
        assertEquals(after.lines().toList(), applied);
    }
}
