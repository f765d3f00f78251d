package dev.tomster.check.objectives;

import dev.tomster.check.rule.PlanRule;
import java.util.List;

/** The rules of the step objectives. */
public final class ObjectivesRules {
    /** In the order in which they are explained. */
    public static final List<PlanRule> ALL = List.of(
            new ObjectiveMissing(),
            new ObjectiveNotMeasurable(),
            new ObjectiveWithoutDeadline(),
            new ObjectiveWithoutBaseline(),
            new ObjectiveWithoutKpi(),
            new ObjectiveWithoutAction(),
            new ObjectiveForNobody(),
            new ObjectiveVague(),
            new ObjectivesAllPrimary(),
            new ObjectivesTooMany(),
            new ObjectiveUnrealistic(),
            new ObjectiveWithoutMilestone(),
            new OneNumberForSeveralKpis(),
            new ObjectiveWithoutOwner(),
            new ObjectivesAfterStart(),
            new KpiCannotProve());

    private ObjectivesRules() {}
}
