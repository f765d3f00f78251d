package dev.tomster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code docs/diff.md} shows is what the program says of the two plans on the page. With {@code -Dtomster.accept=true} the
 * answers are written anew, and the run fails all the same: review the difference and run again.
 */
class DiffDocumentationTest {
    private static final Path PAGE = Path.of("docs/diff.md");
    private static final Pattern PLAN = Pattern.compile("```tomster\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LEVELS = Pattern.compile("```text\n(# levels.ini.*?)```", Pattern.DOTALL);
    private static final Pattern RUN =
            Pattern.compile("```sh\ntomster ([^\n]*)\n```\n\n```text\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void everyAnswerIsTheProgramsOwn() throws IOException {
        String page = Files.readString(PAGE);
        List<String> plans =
                PLAN.matcher(page).results().map(found -> found.group(1)).toList();
        assertEquals(2, plans.size());
        Files.writeString(folder.resolve("old.tomster"), plans.get(0));
        Files.writeString(folder.resolve("new.tomster"), plans.get(1));
        MatchResult levels = LEVELS.matcher(page).results().findFirst().orElseThrow();
        Files.writeString(folder.resolve("levels.ini"), levels.group(1));
        Matcher run = RUN.matcher(page);
        StringBuilder fresh = new StringBuilder();
        int runs = 0;
        while (run.find()) {
            String[] arguments = run.group(1)
                    .replaceAll("(\\w+\\.(tomster|ini))", Matcher.quoteReplacement(folder + "/") + "$1")
                    .split(" ");
            Run answer = Run.of(arguments);
            assertEquals(run.group(1).contains("--fail-on") ? 1 : 0, answer.status(), answer.err());
            String told = answer.out().replace(folder + "/", "");
            run.appendReplacement(
                    fresh,
                    Matcher.quoteReplacement("```sh\ntomster " + run.group(1) + "\n```\n\n```text\n" + told + "```"));
            runs++;
        }
        run.appendTail(fresh);
        assertTrue(runs == 2);
        if (Boolean.getBoolean("tomster.accept")) {
            Files.writeString(PAGE, fresh.toString());
        }
        assertEquals(fresh.toString(), page, "run this test with -Dtomster.accept=true and review the difference");
    }
}
