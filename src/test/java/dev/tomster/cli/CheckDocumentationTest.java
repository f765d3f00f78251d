package dev.tomster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code docs/check.md} shows is what the program says: {@code --matrix} is run on the plan above it, every other command on
 * the plan at the top of the page. With {@code -Dtomster.accept=true} the answers are written anew, and the run fails all the same: review the difference and run again.
 */
class CheckDocumentationTest {
    private static final Path PAGE = Path.of("docs/check.md");
    private static final Pattern PLAN = Pattern.compile("```tomster[^\n]*\n(.*?)```", Pattern.DOTALL);
    private static final Pattern RUN =
            Pattern.compile("```sh\ntomster ([^\n]*)\n```\n\n```(text|json|xml)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void everyAnswerIsTheProgramsOwn() throws IOException {
        String page = Files.readString(PAGE);
        Path root = folder.toRealPath();
        Files.createDirectories(root.resolve(".git"));
        Matcher plan = PLAN.matcher(page);
        assertTrue(plan.find());
        String first = plan.group(1);
        Matcher run = RUN.matcher(page);
        StringBuilder fresh = new StringBuilder();
        int runs = 0;
        while (run.find()) {
            boolean isMatrix = run.group(1).contains("--matrix");
            Files.writeString(root.resolve("plan.tomster"), isMatrix ? above(page, run.start()) : first);
            String[] arguments =
                    run.group(1).replace("plan.tomster", root + "/plan.tomster").split(" ");
            String said = Run.of(arguments)
                    .out()
                    .replace(root + "/", "")
                    .replace("\"version\" : \"dev\"", "\"version\" : \"0.1.0\"");
            if (run.group(1).contains("--fix")) {
                // What is left besides the repairs is told by every rule of strategy that will ever be.
                said = said.substring(0, said.indexOf("\n\n") + 1);
            }
            run.appendReplacement(
                    fresh,
                    Matcher.quoteReplacement(
                            "```sh\ntomster " + run.group(1) + "\n```\n\n```" + run.group(2) + "\n" + said + "```"));
            runs++;
        }
        run.appendTail(fresh);
        assertTrue(runs > 5);
        if (Boolean.getBoolean("tomster.accept")) {
            Files.writeString(PAGE, fresh.toString());
        }
        assertEquals(fresh.toString(), page, "run this test with -Dtomster.accept=true and review the difference");
    }

    private static String above(String page, int place) {
        return PLAN.matcher(page)
                .results()
                .filter(plan -> plan.start() < place)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .group(1);
    }
}
