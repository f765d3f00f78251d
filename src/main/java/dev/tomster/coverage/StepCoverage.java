package dev.tomster.coverage;

import java.util.List;

/**
 * How much of what a complete plan states in a step is stated.
 *
 * @param step the id of the step
 * @param stated how many of the properties and items
 * @param expected of how many
 * @param gaps the others, in the order of the plan
 */
public record StepCoverage(String step, int stated, int expected, List<Gap> gaps) {

    /** From 0 to 100, rounded down: a hundred is whole. */
    public int percent() {
        return expected == 0 ? 100 : stated * 100 / expected;
    }
}
