package dev.tomster.coverage;

import dev.tomster.model.Item;
import java.util.List;
import java.util.Optional;

/**
 * A row from an audience to the money. An empty list is a hole in the plan.
 *
 * @param audience none for an objective that is for nobody in particular
 * @param objective none for an audience that no objective is for
 * @param messages those for the audience that name the objective, or no objective at all
 * @param channels those that the objective names; without any, those for the audience
 * @param kpis those that measure the objective
 * @param costs the budget lines that are spent on the objective
 */
public record Trace(
        Optional<Item> audience,
        Optional<Item> objective,
        List<Item> messages,
        List<Item> channels,
        List<Item> kpis,
        List<Item> costs) {}
