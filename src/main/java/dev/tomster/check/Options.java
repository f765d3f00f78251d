package dev.tomster.check;

import dev.tomster.check.rule.Profile;
import dev.tomster.evaluate.Scoreboard;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * How a plan is checked.
 *
 * @param profile how finished it has to be; if none is told, its status says
 * @param today the day on which it is checked; without it nothing is overdue
 * @param otherRules the ids of rules that are not of strategy, and may be accepted, too
 * @param results what its results come to, if somebody has computed it
 */
public record Options(
        Optional<Profile> profile, Optional<LocalDate> today, Set<String> otherRules, Optional<Scoreboard> results) {

    /** What results come to is computed if a rule asks for it. */
    public Options(Optional<Profile> profile, Optional<LocalDate> today, Set<String> otherRules) {
        this(profile, today, otherRules, Optional.empty());
    }
}
