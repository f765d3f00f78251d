package dev.tomster.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.format.Formatter;
import dev.tomster.generate.Edited;
import dev.tomster.generate.PlanGenerator;
import dev.tomster.model.Plan;
import dev.tomster.text.Source;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** What holds of the difference between any two plans. */
class DiffLawsTest {
    /** Each makes as many pairs as versions: reading them takes longer than comparing them. */
    private static final int PLANS = 1_000;

    private static final int VERSIONS = 5;
    private static final int STRANGERS = 500;

    private static int tried;
    private static int different;

    @Property(tries = PLANS, seed = "20270103", edgeCases = EdgeCasesMode.NONE)
    void holdOfAPlanAndItsNextVersions(
            @ForAll @IntRange(max = Integer.MAX_VALUE) int seed, @ForAll @IntRange(min = 4, max = 16) int size) {
        String text = PlanGenerator.plan(seed, size);
        String other = PlanGenerator.plan(seed + 1L, size);
        Plan first = plan(text);
        Plan last = first;
        for (int version = 1; version < VERSIONS; version++) {
            text = Edited.of(text, other, seed + version);
            Plan next = plan(text);
            hold(last, next);
            last = next;
        }
        hold(first, last);
    }

    @Property(tries = STRANGERS, seed = "20270104", edgeCases = EdgeCasesMode.NONE)
    void holdOfPlansThatHaveNothingToDoWithEachOther(
            @ForAll @IntRange(max = Integer.MAX_VALUE) int seed, @ForAll @IntRange(min = 1, max = 20) int size) {
        hold(plan(PlanGenerator.plan(seed, size)), plan(PlanGenerator.plan(seed + 1L, size)));
    }

    @Property(tries = STRANGERS, seed = "20270105", edgeCases = EdgeCasesMode.NONE)
    void aPlanDoesNotDifferFromItsCanonicalForm(@ForAll @IntRange(max = Integer.MAX_VALUE) int seed) {
        String text = PlanGenerator.plan(seed, 14);
        Formatter.format(new Source("plan.tomster", text))
                .ifPresent(canonical ->
                        assertEquals(List.of(), Described.of(PlanDiff.of(plan(text), plan(canonical))), canonical));
    }

    private static Plan plan(String text) {
        return PlanLoader.compile(new Source("plan.tomster", text), new Findings());
    }

    private static void hold(Plan before, Plan after) {
        PlanDiff diff = PlanDiff.of(before, after);
        PlanDiff back = PlanDiff.of(after, before);
        assertEquals(List.of(), Described.of(PlanDiff.of(before, before)), "a plan does not differ from itself");
        assertEquals(Applied.said(after), Applied.after(diff), "with all changes made, the old plan is the new one");
        assertEquals(Described.of(diff), Described.mirrored(back), "the way back is the way there, seen in a mirror");
        tried++;
        different += diff.isEmpty() ? 0 : 1;
    }

    /** A law about plans that are equal would say little. */
    @AfterContainer
    static void mostVersionsDiffer() {
        assertTrue(tried == 0 || different > tried / 2, () -> different + " of " + tried);
    }
}
