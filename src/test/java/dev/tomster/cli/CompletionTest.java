package dev.tomster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a shell offers when somebody presses the tabulator. The shells themselves are asked, where they are installed. */
class CompletionTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tomster ch                  | check",
                "tomster check --pro         | --profile",
                "tomster check --profile re  | review",
                "tomster check --fail-on     | error warning info",
                "tomster check --messages    | en fr",
                "tomster build --to p        | pdf pptx",
                "tomster build --to md,p     | md,pdf md,pptx",
                "tomster build --to md,html,pp | md,html,pptx",
                "tomster explain persona-no- | persona-no-message persona-no-channel persona-no-objective",
                "tomster completion          | bash zsh fish",
            })
    void bashOffers(String line, String words) throws IOException, InterruptedException {
        assertEquals(List.of(words.split(" ", -1)), bash(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomster check plan", "tomster check --on 20", "tomster build --out pap"})
    void bashLeavesFilesAndDaysToItself(String line) throws IOException, InterruptedException {
        assertEquals(List.of(), bash(line));
    }

    private List<String> bash(String line) throws IOException, InterruptedException {
        // An empty word is completed behind a space at the end, which the table of cases does not keep.
        String typed = line.matches(".*(--fail-on|--messages|completion)") ? line + " ''" : line;
        return ask(
                "bash",
                "source %s; COMP_WORDS=(" + typed + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _tomster; "
                        + "((${#COMPREPLY[@]})) && printf '%%s\\n' \"${COMPREPLY[@]}\"; exit 0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tomster ch                  | check",
                "tomster check --pro         | --profile",
                "tomster check --profile re  | review",
                "tomster explain persona-no- | persona-no-channel persona-no-message persona-no-objective",
                "tomster build --to md,pp    | md,pptx",
            })
    void fishOffers(String line, String words) throws IOException, InterruptedException {
        List<String> offered = ask("fish", "source %s; complete -C '" + line + "'").stream()
                .map(offer -> offer.replaceFirst("\t.*", ""))
                .toList();
        assertEquals(List.of(words.split(" ", -1)), offered);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tomster ch                  | check",
                "tomster check --pro         | --profile",
                "tomster check --profile re  | review",
                "tomster explain persona-no- | persona-no-message persona-no-channel persona-no-objective",
                "tomster build --to md,pp    | pptx",
            })
    void zshOffers(String line, String words) throws IOException, InterruptedException {
        Path session = folder.resolve("session");
        Path offers = folder.resolve("offers");
        Files.writeString(session, ZSH_SESSION.formatted(offers, line));
        ask("zsh", "zsh -f " + session + " %s");
        assertEquals(List.of(words.split(" ", -1)), Files.exists(offers) ? Files.readAllLines(offers) : List.of());
    }

    /** A terminal in which the line is typed; what would be shown as a completion is written to a file. */
    private static final String ZSH_SESSION = """
            zmodload zsh/zpty
            zpty shell zsh -f -i
            zpty -w shell "unset HISTFILE; autoload -Uz compinit; compinit -u -D; source $1"
            zpty -w shell 'compadd() {
              if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]]; then builtin compadd "$@"; return $?; fi
              local -a hits; builtin compadd -A hits "$@"; ((${#hits})) && print -rl -- $hits >>%s
              builtin compadd "$@"
            }'
            zpty -w shell 'bindkey "^I" complete-word; print r""eady'
            zpty -r -m shell seen '*ready*'
            zpty -w -n shell $'%s\\t'
            sleep 1
            zpty -d shell
            """;

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void everyCommandAndOptionIsInEveryScript(String shell) {
        String script = Run.of("completion", shell).out();
        for (String word : List.of("build", "check", "explain", "fmt", "extract", "templates", "completion")) {
            assertTrue(script.contains(word), word);
        }
        for (String option : List.of("fail-on", "profile", "matrix", "paper", "lang", "messages", "diff")) {
            assertTrue(script.contains(option), option);
        }
    }

    @Test
    void whatIsSaidBesideAWordIsInTheReadersLanguage() {
        assertTrue(Run.in("fr", "completion", "fish").out().contains("afficher cette aide"));
        assertFalse(Run.in("fr", "completion", "zsh").out().contains("show this help"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"completion", "completion tcsh", "completion bash zsh"})
    void anotherShellIsWrongUsage(String line) {
        Run run = Run.of(line.split(" ", -1));
        assertEquals(2, run.status());
        assertTrue(run.err().contains("name the shell: `bash`, `zsh` or `fish`"), run.err());
    }

    /** @param program what is run, with the path of the script in the place of {@code %s} */
    private List<String> ask(String shell, String program) throws IOException, InterruptedException {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin", shell)) || Files.isExecutable(Path.of("/bin", shell)),
                shell + " is not installed here");
        Path script = folder.resolve("completion." + shell);
        Files.writeString(script, Run.of("completion", shell).out());
        Process process = new ProcessBuilder(shell, "-c", program.formatted(script))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        return said.lines().toList();
    }
}
