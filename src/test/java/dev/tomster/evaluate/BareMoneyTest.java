package dev.tomster.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Amounts that name no currency are in the plan's, in targets and in results. */
class BareMoneyTest {
    @Test
    void aBareTargetOfMoneyIsComparedWithMoney() {
        KpiResult kpi = Results.ofKpi("formula: cost", "unit: money", "aggregation: sum", "target: 3 650")
                .kpi("month,cost\n2027-01,310\n");
        assertEquals("Money 310 EUR", Told.of(kpi.progress().orElseThrow().expected()));
        assertEquals(Optional.of(Decision.CONTINUE), kpi.verdict().decision());
    }
}
