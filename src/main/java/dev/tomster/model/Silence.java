package dev.tomster.model;

import java.util.Optional;

/**
 * A rule that is not applied to an element, on purpose.
 *
 * @param rule the rule's id
 * @param until the last day of the silence; for good if none
 * @param above the other threshold that the rule gets; silent altogether if none
 * @param reason why
 */
public record Silence(String rule, Optional<CalendarDate> until, Optional<Value> above, Prose reason) implements Value {
    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.silence(this);
    }
}
