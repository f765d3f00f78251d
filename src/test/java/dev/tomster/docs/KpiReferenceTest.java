package dev.tomster.docs;

import dev.tomster.kpi.Formulas;
import dev.tomster.kpi.KnownKpi;
import dev.tomster.kpi.KnownMetric;
import dev.tomster.kpi.KpiLibrary;
import dev.tomster.kpi.Metrics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code docs/kpis.md} is made of the library of indicators; {@link FreshPages} says how it is written anew. */
class KpiReferenceTest {
    private static final Path PAGE = Path.of("docs/kpis.md");
    private static final Map<String, String> FAMILIES = families();

    private static Map<String, String> families() {
        Map<String, String> families = new LinkedHashMap<>();
        families.put("output", "what was done");
        families.put("exposure", "who may have seen it");
        families.put("followers", "who subscribed to more of it");
        families.put("reaction", "who answered it in the network");
        families.put("action", "who did something because of it");
        families.put("outcome", "what it changed");
        return families;
    }

    @TestFactory
    Stream<DynamicTest> thePageIsFresh() throws IOException {
        return FreshPages.tests(Map.of(PAGE, page()));
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                <!-- Generated from the library of indicators; KpiReferenceTest says how. -->
                # Indicators by name

                What the profession calls by name, as of November 2026. `formula: click-through-rate` is enough for
                [`tomster evaluate`](evaluate.md): it brings formula, unit, direction and aggregation, and whatever a plan states itself goes
                first. Names are read in English and French; case, accents and hyphens do not count. The later families prove more.

                """);
        FAMILIES.forEach((family, words) -> {
            page.append("## ")
                    .append(family.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(family.substring(1))
                    .append(": ")
                    .append(words)
                    .append("\n\n");
            KpiLibrary.all().stream()
                    .filter(kpi -> kpi.family().equals(family))
                    .forEach(kpi -> page.append(entry(kpi)));
        });
        page.append("""
                ## Metrics

                What a column of results holds, by the names under which it is known, and what several values come to: `flow` adds up over days and
                channels, `level` counts by its last value, `start` by its first, `people` and `each` do not add up. A metric that is not listed here adds
                up if it holds numbers or money.

                | metric | also | several values | bare numbers |
                | --- | --- | --- | --- |
                """);
        Metrics.all().forEach(metric -> page.append(row(metric)));
        return page.toString();
    }

    private static String entry(KnownKpi kpi) {
        KnownKpi.Text english = kpi.in("en");
        KnownKpi.Text french = kpi.in("fr");
        String also =
                english.names().stream().skip(1).map(name -> ", `" + name + "`").collect(Collectors.joining());
        String formula = Formulas.write(kpi.formula());
        String plain = formula.startsWith("(") ? formula.substring(1, formula.length() - 1) : formula;
        return "### " + english.title() + "\n\n`" + kpi.id() + "`" + also + " · français : " + french.title() + ", `"
                + String.join("`, `", french.names()) + "`\n\n"
                + "- formula: `" + plain + "`\n"
                + "- " + kpi.unit().orElse("number") + ", " + better(kpi.direction()) + ", over time: "
                + kpi.aggregation().orElse("computed anew") + "\n"
                + "- " + english.meaning() + " *" + english.pitfall() + "*\n"
                + "- " + french.meaning() + " *" + french.pitfall() + "*\n\n";
    }

    private static String better(String direction) {
        return switch (direction) {
            case "up" -> "more is better";
            case "down" -> "less is better";
            default -> "to be kept in a band";
        };
    }

    private static String row(KnownMetric metric) {
        String names = Metrics.names(metric).stream()
                .filter(name -> !name.equals(metric.id()))
                .collect(Collectors.joining(", "));
        return "| `" + metric.id().replace(' ', '-') + "` | " + names + " | "
                + metric.kind().name().toLowerCase(Locale.ROOT) + " | "
                + metric.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " |\n";
    }
}
