package dev.tomster.check.technologies;

import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Texts;
import dev.tomster.check.rule.WordList;
import dev.tomster.model.Item;
import java.util.List;

/** What the plan itself has found out about a subject: its own figures count for more than a rule of thumb. */
final class Evidence {
    private final Strategy strategy;
    private final WordList subject;
    /** True if a finding speaks of the subject without saying which channel it is about. */
    private final boolean isGeneral;

    Evidence(Strategy strategy, WordList subject) {
        this.strategy = strategy;
        this.subject = subject;
        this.isGeneral = isIn(strategy.items("finding").stream()
                .filter(finding -> !strategy.says(finding, "about"))
                .toList());
    }

    /** True if a finding, a decision, an experiment or the behaviour of its audience speaks for the channel. */
    boolean isOf(Item channel) {
        return isGeneral
                || !strategy.naming("experiment", "channel", channel).isEmpty()
                || isIn(strategy.naming("decision", "about", channel))
                || isIn(strategy.naming("finding", "about", channel))
                || strategy.named(channel, "for").stream()
                        .anyMatch(audience -> subject.isIn(Texts.of(audience, "behaviours")));
    }

    private boolean isIn(List<Item> items) {
        return items.stream().anyMatch(item -> subject.isIn(Texts.of(item)));
    }
}
