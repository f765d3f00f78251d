package dev.tomster.check.message;

import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Texts;
import java.util.ArrayList;
import java.util.List;

/** What a plan says that it will publish: its pillars, columns, messages, posts and programmes, in words. */
final class Contents {
    private Contents() {}

    /** True if the plan says enough of its contents that something may be missed in them. */
    static boolean areDescribed(Strategy strategy) {
        return strategy.plan().step("message").isPresent()
                && (strategy.items("pillar").size() > 1
                        || strategy.items("column").size() > 1
                        || strategy.items("post").size() > 5);
    }

    static List<String> texts(Strategy strategy) {
        List<String> texts = new ArrayList<>(Texts.of(
                strategy,
                "pillar",
                "column",
                "post",
                "key-message",
                "variant",
                "everyday",
                "campaign",
                "phase",
                "channel",
                "section"));
        strategy.plan().step("message").ifPresent(step -> texts.addAll(Texts.of(step)));
        return texts;
    }
}
