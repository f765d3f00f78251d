package dev.tomster.evaluate;

import dev.tomster.model.Measure;
import dev.tomster.model.Quantity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence that is not yet in a language: a pattern of {@code reasons_<language>.ini} and what fills its holes. {@link
 * Sentences} says it.
 */
public record Reason(String key, Map<String, Argument> arguments) {

    public Reason {
        arguments = Map.copyOf(arguments);
    }

    /** What may fill a hole. */
    public sealed interface Argument {}

    public record Amount(Quantity quantity) implements Argument {}

    public record Bound(Measure measure) implements Argument {}

    public record Day(LocalDate day) implements Argument {}

    public record Whole(long number) implements Argument {}

    /** Names of the plan or of files, as they are written there. */
    public record Names(List<String> names) implements Argument {
        public Names {
            names = List.copyOf(names);
        }
    }

    static Reason of(String key) {
        return new Reason(key, Map.of());
    }

    Reason with(String hole, Argument argument) {
        Map<String, Argument> more = new LinkedHashMap<>(arguments);
        more.put(hole, argument);
        return new Reason(key, more);
    }

    Reason with(String hole, Quantity quantity) {
        return with(hole, new Amount(quantity));
    }

    Reason with(String hole, LocalDate day) {
        return with(hole, new Day(day));
    }

    Reason with(String hole, long number) {
        return with(hole, new Whole(number));
    }

    Reason with(String hole, String name) {
        return with(hole, new Names(List.of(name)));
    }
}
