package dev.tomster.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tomster.compile.PlanLoader;
import dev.tomster.compile.ResultsLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Plan;
import dev.tomster.text.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A plan with results, evaluated. */
final class Results {
    private final Plan plan;
    private final Findings findings = new Findings();

    private Results(Plan plan) {
        this.plan = plan;
    }

    /** A plan without mistakes. */
    static Results of(String text) {
        Findings reading = new Findings();
        Plan plan = PlanLoader.compile(new Source("plan.tomster", text), reading);
        assertEquals(List.of(), reading.sorted());
        return new Results(plan);
    }

    /** A plan with two channels and one indicator. */
    static Results ofKpi(String... properties) {
        return of("""
                plan: Plan
                  period: 2027
                  currency: EUR
                technologies:
                  channel instagram: I
                  channel facebook: F
                evaluate:
                  kpi it: It
                """ + lines(properties));
    }

    private static String lines(String... properties) {
        StringBuilder lines = new StringBuilder();
        for (String property : properties) {
            lines.append("    ").append(property).append('\n');
        }
        return lines.toString();
    }

    Scoreboard scoreboard(Optional<LocalDate> on, String... files) {
        try {
            Observations observations = new Observations(plan, on);
            ResultsLoader loader = new ResultsLoader(plan, observations, findings);
            for (String file : files) {
                Path path = Files.createTempFile("results", ".csv");
                Files.writeString(path, file);
                loader.read(path, Optional.empty());
                Files.delete(path);
            }
            return Evaluation.of(plan, observations, on);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Scoreboard scoreboard(String... files) {
        return scoreboard(Optional.empty(), files);
    }

    /** The result of the first indicator. */
    KpiResult kpi(String... files) {
        return scoreboard(files).kpis().get(0);
    }

    /** What the first indicator comes to, as a number with its unit. */
    String total(String... files) {
        return Told.of(kpi(files).total().toDate());
    }

    /** What is wrong in the results. */
    List<String> findings() {
        return findings.sorted().stream()
                .map(finding -> finding.span().from().line() + ":"
                        + finding.span().from().column() + " "
                        + finding.message().key())
                .toList();
    }
}
