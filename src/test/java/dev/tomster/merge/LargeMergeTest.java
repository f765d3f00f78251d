package dev.tomster.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tomster.Slow;
import dev.tomster.text.Source;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A merge takes time in proportion to the plan, whatever people do to it. */
@Slow
class LargeMergeTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final MarkerStyle STYLE = new MarkerStyle(MarkerStyle.USUAL_SIZE, "ours", "theirs");

    private interface Item {
        String text(int number);
    }

    private static String plan(int items, Item item) {
        StringBuilder plan = new StringBuilder("plan: Large\n\ntarget:\n");
        for (int i = 0; i < items; i++) {
            plan.append(item.text(i));
        }
        return plan.toString();
    }

    private static String persona(int number, String name, int age) {
        return "  persona " + name + number + ": Number " + number + "\n    age: " + age + "\n    needs:\n      - need "
                + number + "\n      - another\n";
    }

    private static Merged merge(String base, String ours, String theirs) {
        return assertTimeoutPreemptively(
                PATIENCE,
                () -> PlanMerge.merge(
                        new Source("base", base), new Source("ours", ours), new Source("theirs", theirs), STYLE));
    }

    @Test
    void aMegabyteWithChangesEverywhere() {
        int items = 12_000;
        Merged merged = merge(
                plan(items, i -> persona(i, "p", 30)),
                plan(items, i -> persona(i, "p", i % 5 == 1 ? 40 : 30)),
                plan(items, i -> persona(i, "p", 30).replace("another", i % 7 == 2 ? "a third" : "another")));
        assertEquals(0, merged.conflicts());
        assertEquals(
                plan(
                        items,
                        i -> persona(i, "p", i % 5 == 1 ? 40 : 30)
                                .replace("another", i % 7 == 2 ? "a third" : "another")),
                merged.text());
    }

    @Test
    void everyItemRenamedOnBothSides() {
        int items = 4_000;
        Merged merged = merge(
                plan(items, i -> persona(i, "p", 30)),
                plan(items, i -> persona(i, "q", 30)),
                plan(items, i -> persona(i, "r", 30)));
        assertEquals(false, merged.isByLines());
    }

    @Test
    void aListOfManyWordsChangedOnBothSides() {
        StringBuilder words = new StringBuilder("instagram");
        for (int i = 0; i < 9_000; i++) {
            words.append(", w").append(i);
        }
        String base = "plan: P\n\ntarget:\n  persona p: P\n    networks: " + words + "\n";
        Merged merged = merge(base, base.replace("instagram", "a, instagram"), base.replace(", w8999", ", w8999, z"));
        assertEquals(0, merged.conflicts());
    }

    @Test
    void aTextOfWhichNothingIsLeft() {
        String text = "x\n".repeat(60_000);
        Merged merged = merge(text.replace("x", "\ta"), text.replace("x", "\tb"), text.replace("x", "\tc"));
        assertEquals(true, merged.isByLines());
    }
}
