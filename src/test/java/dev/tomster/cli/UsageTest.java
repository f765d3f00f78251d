package dev.tomster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line explains itself, and says in one sentence what is wrong with it. */
class UsageTest {

    @Test
    void withoutACommandTheHelpIsShownAsAnError() {
        Run run = Run.of();
        assertEquals(2, run.status());
        assertTrue(run.err().contains("Usage: tomster COMMAND"), run::err);
        assertTrue(run.out().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-h", "--help", "help"})
    void helpNamesEveryCommand(String word) {
        Run run = Run.of(word);
        assertEquals(0, run.status());
        assertTrue(run.out().contains("build"), run::out);
        assertTrue(run.out().contains("check"), run::out);
        assertTrue(run.err().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"build, --to", "build, --out", "build, --lang", "build, --paper", "check, --format", "check, --fail-on"
    })
    void theHelpOfACommandNamesItsOptions(String command, String option) {
        Run run = Run.of(command, "-h");
        assertEquals(0, run.status());
        assertTrue(run.out().contains(option), run::out);
        assertTrue(run.out().contains("Exit status"), run::out);
    }

    @Test
    void helpSpeaksFrench() {
        Run run = Run.in("fr", "build", "--help");
        assertEquals(0, run.status());
        assertTrue(run.out().contains("Utilisation\u00A0: tomster build PLAN"), run::out);
        assertFalse(run.out().contains("Exit status"), run::out);
        assertTrue(Run.of("build", "--messages", "fr", "-h").out().contains("Utilisation\u00A0:"));
    }

    @Test
    void theVersionIsOneLine() {
        Run run = Run.of("--version");
        assertEquals(0, run.status());
        assertTrue(run.out().matches("tomster \\S+\\R"), run::out);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "buld x.tomster                      | there is no command `buld`: did you mean `build`?",
                "frobnicate                          | there is no command `frobnicate`",
                "check                               | name the file of a plan",
                "build                               | name the file of a plan",
                "check --frmat json x                | there is no option `--frmat`",
                "check --format                      | `--format` needs a value",
                "check --format yaml x               | `yaml` is no value of `--format`: write `text`, `json`, `sarif`, `github`, `gitlab`, `rdjson` or `junit`",
                "check --fail-on never x             | `never` is no value of `--fail-on`",
                "build --to docx x                   | `docx` is no value of `--to`: write `md`, `html`, `pdf` or `pptx`",
                "build --to md,docx x                | `docx` is no value of `--to`",
                "build --lang xx x                   | `xx` is no value of `--lang`: write `en`, `fr`, `es` or `de`",
                "build --paper a5 x                  | `a5` is no value of `--paper`: write `a4` or `letter`",
                "build a/plan.tomster b/plan.tomster | would be written to the same files",
                "check --messages klingon x          | `klingon` is no value of `--messages`",
            })
    void wrongUsageIsStatusTwoAndASentence(String line, String sentence) {
        Run run = Run.of(line.split(" "));
        assertEquals(2, run.status(), run::err);
        assertTrue(run.err().contains(sentence), run::err);
        assertTrue(run.err().contains("-h"), run::err);
        assertTrue(run.out().isEmpty(), run::out);
    }
}
