package dev.tomster.diff;

/** What a change does to a commitment. */
public enum Strength {
    /** Less is promised: a lower target, a later date, an indicator that is no longer there. */
    WEAKER,
    /** Neither more nor less, as far as a program can tell. */
    SAME,
    /** More is promised. */
    STRONGER,
    /** Less of one and more of another. */
    MIXED;

    /** From which of two numbers it comes to which: more is stronger. */
    static Strength ofSign(int sign) {
        return sign < 0 ? WEAKER : sign > 0 ? STRONGER : SAME;
    }

    /** Of several changes at once. */
    Strength and(Strength other) {
        if (this == other || other == SAME) {
            return this;
        }
        return this == SAME ? other : MIXED;
    }

    /** True if something that was promised is not any more, whatever else is. */
    public boolean isLess() {
        return this == WEAKER || this == MIXED;
    }
}
