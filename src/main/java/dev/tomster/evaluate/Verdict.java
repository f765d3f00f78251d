package dev.tomster.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * What results suggest, and why.
 *
 * @param decision none if the results do not allow to say
 * @param reasons at least one, the decisive one first
 * @param isHint true if it rests on so few periods that chance may have made it: a hint, not proof
 */
public record Verdict(Optional<Decision> decision, List<Reason> reasons, boolean isHint) {

    /** Nothing can be said, for a reason. */
    static Verdict none(Reason reason) {
        return new Verdict(Optional.empty(), List.of(reason), false);
    }
}
