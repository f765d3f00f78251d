package dev.tomster.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A character that the paper cannot show is told with its place, and never printed as another one in silence. */
class GlyphsTest {
    @TempDir
    private Path folder;

    private Documents build(String plan) throws IOException {
        return Documents.of(Files.writeString(folder.resolve("plan.tomster"), plan), folder.resolve("out"));
    }

    private static List<String> told(Documents documents) {
        return documents.outcome().findings().stream()
                .filter(finding -> finding.rule().id().equals("glyph-missing"))
                .map(GlyphsTest::line)
                .toList();
    }

    private static String line(Finding finding) {
        return finding.span().from().line() + ":" + finding.span().from().column() + " "
                + Catalogue.of("en").say(finding.message());
    }

    @Test
    void aCharacterIsToldOnceWithItsFirstPlaceAndItsCount() throws IOException {
        Documents documents = build("""
                // \u4E2D in a comment is no matter
                plan: Caf\u00E9 \u03A9 \u0416 \u4E2D
                  mission: \u4E2D\u6587
                """);
        assertEquals(
                List.of(
                        "2:16 no font of the paper has the character `\u4E2D` (U+4E2D), which stands in 2 places",
                        "3:13 no font of the paper has the character `\u6587` (U+6587)"),
                told(documents));
        assertTrue(documents.paper().contains("\u25A1"), "a box stands for it");
        assertFalse(documents.paper().contains("#"), "and no other character");
    }

    @Test
    void aTextInAnotherScriptIsNoFlood() throws IOException {
        String letters =
                IntStream.range(0x0621, 0x063B).mapToObj(Character::toString).reduce("", String::concat);
        List<String> told = told(build("plan: Plan\n  mission: " + letters + "\n"));
        assertEquals(13, told.size(), told::toString);
        assertTrue(told.get(12).endsWith("14 more characters stand in no font of the paper"), told::toString);
    }

    @Test
    void emojiAreDrawn() throws IOException {
        String emoji =
                "\uD83C\uDF84 \uD83D\uDE80 \u2764\uFE0F \u2705 \uD83D\uDCC5 \uD83D\uDC4D\uD83C\uDFFD \u26A0\uFE0F "
                        + "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDDEB\uD83C\uDDF7";
        Documents documents = build("plan: Emoji " + emoji + "\n");
        assertEquals(List.of(), told(documents));
        assertTrue(documents.paper().contains("\uD83D\uDE80"), "and can be copied");
        assertFalse(documents.paper().contains("\uD83C\uDFFD"), "tones of skin are no pictures of their own");
        assertEquals(List.of(), Verdict.failures(Files.readAllBytes(documents.file("pdf"))));
    }

    @Test
    void anAccentBehindItsLetterIsPutOnIt() throws IOException {
        Documents documents = build("plan: Cafe\u0301\n  mission: \uFF21 x\u20D7\n");
        assertEquals(2, told(documents).size(), () -> told(documents).toString());
        assertTrue(documents.paper().contains("Caf\u00E9"), "composed");
    }

    @Test
    void theFontOfEmojiIsTheOneThatWasPacked() throws IOException, NoSuchAlgorithmException {
        byte[] font = Files.readAllBytes(Path.of("src/main/resources/dev/tomster/render/font/noto-emoji.woff"));
        assertEquals(
                "61c7949ebb9d401f397826415e64525f60298bf2a9c469f9720aa17817877331",
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(font)));
    }

    @Test
    void aPlanWithoutEmojiHoldsNoneOfTheirFont() throws IOException {
        Documents documents = build("plan: Letters\n");
        try (PDDocument pdf = Loader.loadPDF(documents.file("pdf").toFile())) {
            for (PDPage page : pdf.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    String name = page.getResources().getFont(font).getName();
                    assertTrue(name.contains("Inter"), name);
                }
            }
        }
    }
}
