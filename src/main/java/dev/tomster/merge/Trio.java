package dev.tomster.merge;

import java.util.Optional;
import java.util.function.Function;

/** One part of a plan in three versions of it; a version may lack it. Two are equal only if they are the same object. */
final class Trio {
    private final Optional<Part> base;
    private final Optional<Part> ours;
    private final Optional<Part> theirs;

    Trio(Optional<Part> base, Optional<Part> ours, Optional<Part> theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    Optional<Part> base() {
        return base;
    }

    Optional<Part> ours() {
        return ours;
    }

    Optional<Part> theirs() {
        return theirs;
    }

    /** True if one side took out what the other still has. */
    boolean isDeleted() {
        return base.isPresent() && (ours.isEmpty() || theirs.isEmpty());
    }

    /** True if both sides came to have it by themselves. */
    boolean isAddedTwice() {
        return base.isEmpty() && ours.isPresent() && theirs.isPresent();
    }

    /** Any of the versions, ours first. */
    Part any() {
        return ours.or(() -> theirs).or(() -> base).orElseThrow();
    }

    /** What one side changed of something that has it; ours where both did, or neither. */
    <T> Optional<T> changed(Function<Part, T> property) {
        Optional<T> mine = ours.or(() -> theirs).or(() -> base).map(property);
        boolean isOld = mine.equals(base.map(property));
        return isOld ? theirs.map(property).or(() -> mine) : mine;
    }
}
