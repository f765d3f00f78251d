package dev.tomster.evaluate;

import dev.tomster.model.Item;
import dev.tomster.model.Quantity;
import java.time.LocalDate;

/**
 * A value that a plan states of a period, and that its results have differently. The one of the plan counts.
 *
 * @param first the first day of the period
 * @param last the last day
 * @param measured what the rows of the results come to
 * @param place the first of them
 */
public record Disagreement(
        Item kpi, LocalDate first, LocalDate last, Quantity stated, Quantity measured, Place place) {}
