package dev.tomster.app.review;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diff.Level;
import dev.tomster.diff.Levels;
import dev.tomster.diff.PlanDiff;
import dev.tomster.model.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two readings of a plan and what differs between them.
 *
 * @param name of the plan in reports
 * @param diff none if one side has no text to read
 * @param appeared findings that only the new side has; none if one side has no text to read
 * @param mended findings that only the old side has; none if one side has no text to read, or the plan is deleted
 */
public record ComparedPlan(
        String name, Side before, Side after, Optional<PlanDiff> diff, List<Finding> appeared, List<Finding> mended) {

    /** Compares two sides. */
    public static ComparedPlan of(String name, Side before, Side after, Levels levels) {
        Optional<PlanDiff> diff = before.plan()
                .flatMap(old -> after.plan()
                        .map(young -> PlanDiff.of(
                                before.isThere() ? old : nothing(young),
                                after.isThere() ? young : nothing(old),
                                levels)));
        Map<String, String> names = diff.map(found -> found.renames().words()).orElse(Map.of());
        Map<String, String> back = new HashMap<>();
        names.forEach((old, young) -> back.put(young, old));
        boolean isBoth = diff.isPresent();
        return new ComparedPlan(
                name,
                before,
                after,
                diff,
                isBoth ? NewFindings.of(before.findings(), after.findings(), names) : List.of(),
                isBoth && after.isThere() ? NewFindings.of(after.findings(), before.findings(), back) : List.of());
    }

    /** A plan that is not there is in no other language. */
    private static Plan nothing(Plan other) {
        return new Plan(other.language(), List.of(), List.of());
    }

    /** True if a side cannot be read as it is meant: then what is told of the difference may not be all. */
    public boolean isIncomplete() {
        return !before.errors().isEmpty() || !after.errors().isEmpty();
    }

    /** True if nothing can have changed that a plan says. */
    public boolean isSame() {
        return !isIncomplete() && diff.filter(PlanDiff::isEmpty).isPresent() && before.isThere() == after.isThere();
    }

    /** True if something changed that matters at least as much as a level. */
    public boolean reaches(Level level) {
        return diff.filter(found -> found.reaches(level)).isPresent();
    }
}
