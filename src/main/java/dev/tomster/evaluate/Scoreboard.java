package dev.tomster.evaluate;

import dev.tomster.model.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the results of a plan say on a day.
 *
 * @param on the last day of which results count: the one that was asked for, else the last one measured; none if nothing
 *     was measured and no day was asked for
 * @param kpis all indicators of the plan, in its order
 * @param objectives the objectives that an indicator measures, in the order of the plan
 * @param verdict what follows for the plan as a whole
 * @param reviews the reviews of the plan, with their rules, in its order
 * @param unused the metrics that were measured and that no indicator asks for, in alphabetical order
 * @param disagreements where the plan states other values than those that its results come to
 * @param doubled the metrics of which rows for all channels stand beside rows of channels that come to something else
 */
public record Scoreboard(
        Optional<LocalDate> on,
        List<KpiResult> kpis,
        List<ObjectiveResult> objectives,
        Verdict verdict,
        List<Item> reviews,
        List<String> unused,
        List<Disagreement> disagreements,
        List<Doubled> doubled) {}
