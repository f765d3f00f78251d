package dev.tomster.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.Slow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A mistake in one line leaves the rest of a long plan as it is. */
@Slow
class RecoveryTest {
    /** Every line would take long, and a prime number meets every kind of line. */
    private static final int STRIDE = 7;
    /** A line that opens an item with nested ones takes these with it. */
    private static final int MOST_ITEMS_LOST = 5;

    /** Lumen names its first objective in forty places, and each of them is told that it is gone. */
    private static final int MOST_FINDINGS = 45;

    private static List<String> lines = List.of();
    private static int items;

    /** What befalls a line. */
    enum Mishap {
        DELETED {
            @Override
            void befall(List<String> plan, int index) {
                plan.remove(index);
            }
        },
        DUPLICATED {
            @Override
            void befall(List<String> plan, int index) {
                plan.add(index, plan.get(index));
            }
        },
        CUT_IN_HALF {
            @Override
            void befall(List<String> plan, int index) {
                plan.set(index, plan.get(index).substring(0, plan.get(index).length() / 2));
            }
        },
        WITHOUT_INDENTATION {
            @Override
            void befall(List<String> plan, int index) {
                plan.set(index, plan.get(index).strip());
            }
        },
        INDENTED_DEEPER {
            @Override
            void befall(List<String> plan, int index) {
                plan.set(index, "  " + plan.get(index));
            }
        };

        abstract void befall(List<String> plan, int index);
    }

    @BeforeAll
    static void read() throws IOException {
        lines = Files.readAllLines(Path.of("examples/lumen/lumen.tomster"));
        Plans.Compiled whole = Plans.compile(String.join("\n", lines) + "\n");
        assertEquals(List.of(), whole.rules());
        items = whole.items();
        assertTrue(items > 150, () -> "only " + items + " items");
    }

    @ParameterizedTest
    @EnumSource
    void aMishapOfOneLineLeavesTheRest(Mishap mishap) {
        List<String> harm = new ArrayList<>();
        int reported = 0;
        for (int index = 0; index < lines.size(); index += STRIDE) {
            List<String> plan = new ArrayList<>(lines);
            mishap.befall(plan, index);
            String text = String.join("\n", plan) + "\n";
            Plans.Compiled compiled =
                    Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> Plans.compile(text));
            int lost = Math.abs(items - compiled.items());
            int findings = compiled.findings().size();
            reported += findings > 0 ? 1 : 0;
            int rows = rowsBelow(index);
            if (lost > MOST_ITEMS_LOST + rows || findings > MOST_FINDINGS + rows) {
                harm.add("line " + (index + 1) + ": " + lost + " items lost, " + findings + " findings: "
                        + lines.get(index));
            }
        }
        assertEquals(List.of(), harm);
        assertTrue(reported > 0);
    }

    /** The key of a table takes its rows with it. */
    private static int rowsBelow(int index) {
        int end = index + 1;
        while (end < lines.size() && lines.get(end).strip().startsWith("|")) {
            end++;
        }
        return lines.get(index).strip().startsWith("|") ? 0 : end - index - 1;
    }

    @Test
    void aPlanInTheWrongOrderIsStillWhole() {
        String text = String.join("\n", lines);
        int target = text.indexOf("\ntarget:");
        int objectives = text.indexOf("\nobjectives:");
        String moved = text.substring(0, target) + text.substring(objectives) + text.substring(target, objectives);
        Plans.Compiled compiled = Plans.compile(moved + "\n");
        assertEquals(items, compiled.items());
        assertEquals(List.of("step-order"), compiled.rules());
    }

    @Test
    void everyFindingHasARepair() {
        for (int index = 0; index < lines.size(); index += 31) {
            List<String> plan = new ArrayList<>(lines);
            Mishap.CUT_IN_HALF.befall(plan, index);
            Plans.compile(String.join("\n", plan))
                    .findings()
                    .forEach(finding -> assertFalse(
                            finding.help().isEmpty(), () -> finding.rule().id()));
        }
    }
}
