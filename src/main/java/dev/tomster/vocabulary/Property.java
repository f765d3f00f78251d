package dev.tomster.vocabulary;

import java.util.List;

/**
 * What may be stated of a concept.
 *
 * @param id the English key with hyphens, the same in every language
 * @param of the choice list, or the ids of the concepts that may be referred to ({@code any} for all)
 * @param orSeries true if a block of dated values may stand instead of one value
 */
public record Property(String id, Shape shape, List<String> of, boolean orSeries) {

    /** The choice list of a {@code CHOICE}, {@code CHOICES} or {@code CHOICE_OR_TEXT}. */
    public String choices() {
        return of.get(0);
    }

    /** True if the property may be a block of dated values. */
    public boolean readsSeries() {
        return orSeries || shape == Shape.SERIES;
    }
}
