package dev.tomster.check;

import dev.tomster.check.rule.Profile;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a plan is checked.
 *
 * @param profile how finished it has to be; if none is told, its status says
 * @param today the day on which it is checked; without it nothing is overdue
 */
public record Options(Optional<Profile> profile, Optional<LocalDate> today) {
    /** As the plan's status asks for, on no certain day. */
    public static final Options USUAL = new Options(Optional.empty(), Optional.empty());
}
