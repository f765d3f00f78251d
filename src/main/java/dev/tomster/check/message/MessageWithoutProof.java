package dev.tomster.check.message;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Texts;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;

/** A message that promises, and gives no figure, fact, story or testimony to be believed for. */
final class MessageWithoutProof implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("message-no-proof", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> messages = strategy.items("key-message");
        List<Item> bare = messages.stream()
                .filter(message -> !isProven(strategy, message))
                .toList();
        if (EachOrAll.isAll(bare, messages)) {
            report.on(strategy.step("message"))
                    .worded("all")
                    .with("count", bare.size())
                    .withKey("proof", bare.get(0), "proof")
                    .add();
            return;
        }
        for (Item message : bare) {
            report.on(message)
                    .with("message", message)
                    .withKey("proof", message, "proof")
                    .add();
        }
    }

    private static boolean isProven(Strategy strategy, Item message) {
        return strategy.says(message, "proof")
                || strategy.says(message, "source")
                || strategy.named(message, "pillar").stream().anyMatch(pillar -> strategy.says(pillar, "facts"))
                || Texts.of(message).stream().anyMatch(MessageWithoutProof::isProof)
                || message.items("variant").stream()
                        .flatMap(variant -> Texts.of(variant).stream())
                        .anyMatch(MessageWithoutProof::isProof);
    }

    /** A figure is a fact: nine people, one table, 46 000 candles a year. So is somebody who tells what happened. */
    private static boolean isProof(String text) {
        return text.chars().anyMatch(Character::isDigit)
                || MessageWords.NUMBERS.isIn(text)
                || MessageWords.TESTIMONIES.isIn(text);
    }
}
