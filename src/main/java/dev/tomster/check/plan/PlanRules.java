package dev.tomster.check.plan;

import dev.tomster.check.rule.PlanRule;
import java.util.List;

/** What contradicts itself anywhere in a plan: dates, sums, units and what was decided not to do. */
public final class PlanRules {
    /** In the order in which they are explained. */
    public static final List<PlanRule> ALL = List.of(
            new DateInverted(),
            new DateOutsidePeriod(),
            new CampaignAfterDeadline(),
            new BudgetSum(),
            new ShareSum(),
            new PeopleSum(),
            new PartsAndWhole(),
            new UnitMismatch(),
            new WrongDirection(),
            new TargetReached(),
            new ToneTwice(),
            new CadenceImpossible(),
            new StillUndecided(),
            new ReviewOverdue());

    private PlanRules() {}
}
