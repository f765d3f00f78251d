package dev.tomster.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Plan;
import dev.tomster.text.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example in several files, with a file of results. */
class MaisonTest {
    @Test
    void isReadWholeAndWithoutAFinding() throws IOException {
        Findings findings = new Findings();
        Plan plan = PlanLoader.load(Path.of("examples/maison/noel.tomster"), findings)
                .orElseThrow();
        assertEquals(List.of(), findings.sorted());
        assertEquals(
                List.of(
                        "examples/maison/noel.tomster",
                        "examples/maison/marque/publics.tomster",
                        "examples/maison/marque/voix.tomster",
                        "examples/maison/marque/canaux.tomster"),
                plan.sources().stream().map(Source::name).toList());
        assertEquals(2, plan.items("channel").size());
        assertEquals(8, plan.results().size());
    }
}
