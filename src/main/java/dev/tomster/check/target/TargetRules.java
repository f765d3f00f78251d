package dev.tomster.check.target;

import dev.tomster.check.rule.PlanRule;
import java.util.List;

/** The rules of the step target. */
public final class TargetRules {
    /** In the order in which they are explained. */
    public static final List<PlanRule> ALL = List.of(
            new PersonaMissing(),
            new PersonaThin(),
            new PersonaEverybody(),
            new PersonaUnaudited(),
            new PersonaWithoutMessage(),
            new PersonaWithoutChannel(),
            new PersonaWithoutObjective(),
            new PersonasTreatedAlike(),
            new PersonasTooMany(),
            new ProfessionalNetworkMissing(),
            new SeniorsOnYoungPlatform(),
            new PersonaElsewhere(),
            new PersonaBelowMinimumAge(),
            new StageWithoutMessage(),
            new LanguageNotCovered());

    private TargetRules() {}
}
