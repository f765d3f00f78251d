package dev.tomster.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every white paper is PDF/UA-1, readable by everybody, and PDF/A-3a, readable in thirty years; veraPDF is the judge. */
class StandardsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("dev.tomster.documents.NothingIsDroppedTest#examples")
    void everyExampleKeepsToBoth(Path plan) throws IOException {
        byte[] pdf = Files.readAllBytes(Documents.example(plan).file("pdf"));
        assertEquals(List.of(), Verdict.failures(pdf));
    }

    @Test
    void soDoesAPlanThatHoldsWhatNobodyExpects() throws IOException {
        Path plan = Files.writeString(folder.resolve("stress.tomster"), stress());
        Documents documents = Documents.of(plan, folder.resolve("out"));
        assertFalse(
                documents.outcome().files().isEmpty(),
                () -> documents.outcome().findings().toString());
        assertEquals(List.of(), Verdict.failures(Files.readAllBytes(documents.file("pdf"))));
    }

    /** What the document says and what the plan says are in two languages, and marked as such. */
    @ParameterizedTest
    @ValueSource(strings = {"es", "de"})
    void soDoesADocumentInAnotherLanguage(String language) throws IOException {
        Path plan = Files.writeString(folder.resolve("small.tomster"), """
                plan: Small plan
                  mission: Be seen.
                target:
                  persona ann: Ann
                    age: 30..40
                objectives:
                  objective reach: Be seen by Ann
                    target: 9 000
                    deadline: fair - 2 weeks
                resources:
                  milestone fair: The fair
                    date: 2027-03-01
                  cost ads: Ads
                    amount: 12 000 EUR
                """);
        Documents documents = Documents.of(plan, folder.resolve(language), Optional.of(language));
        assertEquals(List.of(), Verdict.failures(Files.readAllBytes(documents.file("pdf"))));
        String paper = documents.paper().replaceAll("\\h", " ");
        assertTrue(paper.contains(language.equals("es") ? "15 de febrero" : "15. Februar"), paper);
    }

    @Test
    void theJudgeIsAwake() throws IOException {
        Path plan = Files.writeString(folder.resolve("small.tomster"), "plan: Small\n  mission: Be seen.\n");
        Documents documents = Documents.of(plan, folder.resolve("out"));
        try (PDDocument pdf = Loader.loadPDF(documents.file("pdf").toFile())) {
            pdf.getDocumentCatalog().setMetadata(null);
            pdf.save(folder.resolve("spoilt.pdf").toFile());
        }
        List<String> failures = Verdict.failures(Files.readAllBytes(folder.resolve("spoilt.pdf")));
        assertTrue(failures.stream().anyMatch(failure -> failure.contains("metadata")), failures::toString);
    }

    private static String stress() {
        String rows = IntStream.range(0, 400)
                .mapToObj(i -> "    | 2027-%02d-%02d | Post %d |\n".formatted(1 + i % 12, 1 + i % 28, i))
                .collect(Collectors.joining());
        return """
                language: en

                plan: %s
                  brand: <&> "Brand" 'x' ]]> &amp; \u0645\u0631\u062D\u0628\u0627 \u4E2D\u6587 \uD83C\uDF84
                  summary:
                    #### A heading far too low

                    # A heading far too high

                    A paragraph with **bold**, *italic*, `code` and a [link](https://example.com/%s).

                    - one
                      - two
                        1. three

                    | a | b |
                    |---|---|
                    | 1 | 2 |
                    | 3 |
                    | 4 | 5 | 6 |

                    > A quotation ![picture](https://example.com/x.png) \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 e\u0301 \u26A0\uFE0F

                    ---

                        code that is indented

                target:
                  persona a: \uD83D\uDE80 %s
                  persona b: B
                    needs:
                      - %s

                objectives:

                message:
                  posts:
                    | date | title |
                %s
                strategy:

                resources:
                  section empty: Nothing
                    .
                """.formatted("Long title ".repeat(27), "x".repeat(2_000), "word ".repeat(60), "w".repeat(5_000), rows);
    }
}
