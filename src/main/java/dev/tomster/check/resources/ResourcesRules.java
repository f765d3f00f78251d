package dev.tomster.check.resources;

import dev.tomster.check.rule.PlanRule;
import java.util.List;

/** The rules of the step resources. */
public final class ResourcesRules {
    /** In the order in which they are explained. */
    public static final List<PlanRule> ALL = List.of(
            new NobodyDedicated(),
            new NobodyInternal(),
            new SkillGap(),
            new SkillsUnstated(),
            new BudgetMissing(),
            new BudgetShareUnusual(),
            new AdsWithoutBudget(),
            new CostForNothing(),
            new ObjectiveUnfunded(),
            new BudgetConcentrated(),
            new TimeMissing(),
            new RoleOverload(),
            new RoleVacant(),
            new NoBackup(),
            new ApprovalMissing(),
            new ApprovalTooSlow(),
            new RiskWithoutAnswer(),
            new PartnershipUndisclosed(),
            new DataWithoutConsent(),
            new ContestWithoutRules(),
            new TrainingMissing());

    private ResourcesRules() {}
}
