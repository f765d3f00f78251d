package dev.tomster.check.message;

import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Texts;
import dev.tomster.check.rule.WordList;

/** What a plan says that it will publish: its pillars, columns, messages, posts and programmes, in words. */
final class Contents {
    private static final String[] KINDS = {
        "pillar", "column", "post", "key-message", "variant", "everyday", "campaign", "phase", "channel", "section"
    };

    private Contents() {}

    /** True if the plan says enough of its contents that something may be missed in them. */
    static boolean areDescribed(Strategy strategy) {
        return strategy.plan().step("message").isPresent()
                && (strategy.items("pillar").size() > 1
                        || strategy.items("column").size() > 1
                        || strategy.items("post").size() > 5);
    }

    /** True if they hold one of the phrases. */
    static boolean hold(Strategy strategy, WordList phrases) {
        return strategy.says(phrases, KINDS)
                || strategy.plan()
                        .step("message")
                        .filter(step -> phrases.isIn(Texts.of(step)))
                        .isPresent();
    }
}
