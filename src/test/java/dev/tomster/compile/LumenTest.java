package dev.tomster.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.Notation;
import dev.tomster.model.Plan;
import dev.tomster.model.Prose;
import dev.tomster.model.Term;
import dev.tomster.model.Word;
import dev.tomster.vocabulary.Property;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The example, in English and in French, is one plan in two languages. */
class LumenTest {
    private static List<String> english = List.of();
    private static List<String> french = List.of();

    @BeforeAll
    static void read() throws IOException {
        english = outline("lumen.tomster");
        french = outline("lumen-fr.tomster");
    }

    /** Everything that the plan says but its prose, a line for each thing. */
    private static List<String> outline(String file) throws IOException {
        Findings findings = new Findings();
        Plan plan = PlanLoader.load(Path.of("examples/lumen", file), findings).orElseThrow();
        assertEquals(
                List.of(), findings.sorted().stream().map(Finding::toString).toList(), file);
        List<String> outline = new ArrayList<>();
        plan.steps().forEach(step -> add(step, outline));
        return outline;
    }

    private static void add(Item item, List<String> outline) {
        String name = item.id().map(Object::toString).orElse(item.concept().id());
        outline.add(name
                + (item.title().isPresent() ? ": title" : "")
                + (item.text().isPresent() ? ", text" : ""));
        for (Fact fact : item.facts()) {
            Property property = fact.property();
            for (Entry entry : fact.entries()) {
                outline.add(name + "." + property.id() + " = " + value(property, entry)
                        + (entry.remark().isPresent() ? " (remark)" : ""));
            }
        }
        item.items().forEach(nested -> add(nested, outline));
    }

    private static String value(Property property, Entry entry) {
        boolean isProse = entry.value() instanceof Prose || entry.value() instanceof Word;
        boolean isText =
                isProse || entry.value() instanceof Term || property.id().equals("language");
        String notation = Notation.of(entry.value());
        // The labels of a mix, the metrics of a formula, the remarks of dated values, what is done at a date and why a
        // rule
        // is accepted are words of the plan, too.
        return isText
                ? "prose"
                : notation.replaceAll("'[^']*'", "'word'")
                        .replaceAll("\\([^)]*\\)", "(remark)")
                        .replaceAll("] \".*\"", "] prose")
                        .replaceAll("^(silence [^:]*): .*", "$1: prose");
    }

    @Test
    void bothSayTheSame() {
        assertEquals(String.join("\n", english), String.join("\n", french));
    }

    /** A comparison of nothing with nothing would be no comparison. */
    @Test
    void theComparisonSeesTheWholePlan() {
        assertTrue(english.size() > 1_500, () -> "only " + english.size() + " lines");
        long typed = english.stream()
                .filter(line -> line.contains(" = ") && !line.contains(" = prose"))
                .count();
        assertTrue(typed > 700, () -> "only " + typed + " typed values");
        long references = english.stream().filter(line -> line.contains(" = @")).count();
        assertTrue(references > 200, () -> "only " + references + " references");
        assertNotEquals(String.join("\n", english), String.join("\n", english).replace("9000", "9001"));
    }

    /** The example shows the language: what it does not use, a reader of it does not learn. */
    @Test
    void theExampleUsesMostKindsOfValues() throws IOException {
        Findings findings = new Findings();
        Plan plan = PlanLoader.load(Path.of("examples/lumen/lumen.tomster"), findings)
                .orElseThrow();
        Set<String> kinds = new TreeSet<>();
        plan.steps().forEach(step -> kinds(step, kinds));
        assertTrue(kinds.size() >= 22, kinds::toString);
    }

    private static void kinds(Item item, Set<String> kinds) {
        item.facts()
                .forEach(fact -> fact.entries()
                        .forEach(entry -> kinds.add(entry.value().getClass().getSimpleName())));
        item.items().forEach(nested -> kinds(nested, kinds));
    }
}
