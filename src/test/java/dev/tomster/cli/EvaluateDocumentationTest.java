package dev.tomster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code docs/evaluate.md} shows is what the program says of the files on the page. With {@code -Dtomster.accept=true} the
 * answers are written anew, and the run fails all the same: review the difference and run again.
 */
class EvaluateDocumentationTest {
    private static final Path PAGE = Path.of("docs/evaluate.md");
    private static final Pattern FILE =
            Pattern.compile("```(?:tomster|csv|ini) (?:file|beside)=(\\S+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern RUN =
            Pattern.compile("```sh\ntomster ([^\n]*)\n```\n\n```text\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void everyAnswerIsTheProgramsOwn() throws IOException {
        String page = Files.readString(PAGE);
        Path root = folder.toRealPath();
        Matcher file = FILE.matcher(page);
        List<String> names = new ArrayList<>();
        while (file.find()) {
            Files.writeString(root.resolve(file.group(1)), file.group(2));
            names.add(file.group(1));
        }
        assertTrue(names.size() >= 5, names::toString);
        Matcher run = RUN.matcher(page);
        StringBuilder fresh = new StringBuilder();
        int runs = 0;
        while (run.find()) {
            String line = run.group(1);
            for (String name : names) {
                line = line.replaceAll("(?<=[ ,])" + Pattern.quote(name), Matcher.quoteReplacement(root + "/" + name));
            }
            Run said = Run.of(line.split(" "));
            String answer = (said.out() + (said.err().isEmpty() ? "" : "\n" + said.err())).replace(root + "/", "");
            run.appendReplacement(
                    fresh,
                    Matcher.quoteReplacement("```sh\ntomster " + run.group(1) + "\n```\n\n```text\n" + answer + "```"));
            runs++;
        }
        run.appendTail(fresh);
        assertTrue(runs >= 4);
        if (Boolean.getBoolean("tomster.accept")) {
            Files.writeString(PAGE, fresh.toString());
        }
        assertEquals(fresh.toString(), page, "run this test with -Dtomster.accept=true and review the difference");
    }
}
