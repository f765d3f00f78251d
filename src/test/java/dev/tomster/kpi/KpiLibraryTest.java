package dev.tomster.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.check.rule.KpiFamily;
import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Formula;
import dev.tomster.model.Plan;
import dev.tomster.text.Source;
import dev.tomster.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KpiLibraryTest {

    static List<KnownKpi> all() {
        return KpiLibrary.all();
    }

    @Test
    void theCatalogueOfTheProfessionIsThere() {
        assertTrue(KpiLibrary.all().size() >= 60, () -> KpiLibrary.all().size() + " indicators");
    }

    @ParameterizedTest
    @MethodSource("all")
    void formulasReadAsThoseOfPlansDo(KnownKpi kpi) {
        String text = Formulas.write(kpi.formula());
        Findings findings = new Findings();
        Plan plan = PlanLoader.compile(
                new Source("plan.tomster", "plan: P\nevaluate:\n  kpi k: K\n    formula: " + text + "\n"), findings);
        assertEquals(List.of(), findings.sorted());
        assertEquals(Optional.of(kpi.formula()), plan.items("kpi").get(0).value("formula", Formula.class), text);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyMetricIsKnown(KnownKpi kpi) {
        for (String metric : kpi.formula().metrics()) {
            assertEquals(
                    Optional.of(Metrics.normal(metric)), Metrics.find(metric).map(KnownMetric::id), metric);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void unitsDirectionsAndFamiliesAreThoseOfTheLanguage(KnownKpi kpi) {
        Vocabulary vocabulary = Vocabulary.standard();
        Set<String> families = Arrays.stream(KpiFamily.values())
                .map(family -> family.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        assertTrue(families.contains(kpi.family()), kpi.family());
        var words = vocabulary.lexicon("en");
        assertTrue(words.choices("direction").id(kpi.direction()).isPresent(), kpi.direction());
        kpi.aggregation()
                .ifPresent(id -> assertTrue(words.choices("aggregation").id(id).isPresent(), id));
        kpi.unit()
                .ifPresent(id -> assertTrue(words.choices("measure-unit").id(id).isPresent(), id));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyIndicatorIsToldInEveryLanguage(KnownKpi kpi) {
        for (String language : KpiLibrary.LANGUAGES) {
            KnownKpi.Text text = kpi.in(language);
            assertTrue(text.meaning().endsWith("."), text::meaning);
            assertTrue(text.pitfall().endsWith("."), text::pitfall);
            assertFalse(text.title().isBlank());
            for (String name : text.names()) {
                assertEquals(Optional.of(kpi), KpiLibrary.find(name), name);
            }
        }
    }

    @Test
    void noNameStandsForTwo() {
        Map<String, String> owners = new HashMap<>();
        for (KnownKpi kpi : KpiLibrary.all()) {
            kpi.texts().values().stream()
                    .flatMap(text -> text.names().stream())
                    .map(Metrics::normal)
                    .forEach(name -> assertEquals(kpi.id(), owners.computeIfAbsent(name, first -> kpi.id()), name));
        }
    }

    @Test
    void aNameThatSaysTooLittleOffersChoices() {
        assertEquals(
                List.of(
                        "engagement-rate-by-reach",
                        "engagement-rate-by-followers",
                        "engagement-rate-by-impressions",
                        "engagement-rate-by-views",
                        "daily-engagement-rate"),
                KpiLibrary.choices("Engagement rate").stream().map(KnownKpi::id).toList());
        assertEquals(2, KpiLibrary.choices("taux-de-conversion").size());
        assertEquals(List.of(), KpiLibrary.choices("clicks"));
    }

    @Test
    void metricsAreKnownByTheirNamesInBothLanguages() {
        assertEquals("reach", Metrics.id("Portée"));
        assertEquals("watch time", Metrics.id("watch_time"));
        assertEquals("vouchers", Metrics.id("Vouchers"));
    }
}
