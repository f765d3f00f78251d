package dev.tomster.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Plan;
import dev.tomster.text.Source;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KpiFamiliesTest {

    @ParameterizedTest
    @CsvSource({
        "OUTPUT, Videos published",
        "OUTPUT, Publications réalisées",
        "EXPOSURE, People reached within twenty minutes of a shop",
        "EXPOSURE, Portée par créneau",
        "EXPOSURE, Part de voix",
        "FOLLOWERS, Followers of the official accounts",
        "FOLLOWERS, Abonnés gagnés",
        "REACTION, Engagement rate by reach",
        "REACTION, Taux d’engagement par abonné",
        "REACTION, Comments per view",
        "ACTION, Subscribers to the letter",
        "ACTION, Sign-ups from YouTube",
        "ACTION, Visites issues des réseaux",
        "OUTCOME, Cost of acquisition per customer",
        "OUTCOME, Délai de la première réponse",
        "OUTCOME, Chiffre d’affaires attribué",
    })
    void aTitleNamesTheFamilyThatProvesMost(KpiFamily family, String title) {
        assertEquals(Optional.of(family), KpiFamilies.of(title));
    }

    @Test
    void aWordOfNoFamilySaysNothing() {
        assertEquals(Optional.empty(), KpiFamilies.of("Pages of the brand book"));
    }

    @Test
    void aFormulaAndAQuestionSayWhatATitleDoesNot() {
        assertEquals(Optional.of(KpiFamily.ACTION), family("kpi till: Till", "formula: weekday_vouchers / vouchers"));
        assertEquals(Optional.of(KpiFamily.OUTCOME), family("kpi street: Street", "question: Who pours candles?"));
        assertEquals(Optional.of(KpiFamily.REACTION), family("kpi score: Score", "definition: likes and votes"));
    }

    private static Optional<KpiFamily> family(String kpi, String property) {
        String text = "plan: Lumen\nevaluate:\n  " + kpi + "\n    " + property + "\n";
        Plan plan = PlanLoader.compile(new Source("plan.tomster", text), new Findings());
        return KpiFamilies.of(plan.items("kpi").get(0));
    }
}
