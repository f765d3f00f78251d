package dev.tomster.diff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a change matters, the most first. */
public enum Level {
    /** What somebody has promised or agreed to: a target, a deadline, a budget, an audience, an owner, a status. */
    COMMITMENT,
    /** What the plan says to do. */
    CONTENT,
    /** How it says it. */
    WORDING;

    /** The word in data files, options and reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True if this matters at least as much as another level. */
    public boolean reaches(Level other) {
        return compareTo(other) <= 0;
    }

    /** The one of two that matters more. */
    Level or(Level other) {
        return reaches(other) ? this : other;
    }

    static Optional<Level> of(String id) {
        return Arrays.stream(values()).filter(level -> level.id().equals(id)).findFirst();
    }
}
