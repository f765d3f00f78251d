package dev.tomster.diff;

import dev.tomster.model.Measurement;
import java.util.Optional;

/**
 * One measured number that came, went, or became another.
 *
 * @param before none if it came
 * @param after none if it went
 */
public record ResultChange(Optional<Measurement> before, Optional<Measurement> after) {}
