package dev.tomster.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.diagnostic.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A colour that nobody can read on white is told, and text is printed in a darker shade of it. */
class PaleColoursTest {
    @TempDir
    private Path folder;

    private Documents build(String colours) throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.tomster"), "plan: Sun\n  colours: " + colours + "\n");
        return Documents.of(plan, folder.resolve("out"));
    }

    private static List<String> told(Documents documents) {
        return documents.outcome().findings().stream()
                .filter(finding -> finding.rule().id().equals("colour-pale"))
                .map(finding ->
                        finding.span().text() + ": " + Catalogue.of("en").say(finding.message()))
                .toList();
    }

    @Test
    void aPaleFirstColourIsToldWithTheShadeOfItsText() throws IOException {
        Documents documents = build("#ffff00, #F5A623, #ffffff");
        List<String> told = told(documents);
        assertEquals(1, told.size(), told::toString);
        assertTrue(told.get(0).startsWith("#ffff00: text in `#ffff00` cannot be read on white"), told::toString);
        String shade = told.get(0).replaceAll(".*printed in `(#[0-9a-f]{6})`.*", "$1");
        String slides = Files.readString(documents.file("html"));
        assertTrue(slides.contains("color: " + shade), shade);
        assertFalse(slides.contains("; color: #ffff00"), "no text has the pale colour");
    }

    @Test
    void darkColoursAreAsTheyAre() throws IOException {
        assertEquals(List.of(), told(build("#1f4e5f, #F5A623")));
    }
}
