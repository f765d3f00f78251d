package dev.tomster.check.document;

import dev.tomster.check.rule.PlanRule;
import java.util.List;

/** What readers of the document miss: who answers for it, what it holds for, where its figures are from. */
public final class DocumentRules {
    /** In the order in which they are explained. */
    public static final List<PlanRule> ALL = List.of(
            new SummaryMissing(),
            new OwnerMissing(),
            new VersionMissing(),
            new PeriodMissing(),
            new AcronymUndefined(),
            new SectionEmpty(),
            new PersonalData(),
            new SourceMissing(),
            new StaleFact());

    private DocumentRules() {}
}
