package dev.tomster.view;

import dev.tomster.model.Plan;
import java.util.Optional;

/**
 * An earlier reading of a plan, which its documents are compared with.
 *
 * @param name what people call it: a revision such as {@code v1.0}, or a file
 * @param checksum of its text; empty if there was no plan
 * @param plan none if the plan did not exist then: everything in it is new
 */
public record Since(String name, String checksum, Optional<Plan> plan) {}
