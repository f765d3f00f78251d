package dev.tomster.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.text.Source;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people do to plans at the same time, and what becomes of it. With {@code -Dtomster.accept=true} the merged plans are
 * written anew, and the run fails all the same: review the difference and run again.
 */
class ScenariosTest {
    private static final MarkerStyle STYLE = new MarkerStyle(MarkerStyle.USUAL_SIZE, "ours", "theirs");

    static List<Scenario> scenarios() throws IOException {
        return Scenario.all();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theMergedPlanIsTheExpectedOne(Scenario scenario) throws IOException {
        Merged merged = PlanMerge.merge(
                new Source("base", scenario.base()),
                new Source("ours", scenario.ours()),
                new Source("theirs", scenario.theirs()),
                STYLE);
        if (Boolean.getBoolean("tomster.accept")) {
            scenario.accept(merged.text());
        }
        assertEquals(scenario.merged(), merged.text());
        assertEquals(scenario.isClean(), merged.isDone());
    }

    @Test
    void thereAreManyOfThem() throws IOException {
        assertTrue(scenarios().size() >= 25);
    }
}
