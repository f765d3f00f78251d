package dev.tomster.check.message;

import dev.tomster.check.rule.PlanRule;
import java.util.List;

/** The rules of the step message. */
public final class MessageRules {
    /** In the order in which they are explained. */
    public static final List<PlanRule> ALL = List.of(
            new MessageMissing(),
            new MessageWithoutProof(),
            new MessageWithoutCallToAction(),
            new MessageWithoutObjective(),
            new BrandDnaMissing(),
            new BrandSwap(),
            new ForbiddenTerm(),
            new DiscouragedTerm(),
            new ToneMissing(),
            new AllPromotional(),
            new NoVisualFormat(),
            new SingleFormat(),
            new NoCuration(),
            new NoStory(),
            new NoLinkHome(),
            new SameContentEverywhere(),
            new CalendarMissing(),
            new CalendarGap(),
            new CalendarBurst(),
            new CalendarWithoutAuthor(),
            new EventWithoutPreparation());

    private MessageRules() {}
}
