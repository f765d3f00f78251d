package dev.tomster.check.message;

import dev.tomster.check.rule.Strategy;
import dev.tomster.model.Item;
import java.util.List;

/** What a brand is before it speaks: what it is there for, what it holds dear, and how it sounds. */
final class BrandDna {
    private static final List<String> OF_PLAN = List.of("mission", "vision", "values");
    private static final List<String> TONES = List.of("tone-do", "tone-avoid", "editorial-line");

    private BrandDna() {}

    /** True if the plan states something of it, if only as not decided yet. */
    static boolean isStated(Strategy strategy) {
        return OF_PLAN.stream().anyMatch(property -> strategy.says(strategy.header(), property))
                || strategy.says(strategy.step("message"), "story")
                || hasTone(strategy);
    }

    /** True if some place of the plan says how it sounds. */
    static boolean hasTone(Strategy strategy) {
        Item message = strategy.step("message");
        return TONES.stream().anyMatch(property -> strategy.says(message, property))
                || List.of("channel", "key-message").stream()
                        .flatMap(kind -> strategy.items(kind).stream())
                        .anyMatch(item -> strategy.says(item, "tone"));
    }
}
