package dev.tomster.check.technologies;

import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.model.Item;
import dev.tomster.model.Silence;
import java.util.List;
import java.util.function.Predicate;

/**
 * What channels lack: told of each, or once of the step if no channel has it, which is one omission and not many.
 *
 * @param rule the id of the rule that tells it
 * @param property the property that repairs it
 */
record Lacking(Strategy strategy, Report report, String rule, String property) {

    /** Tells it of the channels that lack something. */
    void tell(List<Item> channels, Predicate<Item> lacks) {
        List<Item> lacking = channels.stream().filter(lacks).toList();
        // Who accepts it for one channel has thought of each of them.
        boolean isOmission = lacking.size() > 1
                && lacking.size() == channels.size()
                && lacking.stream().noneMatch(this::isAccepted);
        if (isOmission) {
            report.on(strategy.step("technologies"))
                    .worded("all")
                    .with("count", lacking.size())
                    .with("channel", lacking.get(0))
                    .withKey("key", lacking.get(0), property)
                    .add();
        } else {
            lacking.forEach(channel -> report.on(channel)
                    .with("channel", channel)
                    .withKey("key", property)
                    .add());
        }
    }

    private boolean isAccepted(Item channel) {
        return channel.values("accept", Silence.class).stream()
                .anyMatch(silence -> silence.rule().equals(rule));
    }
}
