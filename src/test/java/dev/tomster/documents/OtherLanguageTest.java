package dev.tomster.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Plan;
import dev.tomster.render.Assets;
import dev.tomster.render.paper.PaperHtml;
import dev.tomster.render.paper.PaperSize;
import dev.tomster.render.slides.SlidesRenderer;
import dev.tomster.text.Rows;
import dev.tomster.view.Document;
import dev.tomster.view.DocumentWriter;
import dev.tomster.view.Labels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A document in another language than its plan: what the document says itself is in its language, what the plan says is
 * marked as being in the plan's, so that screen readers pronounce both as they should.
 */
class OtherLanguageTest {
    private static final Pattern MARK = Pattern.compile("mark\\d{4}");

    /** Addresses and paths, what stands outside of elements, and remarks in figures and heads of columns. */
    private static final Set<String> IN_NO_LANGUAGE = Set.of(
            "plan.logo",
            "channel.url",
            "technologies.netiquette",
            "post.link",
            "post.asset",
            "evaluate.results",
            "plan.confidentiality",
            "plan title",
            "pillar.share",
            "key-message.stage");

    private static final Pattern PICTURE = Pattern.compile("(?s)<svg.*?</svg>");

    @TempDir
    private Path folder;

    private Map<String, String> marks = Map.of();

    @Test
    void everyWordOfThePlanIsMarkedOnSlides() throws IOException {
        String html = new String(new SlidesRenderer().render(full(), Assets.NONE), StandardCharsets.UTF_8);
        assertEquals(Set.of(), unmarked(html));
    }

    @Test
    void everyWordOfThePlanIsMarkedOnPaper() throws IOException {
        assertEquals(Set.of(), unmarked(PaperHtml.print(full(), Assets.NONE, PaperSize.A4)));
    }

    /** What of the plan stands in texts of the document's own language, by the property that says it. */
    private Set<String> unmarked(String html) {
        // A picture is one thing, described by one sentence of the document; the table beside it says the plan's own
        // words.
        List<MarkedText> texts = MarkedText.of(PICTURE.matcher(html).replaceAll(""));
        assertTrue(texts.stream().anyMatch(text -> text.language().equals("en")));
        Set<String> unmarked = new TreeSet<>();
        for (MarkedText text : texts) {
            Matcher mark = MARK.matcher(text.text());
            while (!text.language().equals("en") && mark.find()) {
                unmarked.add(marks.get(mark.group()));
            }
        }
        unmarked.removeAll(IN_NO_LANGUAGE);
        return unmarked;
    }

    /** A plan that says everything which can be said. */
    private Document full() throws IOException {
        FullPlan full = new FullPlan();
        marks = full.marks();
        Path plan = Files.writeString(folder.resolve("full.tomster"), full.text());
        Matcher results = Pattern.compile("\\n  results: (\\S+)\\n").matcher(full.text());
        assertTrue(results.find());
        Files.writeString(folder.resolve(results.group(1)), "date,reach,clicks\n2027-01,1000,36\n");
        return document(plan, "fr");
    }

    private static Document document(Path file, String language) throws IOException {
        Findings findings = new Findings();
        Plan plan = PlanLoader.load(file, findings).orElseThrow();
        assertFalse(findings.hasErrors(), () -> findings.sorted().toString());
        return DocumentWriter.write(plan, language, new DocumentWriter.Origin("plan", "0", "tomster"));
    }

    @ParameterizedTest
    @CsvSource({"lumen, fr, en", "lumen-fr, en, fr"})
    void theDocumentItselfSpeaksTheOtherLanguage(String name, String language, String prose) throws IOException {
        Path plan = Path.of("examples/lumen", name + ".tomster");
        Documents documents = Documents.of(plan, folder.resolve(language), Optional.of(language));
        Set<String> headings = documents
                .markdown()
                .lines()
                .filter(line -> line.startsWith("##"))
                .map(line -> line.replaceFirst("^#+ ", "").replace("\\", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of(),
                headings(prose, language).stream().filter(headings::contains).collect(Collectors.toSet()));
        assertTrue(headings(language, prose).stream().filter(headings::contains).count() > 40);

        String slides = documents.slides();
        assertTrue(slides.contains("<html lang=\"" + language + "\""));
        List<MarkedText> texts = MarkedText.of(slides);
        assertEquals(
                Set.of(language, prose),
                texts.stream()
                        .map(MarkedText::language)
                        .filter(tag -> !tag.isEmpty())
                        .collect(Collectors.toSet()));
        Set<String> frame = texts.stream()
                .filter(text -> text.language().equals(language))
                .map(MarkedText::text)
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(),
                headings(prose, language).stream().filter(frame::contains).collect(Collectors.toSet()));

        String paper = documents.paper().replaceAll("\\h", " ");
        List<String> forms = language.equals("fr")
                ? List.of("1er janvier 2027", "9 000", "Sommaire")
                : List.of("1 January 2027", "9,000", "Contents");
        assertEquals(
                List.of(), forms.stream().filter(form -> !paper.contains(form)).toList());
        assertEquals(Set.of(language, prose), languages(documents.file("pdf")));
    }

    @Test
    void aSentenceOfThePlanHasItsFiguresInItsOwnLanguage() throws IOException {
        Path plan = Files.writeString(folder.resolve("figures.tomster"), """
                plan: Small
                  currency: EUR
                  summary: We spend {resources.budget} on {relay.ann.for}.
                target:
                  persona ann: Ann
                  persona bob: Bob
                  relay ann: The club
                    for: persona.ann, bob
                resources:
                  budget: 96 000
                """);
        Documents documents = Documents.of(plan, folder.resolve("de"), Optional.of("de"));
        String markdown = documents.markdown().replaceAll("\\h", " ");
        assertTrue(markdown.contains("We spend \u20AC96,000 on Ann and Bob."), markdown);
        assertTrue(markdown.contains("- **96.000 \u20AC** Budget"), markdown);
    }

    @Test
    void aDocumentInItsOwnLanguageMarksNothing() throws IOException {
        Documents documents = Documents.example(Path.of("examples/lumen/lumen.tomster"));
        assertEquals(1, documents.slides().split(" lang=\"", -1).length - 1);
        assertEquals(Set.of("en"), languages(documents.file("pdf")));
    }

    /** Headings of one language that the other does not have. */
    private static Set<String> headings(String language, String other) {
        Set<String> headings = labels(language);
        headings.removeAll(labels(other));
        return headings;
    }

    private static Set<String> labels(String language) {
        return Rows.read(Labels.class, "labels_" + language + ".ini").entrySet().stream()
                .filter(row ->
                        row.getKey().startsWith("section.") || row.getKey().startsWith("chapter."))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The languages that the structure of a PDF names. */
    private static Set<String> languages(Path file) throws IOException {
        Set<String> languages = new TreeSet<>();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            List<COSObjectKey> keys =
                    new ArrayList<>(pdf.getDocument().getXrefTable().keySet());
            for (COSObjectKey key : keys) {
                if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary dictionary
                        && dictionary.getString(COSName.LANG) != null) {
                    languages.add(dictionary.getString(COSName.LANG));
                }
            }
        }
        return languages;
    }
}
