package dev.tomster.evaluate;

import dev.tomster.model.Item;
import java.util.List;

/**
 * What the indicators of an objective say together.
 *
 * @param kpis those that it names, or that name it, in the order of the plan
 * @param decisions what was decided about it, the earliest first
 */
public record ObjectiveResult(Item objective, List<KpiResult> kpis, Verdict verdict, List<Item> decisions) {}
