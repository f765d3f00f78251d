package dev.tomster.check.evaluate;

import dev.tomster.check.rule.PlanRule;
import java.util.List;

/** The rules of the step evaluate. */
public final class EvaluateRules {
    /** In the order in which they are explained. */
    public static final List<PlanRule> ALL = List.of(
            new KpiMissing(),
            new KpiOrphan(),
            new KpiWithoutBaseline(),
            new KpiWithoutTarget(),
            new KpiWithoutSource(),
            new KpiWithoutFrequency(),
            new KpiAmbiguous(),
            new TooManyKpis(),
            new OnlyVanityKpis(),
            new MediaValueKpi(),
            new ReviewMissing(),
            new ReviewTooRare(),
            new DecisionRuleMissing(),
            new MissedTargetWithoutDecision(),
            new ThinEvidence(),
            new SurveyUndefined(),
            new ReportWithoutReader());

    private EvaluateRules() {}
}
