package dev.tomster.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.view.PrintedFacts;
import dev.tomster.view.PrintedFacts.PrintedFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever can be stated of a plan is printed: each property of each concept, whatever the language. */
class NothingIsDroppedTest {
    private static final Pattern MARKUP =
            Pattern.compile("[\\s\\h\\\\*_`>#\u2022'\u2019\"\u201C\u201D\u00AB\u00BB-]|&nbsp;|<br>");

    private static final Pattern RESULTS = Pattern.compile("\\n  results: (\\S+)\\n");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyPropertyOfEveryConceptIsPrinted(String language) throws IOException {
        FullPlan full = new FullPlan();
        assertTrue(
                full.marks().size() > 300, () -> "a plan with " + full.marks().size() + " marks");
        Path plan = Files.writeString(folder.resolve("full.tomster"), full.text());
        Matcher results = RESULTS.matcher(full.text());
        assertTrue(results.find(), "a plan with results");
        Files.writeString(folder.resolve(results.group(1)), "date,reach,clicks\n2027-01,1000,36\n");
        Documents documents = Documents.of(plan, folder.resolve("out"), Optional.of(language));
        assertEquals(
                List.of(),
                documents.outcome().findings().stream()
                        .filter(finding -> !finding.rule().id().equals("picture"))
                        .map(finding -> finding.span().from() + " " + finding.message())
                        .toList());
        assertEquals(List.of(), missing(full.marks(), documents.markdown()), "in the Markdown");
        assertEquals(List.of(), missing(full.marks(), documents.paper()), "in the paper");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyFactOfAnExampleIsPrinted(Path plan) throws IOException {
        Findings findings = new Findings();
        List<PrintedFact> facts =
                PrintedFacts.of(PlanLoader.load(plan, findings).orElseThrow());
        assertTrue(facts.size() > 50, () -> "only " + facts.size() + " facts");
        Documents documents = Documents.example(plan);
        assertEquals(
                List.of(),
                unprinted(facts, withoutTargets(documents.markdown()), form -> List.of(form.split("\n"))),
                "in the Markdown");
        // Columns, pages and bold words cut sentences in the text of a PDF; words stay whole.
        assertEquals(
                List.of(),
                unprinted(facts, documents.paper(), form -> List.of(form.split("[^\\p{L}\\p{N}]+"))),
                "in the paper");
    }

    /** Files with a header; the others are parts of these. */
    static List<Path> examples() throws IOException {
        List<Path> plans = new ArrayList<>();
        for (Path file : examples(".tomster")) {
            if (Files.readAllLines(file).stream().anyMatch(line -> line.startsWith("plan:"))) {
                plans.add(file);
            }
        }
        return plans;
    }

    private static List<Path> examples(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            // The edits of reviews are Lumen with a line changed: their documents would only take time.
            return files.filter(file -> file.toString().endsWith(ending) && !file.startsWith("examples/review"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("factLists")
    void theFactsOfAPublishedPlanStandInItsMarkdown(Path list) throws IOException {
        List<String> facts = Files.readAllLines(list).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertTrue(facts.size() >= 40, () -> "only " + facts.size() + " facts");
        Path plan = Path.of(list.toString().replaceFirst("facts$", "tomster"));
        String markdown = Documents.example(plan).markdown();
        assertEquals(
                List.of(),
                facts.stream().filter(fact -> !markdown.contains(fact)).toList());
    }

    static List<Path> factLists() throws IOException {
        return examples(".facts");
    }

    /** Links stand in the middle of values, too; what they lead to is no word of the plan. */
    private static String withoutTargets(String markdown) {
        return markdown.replaceAll("\\[([^\\]]*)]\\(#[^)]*\\)", "$1");
    }

    private static List<String> unprinted(
            List<PrintedFact> facts, String document, Function<String, Collection<String>> pieces) {
        String text = letters(document);
        return facts.stream()
                .filter(fact -> fact.forms().stream()
                        .noneMatch(
                                form -> pieces.apply(form).stream().allMatch(piece -> text.contains(letters(piece)))))
                .map(PrintedFact::toString)
                .toList();
    }

    /** A text without spaces, quotes, apostrophes and the signs of Markdown, which documents set in their own ways. */
    private static String letters(String text) {
        return MARKUP.matcher(text).replaceAll("");
    }

    private static List<String> missing(Map<String, String> marks, String document) {
        // Lines of the paper break anywhere.
        String text = document.replaceAll("\\s", "");
        return marks.entrySet().stream()
                .filter(mark -> !text.contains(mark.getKey()))
                .map(mark -> mark.getValue() + " " + mark.getKey())
                .toList();
    }
}
