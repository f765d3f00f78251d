package dev.tomster.diagnostic;

import java.util.Optional;

/**
 * The words that a sentence tells its reader to type. They are those of the plan's language, whatever language the sentence
 * itself is in.
 */
@FunctionalInterface
public interface Keywords {
    /** Of sentences that tell nothing to type. */
    Keywords NONE = hole -> Optional.empty();

    /** The word for a hole such as {@code key.objective.deadline}; none if the hole does not ask for a keyword. */
    Optional<String> word(String hole);
}
