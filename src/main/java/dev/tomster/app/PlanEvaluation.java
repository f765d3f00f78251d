package dev.tomster.app;

import dev.tomster.compile.PlanLoader;
import dev.tomster.compile.ResultsLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Severity;
import dev.tomster.evaluate.Evaluation;
import dev.tomster.evaluate.Observations;
import dev.tomster.evaluate.Scoreboard;
import dev.tomster.model.Plan;
import dev.tomster.text.DiskFiles;
import dev.tomster.view.FilledPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What came of evaluating a plan.
 *
 * @param plan none if it could not be read
 * @param scoreboard none if the plan has errors: what it means is not certain then
 * @param findings what is wrong in the plan and in its results
 */
public record PlanEvaluation(Optional<Plan> plan, Optional<Scoreboard> scoreboard, Findings findings) {

    /**
     * Evaluates a plan.
     *
     * @param root the folder that it may read from, if one was named
     * @param results files of results, read instead of the one that the plan names
     * @param maps how their columns are read: one for each file, one for all, or none
     * @param on the last day of which results count
     * @throws IOException if the system refuses a file that is there
     */
    public static PlanEvaluation of(
            Path file, Optional<Path> root, List<Path> results, List<String> maps, Optional<LocalDate> on)
            throws IOException {
        Findings findings = new Findings();
        DiskFiles files = DiskFiles.around(file, root);
        Optional<Plan> read = PlanLoader.load(files, file, file.toString(), findings);
        boolean isWrong = findings.sorted().stream()
                .anyMatch(finding -> finding.severity() == Severity.ERROR
                        && read.stream()
                                .flatMap(found -> found.sources().stream())
                                .anyMatch(source -> source == finding.span().source()));
        if (read.isEmpty() || isWrong) {
            return new PlanEvaluation(read, Optional.empty(), findings);
        }
        Plan plan = FilledPlan.of(read.get(), read.get().language());
        Observations observations;
        if (results.isEmpty()) {
            observations = Observations.ofResults(plan, on);
        } else {
            observations = new Observations(plan, on);
            try (ResultsRelay relay = new ResultsRelay(observations)) {
                ResultsLoader loader = new ResultsLoader(plan, relay, findings);
                for (int i = 0; i < results.size(); i++) {
                    Optional<String> map =
                            maps.isEmpty() ? Optional.empty() : Optional.of(maps.get(maps.size() == 1 ? 0 : i));
                    loader.read(results.get(i), map);
                }
                relay.flush();
                loader.checkFormulas();
            }
        }
        Scoreboard scoreboard = Evaluation.of(plan, observations, on);
        findings.addAll(PlanReview.ofResults(plan, scoreboard).sorted());
        return new PlanEvaluation(Optional.of(plan), Optional.of(scoreboard), findings);
    }
}
