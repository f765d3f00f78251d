package dev.tomster.check.rule;

import java.util.Locale;

/** How far an indicator sees, from what a team does to what changes for people. The later ones prove more. */
public enum KpiFamily {
    /** What was published. */
    OUTPUT,
    /** Who may have seen it. */
    EXPOSURE,
    /** Who subscribed to more of it. */
    FOLLOWERS,
    /** Who answered it in the network: reactions, comments, shares. */
    REACTION,
    /** Who did something because of it: clicks, visits, leads. */
    ACTION,
    /** What it changed: revenue, loyalty, opinion, quality of service. */
    OUTCOME;

    /** The head of its section in {@code kpi_families.ini}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
