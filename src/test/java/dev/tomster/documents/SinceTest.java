package dev.tomster.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.app.Format;
import dev.tomster.app.PlanBuilder;
import dev.tomster.app.PlanBuilder.Request;
import dev.tomster.app.Progress;
import dev.tomster.app.review.EarlierPlan;
import dev.tomster.render.paper.PaperSize;
import dev.tomster.render.template.TemplateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents say what changed since an earlier reading of the plan, and hide it from those from whom it is hidden. */
class SinceTest {
    private static final Path REVIEW = Path.of("examples/review");

    private static final String PLAN = """
            plan: Small
              version: 1.1
              document partners: For partners
                hide: budget, plans-b
            objectives:
              objective reach: Be seen
                target: 8 000
                deadline: 2027-06-30
              objective plans-b: The secret
                deadline: 2027-09-30
            resources:
              budget: 5 000 EUR
            """;

    @TempDir
    private Path folder;

    private Documents documents(Path plan, Path before, List<String> names) throws IOException {
        return documents(plan, before, names, Optional.empty());
    }

    private Documents documents(Path plan, Path before, List<String> names, Optional<String> language)
            throws IOException {
        EarlierPlan earlier = EarlierPlan.of(plan, before.toString(), Optional.empty());
        Request request = new Request(
                plan,
                Format.USUAL,
                names,
                folder.resolve("out"),
                language,
                PaperSize.A4,
                Optional.empty(),
                TemplateFiles.PROGRAM,
                Optional.of(earlier.since()));
        String suffix = names.isEmpty() ? "" : "-" + names.get(0);
        return new Documents(
                PlanBuilder.build(request, Progress.SILENT),
                folder.resolve("out"),
                plan.getFileName().toString().replace(".tomster", "") + suffix);
    }

    @Test
    void aCommitmentStandsWithOldAndNewAndIsMarkedWhereItStands() throws IOException {
        Documents documents = documents(
                REVIEW.resolve("03-target-lowered/lumen.tomster"), REVIEW.resolve("before/lumen.tomster"), List.of());
        String markdown = documents.markdown();
        assertTrue(markdown.contains("2 commitments changed, 2 of them weaker"), markdown);
        assertTrue(markdown.contains("| Nov 2027: 9,000 | Nov 2027: 8,000 | −1,000 (−11.1%) · **weaker** |"), markdown);
        assertTrue(markdown.contains("8,000 \\[was 9,000\\]"), markdown);
        assertTrue(documents.slides().contains("<span class=\"earlier\">[was 9,000]</span>"));
        assertTrue(documents.paper().contains("8,000 [was 9,000]"));
        assertEquals(List.of(), Verdict.failures(Files.readAllBytes(documents.file("pdf"))));
    }

    /** Marks and old values stand in papers that everybody can read, whatever the language is. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de", "es"})
    void thePaperKeepsToItsStandards(String language) throws IOException {
        Path before = Files.writeString(
                folder.resolve("before.tomster"),
                PLAN.replace("5 000 EUR", "4 000 EUR")
                        .replace("8 000", "9 000")
                        .replace("objective reach", "objective seen"));
        Path plan = Files.writeString(
                folder.resolve("small.tomster"), PLAN + "  milestone fair: The fair\n    date: 2027-03-01\n");
        Documents documents = documents(plan, before, List.of(), Optional.of(language));
        String paper = documents.paper();
        assertTrue(
                Pattern.compile("8\\D?000 \\[[^\\]]*9\\D?000\\]").matcher(paper).find(), paper);
        assertEquals(List.of(), Verdict.failures(Files.readAllBytes(documents.file("pdf"))));
    }

    @Test
    void theDeckHasOneSlideForItAndCountsTheRest() throws IOException {
        Documents documents = documents(
                REVIEW.resolve("07-moderator-leaves/lumen.tomster"), REVIEW.resolve("before/lumen.tomster"), List.of());
        String slides = documents.slides();
        assertEquals(2, slides.split("id=\"/changes", -1).length);
        assertTrue(slides.contains(" more: see the paper"));
        assertFalse(documents.paper().contains("see the paper"));
    }

    @Test
    void whatADocumentHidesIsNotToldUnderItsEarlierNameEither() throws IOException {
        Path before = Files.writeString(
                folder.resolve("before.tomster"),
                PLAN.replace("5 000 EUR", "4 000 EUR")
                        .replace("8 000", "9 000")
                        .replace("plans-b", "plans-a")
                        .replace("2027-09-30", "2027-08-31")
                        .replace("1.1", "1.0"));
        Path plan = Files.writeString(folder.resolve("small.tomster"), PLAN);
        String whole = documents(plan, before, List.of()).markdown();
        assertTrue(whole.contains("What changed since version 1.0"), whole);
        assertTrue(whole.contains("budget +€1,000 (+25%)"), whole);
        String partners = documents(plan, before, List.of("partners")).markdown();
        assertTrue(partners.contains("9,000"), partners);
        for (String secret : List.of("secret", "€1", "4,000", "5,000", "Aug 2027", "plans-")) {
            assertFalse(partners.contains(secret), secret + " in " + partners);
        }
    }

    @Test
    void aPlanThatIsAsItWasSaysSo() throws IOException {
        Path plan = Files.writeString(folder.resolve("small.tomster"), PLAN);
        String markdown = documents(plan, plan, List.of()).markdown();
        assertTrue(markdown.contains("The plan says what it said before."), markdown);
    }
}
