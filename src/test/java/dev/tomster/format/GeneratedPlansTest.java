package dev.tomster.format;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.generate.PlanGenerator;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** The laws of the formatter hold of plans that nobody would write. */
class GeneratedPlansTest {
    private static final int PLANS = 10_000;
    private static final int LINE_ENDS = 1_000;

    private static int tried;
    private static int formatted;

    @Property(tries = PLANS, seed = "20270101", edgeCases = EdgeCasesMode.NONE)
    void theLawsHold(
            @ForAll @IntRange(max = Integer.MAX_VALUE) int seed, @ForAll @IntRange(min = 1, max = 14) int size) {
        tried++;
        formatted += Laws.hold(PlanGenerator.plan(seed, size)) ? 1 : 0;
    }

    @Property(tries = LINE_ENDS, seed = "20270102", edgeCases = EdgeCasesMode.NONE)
    void lineEndsDoNotMatter(@ForAll @IntRange(max = Integer.MAX_VALUE) int seed) {
        Laws.holdOfLineEnds(PlanGenerator.plan(seed, 20));
    }

    /** A law about plans that are refused would say little. */
    @AfterContainer
    static void mostPlansAreFormatted() {
        assertTrue(tried == 0 || formatted > tried * 9 / 10, () -> formatted + " of " + tried);
    }
}
