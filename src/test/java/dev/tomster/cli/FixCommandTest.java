package dev.tomster.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code check --fix} makes the repairs that need no thought, and nothing else. */
class FixCommandTest {
    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void slipsAreRepairedAndToldAndTheFileIsFormatted() throws IOException {
        Path plan = write("plan.tomster", """
                plan: Lumen
                  brnd： Lumen
                target:
                \tpersona claire: Claire
                \t\tneeds:
                \t\t\t* a quiet hour
                \t\t\t* a present // for the mother
                objectives:
                  objective footfall: Bring new visitors
                    for: clare
                    target: 28-45
                    deadline 2027-11-30
                """);
        Run run = Run.of("check", "--profile", "draft", "--fix", plan.toString());
        assertEquals("""
                plan: Lumen
                  brand: Lumen

                target:
                  persona claire: Claire
                    needs:
                      - a quiet hour
                      - a present // for the mother

                objectives:
                  objective footfall: Bring new visitors
                    for: claire
                    target: 28..45
                    deadline: 2027-11-30
                """, Files.readString(plan), run::out);
        assertTrue(run.out().startsWith("repaired in 7 places:\n"), run::out);
        assertTrue(run.out().contains("plan.tomster:10:10  unknown persona `clare` → `claire`\n"), run::out);
        assertFalse(run.out().contains("error["), run::out);
        assertEquals(0, run.status());
    }

    @Test
    void whatNeedsThoughtIsLeftAndTold() throws IOException {
        Path plan = write("plan.tomster", "plan: Lumen\n  brnd: Lumen\n  currency: gold\n");
        Run run = Run.of("check", "--fix", plan.toString());
        assertEquals("plan: Lumen\n  brand: Lumen\n  currency: gold\n", Files.readString(plan));
        assertTrue(run.out().startsWith("repaired in one place:\n"), run::out);
        assertTrue(run.out().contains("error[value-currency]"), run::out);
        assertEquals(1, run.status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two names are near | plan: L;target:;  persona marie: M;  persona maria: M;objectives:;  objective o: O;    for: marid",
                "the property is there already | plan: L;  brand: Lumen;  brnd: Lumen",
                "a short name is near to any other | plan: L;target:;  persona a: A;objectives:;  objective o: O;    for: b",
                "each or total is the author's choice | plan: L;technologies:;  channel a: A;  channel b: B;message:;  pillar p: P;    channels: a, b;    cadence: 2/week",
                "a number can be read in two ways | plan: L;resources:;  cost c: C;    amount: 1.500 EUR",
            })
    void aChoiceIsLeftToTheAuthor(String why, String lines) throws IOException {
        String text = lines.replace(';', '\n') + "\n";
        Path plan = write("plan.tomster", text);
        Run.of("check", "--fix", plan.toString());
        assertEquals(text, Files.readString(plan), why);
    }

    @Test
    void aPlanWithoutSlipsIsNotTouched() throws IOException {
        String odd = "plan : Lumen\n    BRAND: Lumen  \n";
        Path plan = write("plan.tomster", odd);
        Run run = Run.of("check", "--fix", "--profile", "draft", plan.toString());
        assertEquals(odd, Files.readString(plan));
        assertFalse(run.out().contains("repaired"), run::out);
    }

    @Test
    void filesThatAreIncludedAreRepairedToo() throws IOException {
        Path part = write("part.tomster", "target:\n  prsona claire: Claire\n");
        Path plan = write("plan.tomster", "include: part.tomster\n\nplan: Lumen\n  brnd: Lumen\n");
        Run run = Run.of("check", "--fix", plan.toString());
        assertEquals("target:\n  persona claire: Claire\n", Files.readString(part), run::out);
        assertTrue(Files.readString(plan).contains("  brand: Lumen\n"), run::out);
    }

    @Test
    void byteOrderMarkAndLineEndsStay() throws IOException {
        Path plan = write("plan.tomster", "\uFEFFlanguage: en\r\nplan: Lumen\r\n  brnd: Lumen\r\n");
        Run.of("check", "--fix", plan.toString());
        assertEquals("\uFEFFlanguage: en\r\n\r\nplan: Lumen\r\n  brand: Lumen\r\n", Files.readString(plan));
    }

    @Test
    void aFileInAnotherEncodingIsLeftAsItIs() throws IOException {
        byte[] bytes = "plan: Lumi\u00E8re\n  brnd: Lumen\n".getBytes(StandardCharsets.ISO_8859_1);
        Path plan = Files.write(folder.resolve("plan.tomster"), bytes);
        Run run = Run.of("check", "--fix", plan.toString());
        assertArrayEquals(bytes, Files.readAllBytes(plan));
        assertEquals(1, run.status());
    }

    @Test
    void machinesAreToldWhatIsLeft() throws IOException {
        Path plan = write("plan.tomster", "plan: Lumen\n  brnd: Lumen\n");
        Run run = Run.of("check", "--fix", "--format", "gitlab", "--profile", "draft", plan.toString());
        assertTrue(run.out().startsWith("["), run::out);
        assertFalse(run.out().contains("keyword-unknown"), run::out);
        assertTrue(run.err().startsWith("repaired in one place:"), run::err);
    }

    @Test
    void nothingIsLeftBeside() throws IOException {
        Path plan = write("plan.tomster", "plan: Lumen\n  brnd: Lumen\n");
        Run.of("check", "--fix", plan.toString());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(plan), files.toList());
        }
    }

    @Test
    void aPersonIsToldThatThereAreRepairs() throws IOException {
        Path plan = write("plan.tomster", "plan: Lumen\n  brnd: Lumen\n");
        assertTrue(Run.atTerminal("check", plan.toString()).err().contains("`tomster check --fix`"));
        assertTrue(Run.of("check", plan.toString()).err().isEmpty());
    }
}
