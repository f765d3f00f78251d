package dev.tomster.check.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tomster.check.message.Specificity.Score;
import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Plan;
import dev.tomster.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpecificityTest {
    private static final String PLAN = """
            plan: Boulangerie Dauvet
              brand: Dauvet
              sector: bread
              territory: Saint-Malo and the valley
            message:
              vocabulary:
                - batard (instead of "loaf")
              pillar oven: The oven
                facts:
                  - 52 hours of rising
            strategy:
              touchpoint lodge: The Lodge
            """;

    private static Score score(String said, String... proof) {
        Plan plan = PlanLoader.compile(new Source("plan.tomster", PLAN), new Findings());
        return new Specificity(plan).score(List.of(said), List.of(proof));
    }

    @Test
    void figuresNamesAndPlacesAreOurs() {
        assertEquals(
                List.of("1931", "Seven", "Ahmed"),
                score("Since 1931. Seven ovens, lit by Ahmed").specific());
        assertEquals(List.of("saint", "Malo"), score("from saint to Saint-Malo").specific());
    }

    @Test
    void theCapitalOfASentenceMakesNoName() {
        assertEquals(
                List.of(),
                score("Bread rises. Butter melts! (Flour) \u00AB Salt \u00BB").specific());
    }

    @Test
    void whatThePlanReservesForItsProductsIsOurs() {
        assertEquals(
                List.of("batards", "lodge", "rising"),
                score("our batards at the lodge, rising slowly").specific());
    }

    @Test
    void theSectorIsNotOurs() {
        assertEquals(List.of(), score("good bread").specific());
    }

    @Test
    void clichesAreFoundInBothLanguagesAndTheLongerOneCounts() {
        assertEquals(
                List.of("Passionate", "your trusted partner", "\u00E0 l\u2019\u00E9coute", "qualit\u00E9"),
                score("Passionate, your trusted partner, \u00E0 l\u2019\u00E9coute: qualit\u00E9")
                        .cliches());
    }

    @Test
    void aClicheIsNeverOurs() {
        assertEquals(List.of(), score("we love Quality and Innovation").specific());
    }

    @Test
    void proofSpeaksForAMessageAndIsNotWeighed() {
        Score score = score("quality and patience", "98 % of orders, quality control in Combourg");
        assertEquals(List.of("98", "Combourg"), score.specific());
        assertEquals(List.of("quality"), score.cliches());
        assertEquals(2, score.words());
        assertEquals(100, score.percent());
    }

    @Test
    void nothingIsNothing() {
        assertEquals(0, score("").percent());
    }
}
