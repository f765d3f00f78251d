package dev.tomster.check.technologies;

import dev.tomster.check.rule.PlanRule;
import java.util.List;

/** The rules of the step technologies. */
public final class TechnologiesRules {
    /** In the order in which they are explained. */
    public static final List<PlanRule> ALL = List.of(
            new ChannelWithoutRole(),
            new ChannelRoleTwice(),
            new ChannelWithoutAudience(),
            new ChannelWithoutObjective(),
            new ChannelWithoutOwner(),
            new ChannelWithoutCadence(),
            new FrequencyTooHigh(),
            new FrequencyTooLow(),
            new FrequencyIrregular(),
            new SlotUnfavourable(),
            new SlotWithoutModerator(),
            new AccountIdle(),
            new AccountProliferation(),
            new ClosedChannelUsed(),
            new NetworkChoiceUnjustified(),
            new ToolMissing(),
            new ToolTooSmall(),
            new ModerationMissing(),
            new ModerationTooSlow(),
            new ResponsePolicyMissing(),
            new ResponseTimeUnkeepable(),
            new CrisisMissing(),
            new SanctionBySingle(),
            new GuidelinesMissing(),
            new AccessibilityMissing(),
            new AccessUnsafe(),
            new FormatUnsupported());

    private TechnologiesRules() {}
}
