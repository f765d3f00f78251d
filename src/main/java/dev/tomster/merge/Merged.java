package dev.tomster.merge;

import dev.tomster.diagnostic.Finding;
import java.util.Optional;

/**
 * What came of a merge.
 *
 * @param text the merged file
 * @param conflicts how many places are left to people, each between markers
 * @param isByLines true if it was merged line by line, because nobody knows what a version says
 * @param obstacle the first error of a version that cannot be read
 */
public record Merged(String text, int conflicts, boolean isByLines, Optional<Finding> obstacle) {

    /** The same, for a reason. */
    public Merged because(Optional<Finding> reason) {
        return new Merged(text, conflicts, isByLines, reason);
    }
}
