package dev.tomster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code docs/check.md} shows is what the program says: each command is run on the last plan above it in its chapter, or
 * else on the plan at the top of the page. With {@code -Dtomster.accept=true} the answers are written anew, and the run fails all the same: review the difference and run again.
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
            Files.writeString(
                    root.resolve("plan.tomster"), above(page, run.start()).orElse(first));
            String[] pipe = run.group(1).split(" \\| ", -1);
            String[] arguments =
                    pipe[0].replace("plan.tomster", root + "/plan.tomster").split(" ");
            String said = Run.of(arguments)
                    .out()
                    .replace(root + "/", "")
                    .replace("\"version\" : \"dev\"", "\"version\" : \"0.1.0\"");
            if (run.group(1).contains("--fix")) {
                // What is left besides the repairs is told by every rule of strategy that will ever be.
                said = said.substring(0, said.indexOf("\n\n") + 1);
            }
            if (pipe.length > 1) {
                said = Filter.of(pipe[1]).apply(said);
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

    private static Optional<String> above(String page, int place) {
        int chapter = page.lastIndexOf("\n## ", place);
        return PLAN.matcher(page)
                .results()
                .filter(plan -> plan.start() > chapter && plan.start() < place)
                .reduce((earlier, later) -> later)
                .map(plan -> plan.group(1));
    }

    /** The filters that the page uses, which show a part of what is said: {@code tail -n 1}, {@code grep -A 2 text}. */
    private record Filter(String program, int lines, String text) {
        static Filter of(String command) {
            String[] words = command.split(" ", -1);
            return new Filter(words[0] + " " + words[1], Integer.parseInt(words[2]), words.length > 3 ? words[3] : "");
        }

        String apply(String said) {
            List<String> all = said.lines().toList();
            return switch (program) {
                case "tail -n" -> joined(all.subList(all.size() - lines, all.size()));
                case "grep -A" -> joined(matching(all));
                default -> throw new IllegalArgumentException(program);
            };
        }

        private List<String> matching(List<String> all) {
            List<String> shown = new ArrayList<>();
            int shownTo = 0;
            for (int i = 0; i < all.size(); i++) {
                boolean isMatch = all.get(i).contains(text);
                if (isMatch && i > shownTo && !shown.isEmpty()) {
                    shown.add("--");
                }
                shownTo = isMatch ? i + lines + 1 : shownTo;
                if (i < shownTo) {
                    shown.add(all.get(i));
                }
            }
            return shown;
        }

        private static String joined(List<String> lines) {
            return String.join("\n", lines) + "\n";
        }
    }
}
