package dev.tomster.check.strategy;

import dev.tomster.check.rule.PlanRule;
import java.util.List;

/** The rules of the step strategy. */
public final class StrategyRules {
    /** In the order in which they are explained. */
    public static final List<PlanRule> ALL = List.of(
            new WheelEmpty(),
            new WheelAllPriority(),
            new ApproachWithoutObjective(),
            new NoEveryday(),
            new NoOperation(),
            new EverydayGap(),
            new SocialOnly(),
            new ListeningMissing(),
            new NoCompetitor(),
            new PositioningMissing(),
            new NotIntegrated(),
            new NonGoalViolated(),
            new CapacityExceeded(),
            new CampaignIncomplete(),
            new ExperimentWithoutRule());

    private StrategyRules() {}
}
