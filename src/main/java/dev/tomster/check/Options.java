package dev.tomster.check;

import dev.tomster.check.rule.Profile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * How a plan is checked.
 *
 * @param profile how finished it has to be; if none is told, its status says
 * @param today the day on which it is checked; without it nothing is overdue
 * @param otherRules the ids of rules that are not of strategy, and may be accepted, too
 */
public record Options(Optional<Profile> profile, Optional<LocalDate> today, Set<String> otherRules) {}
