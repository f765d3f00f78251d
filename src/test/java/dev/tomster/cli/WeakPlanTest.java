package dev.tomster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The example that looks fine: it compiles, and nobody could say in a year whether it has worked. */
class WeakPlanTest {
    private static final String PLAN = "examples/weak/verdure.tomster";
    private static final Pattern SUMMARY = Pattern.compile("(\\d+) warnings, (\\d+) remarks\n$");
    private static final Pattern RULE = Pattern.compile("(?m)^(?:warning|info)\\[([a-z-]+)]");
    private static final Pattern SHOWN =
            Pattern.compile("```text\n(warning\\[.*?)\\[…]\n\n([^\n]+\n)```", Pattern.DOTALL);

    @Test
    void hasNoErrorAndManyFindingsOfManyRules() {
        Run run = Run.of("check", PLAN);
        assertEquals(0, run.status(), run.out());
        Matcher summary = SUMMARY.matcher(run.out());
        assertTrue(summary.find(), run.out());
        assertTrue(Integer.parseInt(summary.group(1)) + Integer.parseInt(summary.group(2)) >= 25, run.out());
        Set<String> rules = RULE.matcher(run.out())
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
        assertTrue(rules.size() >= 20, rules::toString);
    }

    /** The README shows the beginning and the end of what the program says. */
    @Test
    void isShownAsItIs() throws IOException {
        String said = Run.of("check", PLAN).out();
        Matcher shown = SHOWN.matcher(Files.readString(Path.of("README.md")));
        assertTrue(shown.find());
        assertTrue(
                said.startsWith(shown.group(1)),
                () -> String.format(Locale.ROOT, "README.md shows other lines than%n%s", said));
        assertTrue(said.endsWith("\n" + shown.group(2)), () -> said.substring(said.lastIndexOf("\n\n")));
    }
}
