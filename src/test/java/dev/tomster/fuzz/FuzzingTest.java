package dev.tomster.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.Slow;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** A number of new inputs keep the promises, the same ones in every run. */
@Slow
class FuzzingTest {
    /** Fewer would mean that the fuzzer does not see what its inputs reach. */
    private static final int BRANCHES = 1_000;

    /** Seeds come first, about two thousand of them. */
    private static final int INPUTS = 4_200;

    @Test
    void newInputsKeepThePromises(TestReporter reporter) throws IOException, InterruptedException {
        Campaign.Outcome outcome = new Campaign(Target.ANY).run("-runs=" + INPUTS, "-seed=20270101");
        reporter.publishEntry("fuzzing", outcome.executions() + " inputs, " + outcome.coverage() + " branches");
        assertEquals(0, outcome.status(), outcome::find);
        assertTrue(outcome.executions() >= INPUTS && outcome.coverage() >= BRANCHES, outcome::find);
    }
}
