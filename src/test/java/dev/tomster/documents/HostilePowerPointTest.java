package dev.tomster.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a plan holds, its slides open, and nothing leaves them or acts. */
class HostilePowerPointTest {
    private static final String TITLE =
            "A title that goes on and on, ".repeat(11).substring(0, 300);
    private static final String WORD = "Donaudampfschifffahrt".repeat(239).substring(0, 5_000);
    private static final String SCRIPTS =
            "\u0645\u0631\u062D\u0628\u0627 \uD83C\uDF89 \uD83D\uDC69\u200D\uD83D\uDC67 \u4E2D\u6587\u5B57\u5E55 z\u0351\u036B\u0343";

    @TempDir
    private Path folder;

    private PowerPoint build(String text) throws IOException {
        Path plan = Files.writeString(folder.resolve("hostile.tomster"), text);
        return PowerPoint.of(plan, folder.resolve("out"), Optional.empty());
    }

    @Test
    void longTitlesWordsAndOtherScriptsStandOnTheirSlides() throws IOException {
        String text = """
                plan: %1$s
                  brand: %3$s
                  mission: %2$s
                  summary:
                    A word %2$s in a text. %3$s

                    - one <b> & "two"
                      - deeper
                        1. and deeper
                target:
                  persona claire: %3$s
                    quote: %1$s
                    needs: %2$s, one
                  persona empty: %1$s
                objectives:
                  objective reach: %1$s
                    target: 4 000
                """.formatted(TITLE, WORD, SCRIPTS);
        try (PowerPoint file = build(text)) {
            assertEquals(List.of(), file.outside());
            String words = words(file);
            assertTrue(words.contains(SCRIPTS), words);
            // What had to be cut stands in the notes.
            assertTrue(notes(file).contains("one <b> & \"two\""), "signs are words");
            assertTrue(notes(file).contains(WORD));
            assertTrue(notes(file).contains(TITLE));
        }
    }

    @Test
    void charactersThatNoFileMayHoldAreReplaced() throws IOException {
        try (PowerPoint file = build("plan: A\u0001B\uFFFEC\n  mission: D\u0008E\n")) {
            assertTrue(words(file).contains("D\uFFFDE"), words(file));
            assertTrue(PowerPoint.title(file.slides().get(0)).contains("B\uFFFDC"));
        }
    }

    @Test
    void aLongTableGoesOnOnFurtherSlides() throws IOException {
        String lines = IntStream.rangeClosed(1, 400)
                .mapToObj(i -> "  cost line" + i + ": Line " + i + " of a long table\n    amount: " + i + " EUR\n")
                .collect(Collectors.joining());
        try (PowerPoint file = build("plan: Long\nresources:\n" + lines)) {
            assertEquals(List.of(), file.outside());
            Set<String> rows = new HashSet<>();
            for (XSLFSlide slide : file.slides()) {
                for (XSLFTable table : PowerPoint.tables(slide)) {
                    table.getRows()
                            .forEach(row -> rows.add(row.getCells().get(0).getText()));
                }
            }
            IntStream.rangeClosed(1, 400)
                    .mapToObj(i -> "Line " + i + " of a long table")
                    .forEach(line -> assertTrue(rows.contains(line), line));
        }
    }

    @Test
    void onlyWebAndMailAddressesAreLinks() throws IOException {
        String text = """
                plan: Links
                  summary:
                    [a](javascript:alert(1)) [b](file:///etc/passwd) [c](https://good.example/%zz) [d](https://good.example/x)
                    [e](mailto:a@good.example) [f](#nowhere) ![g](https://good.example/pixel.png)
                """;
        try (PowerPoint file = build(text)) {
            Set<String> targets = new HashSet<>();
            for (POIXMLDocumentPart slide : file.slides()) {
                for (PackageRelationship relation : slide.getPackagePart().getRelationships()) {
                    if (relation.getTargetMode() == TargetMode.EXTERNAL) {
                        targets.add(relation.getTargetURI().toString());
                    }
                }
            }
            assertEquals(Set.of("https://good.example/x", "mailto:a@good.example"), targets);
        } catch (InvalidFormatException e) {
            throw new AssertionError(e);
        }
    }

    private static String words(PowerPoint file) {
        return file.slides().stream().map(PowerPoint::words).collect(Collectors.joining("\n"));
    }

    private static String notes(PowerPoint file) {
        return file.slides().stream().map(PowerPoint::notes).collect(Collectors.joining("\n"));
    }
}
