package dev.tomster.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Item;
import dev.tomster.model.ItemId;
import dev.tomster.model.Plan;
import dev.tomster.text.Source;
import dev.tomster.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document for some readers has the parts that it shows, and says as much of them as its detail asks for. */
class EditionTest {
    private static final Path LUMEN = Path.of("examples/lumen/lumen.tomster");

    /** What is shown, and the sections that the document has then. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "summary, canvas | summary-summary summary-objectives-at-a-glance canvas-canvas",
                "SWOT            | audit-swot",
                "personas        | target-audiences",
                "claire          | target-audiences",
                "risks, crises   | strategy-risks strategy-crisis",
                "budget          | resources-budget resources-budget-by-category resources-budget-by-period "
                        + "resources-costs",
                "traceability    | traceability-matrix",
                "open points     | appendix-unknowns",
                "content mix, message matrix, calendar, name swap | message-mix message-matrix message-calendar "
                        + "message-name-swap",
            })
    void aDocumentHasTheSectionsThatItShows(String show, String anchors) throws IOException {
        assertEquals(List.of(anchors.strip().split(" ")), sections(lumen("show: " + show)));
    }

    @Test
    void everyWordForAPartNamesSomethingThatDocumentsHave() throws IOException {
        Set<String> silent = new TreeSet<>();
        for (String word : Vocabulary.standard().lexicon("en").choices("part").words()) {
            if (lumen("show: " + word).chapters().isEmpty()) {
                silent.add(word);
            }
        }
        assertEquals(Set.of(), silent);
    }

    @Test
    void oneOfSeveralSheetsIsShown() throws IOException {
        Document document = lumen("show: claire");
        assertEquals(List.of("persona-claire"), cards(document));
    }

    @Test
    void whatIsBothShownAndHiddenIsHidden() throws IOException {
        Document document = lumen("show: personas\nhide: claire");
        assertFalse(cards(document).contains("persona-claire"));
        assertTrue(cards(document).contains("persona-marc"));
    }

    @Test
    void lessDetailHasFewerSectionsThenFewerWords() throws IOException {
        Document full = lumen("detail: full");
        Document small = lumen("detail: short");
        Document summary = lumen("detail: summary");
        assertTrue(sections(small).size() < sections(full).size());
        assertEquals(
                List.of(),
                small.chapters().stream()
                        .flatMap(chapter -> chapter.sections().stream())
                        .filter(section -> !section.inDeck())
                        .toList());
        assertFalse(cards(small).isEmpty());
        assertEquals(List.of(), cards(summary));
        assertTrue(length(summary) < length(small) * 2 / 3, length(summary) + " of " + length(small));
        assertTrue(length(small) < length(full), length(small) + " of " + length(full));
    }

    @Test
    void aSectionThatIsAskedForByNameStaysInAShortDocument() throws IOException {
        assertEquals(
                List.of(
                        "resources-budget",
                        "resources-budget-by-category",
                        "resources-budget-by-period",
                        "resources-costs"),
                sections(lumen("show: budget\ndetail: short")));
    }

    @Test
    void theCoverNamesTheDocumentItsPlanAndItsReaders() throws IOException {
        Document document = lumen("for: claire, marc");
        assertEquals("The test", document.cover().title());
        assertEquals("Lumen, social media strategy 2027", document.cover().subtitle());
        LabelledFact readers = document.cover().lines().get(0);
        assertEquals("Intended readers", readers.label());
        assertEquals("Claire, Marc", readers.line().text());
        assertFalse(document.isWhole());
    }

    @Test
    void aColumnOfWhatIsHiddenIsNoColumnOfHoles() throws IOException {
        assertEquals(
                List.of("Audience", "Objective", "Messages", "Channels", "Indicators"),
                heads(lumen("show: traceability\nhide: budget")));
        assertEquals(
                List.of("Audience", "Objective", "Channels", "Money"),
                heads(lumen("show: traceability\nhide: messages, kpis")));
    }

    @Test
    void amountsThatAreTypedByHandAreFound() {
        Plan plan = plan("""
                language: en
                plan: Lumen
                  currency: EUR
                  summary: We have 12,500 euros and 12 500 visitors.
                  mission: In 2027 we spend 900.
                  document board: For the board with 12500
                    hide: budget
                resources:
                  budget: 12 500 (12 500 in all)
                  cost ads: Ads
                    amount: 900
                """);
        Edition edition = Edition.of(plan.item(ItemId.of("document", "board")).orElseThrow());
        assertEquals(
                List.of("We have 12,500 euros and 12 500 visitors."),
                edition.handTyped(plan).stream().map(span -> span.text()).toList());
    }

    private static List<String> heads(Document document) {
        Block.Table table = document.chapters().get(0).sections().get(0).blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .flatMap(block -> ((Block.Picture) block).words().stream())
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();
        table.rows()
                .forEach(row -> assertEquals(table.columns().size(), row.cells().size()));
        return table.columns().stream().map(Block.Column::head).toList();
    }

    private static int length(Document document) {
        return new Rendered(document).markdown().length();
    }

    private static List<String> sections(Document document) {
        return document.chapters().stream()
                .flatMap(chapter -> chapter.sections().stream())
                .map(Section::anchor)
                .toList();
    }

    private static List<String> cards(Document document) {
        List<String> anchors = new ArrayList<>();
        document.chapters().stream()
                .flatMap(chapter -> chapter.sections().stream())
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Cards.class::isInstance)
                .forEach(block -> ((Block.Cards) block).cards().forEach(card -> anchors.add(card.anchor())));
        return anchors;
    }

    /** Lumen as a document with some properties. */
    private static Document lumen(String properties) throws IOException {
        String text = java.nio.file.Files.readString(LUMEN);
        String document = "\n  document test: The test\n"
                + properties.lines().map(line -> "    " + line + "\n").collect(Collectors.joining());
        Plan plan = plan(text.replace("\naudit:\n", document + "\naudit:\n"));
        Item item = plan.item(ItemId.of("document", "test")).orElseThrow();
        return DocumentWriter.write(plan, Edition.of(item), "en", new DocumentWriter.Origin("lumen", "0", "tomster"));
    }

    private static Plan plan(String text) {
        Findings findings = new Findings();
        Plan plan = PlanLoader.compile(new Source("test.tomster", text), findings);
        assertEquals(
                List.of(),
                findings.sorted().stream()
                        .map(finding -> finding.span().from() + " " + finding.message())
                        .toList());
        return plan;
    }
}
