package dev.tomster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.app.RuleIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code explain} has something to say of every rule that {@code check} can print. */
class ExplainCommandTest {
    private static final Pattern ANNOTATION = Pattern.compile("// (?:error|warning|info)\\[([a-z0-9-]+)]");

    static Set<String> rulesOfCases() throws IOException {
        Set<String> rules = new TreeSet<>();
        for (String folder : new String[] {"src/test/cases", "src/test/rules"}) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    rules.addAll(ANNOTATION
                            .matcher(Files.readString(file))
                            .results()
                            .map((MatchResult found) -> found.group(1))
                            .collect(Collectors.toSet()));
                }
            }
        }
        return rules;
    }

    @ParameterizedTest
    @MethodSource("rulesOfCases")
    void whatCheckSaysIsExplained(String rule) {
        Run run = Run.of("explain", rule);
        assertEquals(0, run.status(), run::err);
        assertTrue(run.out().startsWith(rule + " ("), run::out);
        assertTrue(run.out().lines().count() > 2, run::out);
    }

    @Test
    void allRulesAreListed() {
        Run run = Run.of("explain");
        assertEquals(0, run.status());
        RuleIndex.all()
                .forEach(rule ->
                        assertTrue(run.out().contains("\n  " + rule.id() + " "), () -> rule + "\n" + run.out()));
        assertTrue(run.out().contains("\nTarget\n"), run::out);
    }

    @Test
    void aRuleIsExplainedWithBothPlans() {
        String text = Run.of("explain", "persona-no-message").out();
        assertTrue(
                text.startsWith("persona-no-message (warning, Target)\n\nA persona that no message speaks to\n"), text);
        assertTrue(text.contains("\nFound\n\n    plan: "), text);
        assertTrue(text.contains("\nNot found\n\n    plan: "), text);
        assertTrue(text.contains("`accept: persona-no-message (the reason)`"), text);
        assertFalse(text.contains("```"), text);
    }

    @Test
    void anErrorIsNotToBeAccepted() {
        assertFalse(Run.of("explain", "date-inverted").out().contains("accept:"));
    }

    @Test
    void itSpeaksFrench() {
        String text = Run.in("fr", "explain", "persona-no-message").out();
        assertTrue(text.startsWith("persona-no-message (avertissement, Cible)"), text);
        assertTrue(text.contains("`assumer: persona-no-message (la raison)`"), text);
    }

    @Test
    void severalAreExplainedOneAfterTheOther() {
        String text = Run.of("explain", "ref-undefined", "persona-missing").out();
        assertTrue(text.startsWith("ref-undefined (error, How a plan is written)\n"), text);
        assertTrue(text.contains("\n\npersona-missing (warning, Target)\n"), text);
    }

    @Test
    void aMisspeltRuleIsWrongUsage() {
        Run run = Run.of("explain", "persona-no-mesage");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("did you mean `persona-no-message`?"), run::err);
        assertTrue(Run.of("explain", "xyzzy").err().contains("`tomster explain` lists all"));
    }

    @Test
    void headsAreBoldAtATerminal() {
        String text = Run.atTerminal("explain", "persona-missing").out();
        assertTrue(text.startsWith("\u001B[1mpersona-missing\u001B[0m (warning"), text);
        assertTrue(text.contains("\u001B[1mFound\u001B[0m"), text);
    }
}
