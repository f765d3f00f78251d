package dev.tomster.compile.value;

import java.util.List;
import java.util.Optional;

/**
 * What the plan's header says about the values of the rest of the plan.
 *
 * @param currency the currency of amounts without one
 * @param stages the stages that the plan declares; empty for the four of the model
 */
public record Settings(Optional<String> currency, List<String> stages) {

    /** What holds while the header itself is read. */
    public static final Settings NONE = new Settings(Optional.empty(), List.of());
}
