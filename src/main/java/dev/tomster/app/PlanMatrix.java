package dev.tomster.app;

import dev.tomster.coverage.Completeness;
import dev.tomster.coverage.StepCoverage;
import dev.tomster.coverage.Trace;
import dev.tomster.coverage.Traceability;
import dev.tomster.model.Plan;
import dev.tomster.model.Prose;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a plan covers: who is served by what, and how complete each step is.
 *
 * @param file by which it was called
 */
public record PlanMatrix(Path file, Plan plan) {

    List<Trace> traces() {
        return Traceability.of(plan);
    }

    List<StepCoverage> steps() {
        return Completeness.of(plan);
    }

    Optional<String> title() {
        return plan.step("plan").flatMap(header -> header.title()).map(Prose::markdown);
    }
}
