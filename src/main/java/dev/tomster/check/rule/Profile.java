package dev.tomster.check.rule;

import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Choice;
import dev.tomster.model.Plan;

/** How finished a plan has to be. */
public enum Profile {
    /** The plan is being written: what is missing is only remarked. */
    DRAFT,
    /** The plan is read by others. */
    REVIEW,
    /** The plan is approved: what is missing is a warning at least, and what is undecided is an error. */
    FINAL;

    /** The profile that the status of a plan asks for; a plan without one is read by others. */
    public static Profile of(Plan plan) {
        String status = plan.step("plan")
                .flatMap(header -> header.value("status", Choice.class))
                .map(Choice::id)
                .orElse("");
        return switch (status) {
            case "draft" -> DRAFT;
            case "approved" -> FINAL;
            default -> REVIEW;
        };
    }

    /** How much a finding weighs in this profile that weighs so much in a plan under review. */
    Severity weigh(Nature nature, Severity usual) {
        boolean isSame = nature == Nature.CONTRADICTION || nature == Nature.ADVICE || usual == Severity.ERROR;
        if (isSame || this == REVIEW) {
            return usual;
        }
        return this == DRAFT ? Severity.INFO : nature == Nature.UNDECIDED ? Severity.ERROR : Severity.WARNING;
    }
}
