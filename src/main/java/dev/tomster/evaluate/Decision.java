package dev.tomster.evaluate;

import java.util.Locale;

/** What results suggest, the mildest first. Nobody is told to stop by a number: that is for people to decide. */
public enum Decision {
    CONTINUE,
    ADJUST,
    CHANGE;

    /** The id in the vocabulary's list of decisions. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
