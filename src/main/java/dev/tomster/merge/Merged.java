package dev.tomster.merge;

import dev.tomster.diagnostic.Finding;
import java.util.Optional;

/**
 * What came of a merge.
 *
 * @param text the merged file
 * @param conflicts how many places are left to people, each between markers
 * @param isByLines true if it was merged line by line, because nobody knows what a version says
 * @param isReadable false if what came of that cannot be read as a plan: somebody has to look at it
 * @param obstacle the first error of a version that cannot be read
 */
public record Merged(String text, int conflicts, boolean isByLines, boolean isReadable, Optional<Finding> obstacle) {

    /** A merge by meaning. */
    static Merged of(String text, int conflicts) {
        return new Merged(text, conflicts, false, true, Optional.empty());
    }

    /** The same, for a reason, and perhaps not to be read. */
    public Merged because(Optional<Finding> reason, boolean canBeRead) {
        return new Merged(text, conflicts, isByLines, canBeRead, reason);
    }

    /** True if nobody has to do anything any more. */
    public boolean isDone() {
        return conflicts == 0 && isReadable;
    }
}
