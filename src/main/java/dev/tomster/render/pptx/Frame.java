package dev.tomster.render.pptx;

import dev.tomster.chart.Ink;
import dev.tomster.chart.Inks;
import dev.tomster.render.Palette;
import dev.tomster.render.PicturePrinter;
import dev.tomster.view.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;

/** The deck before there are slides in it: its theme, its master and its layouts. */
final class Frame {
    private static final List<String> PARTS = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "ppt/presentation.xml",
            "ppt/_rels/presentation.xml.rels",
            "ppt/presProps.xml",
            "ppt/viewProps.xml",
            "ppt/tableStyles.xml",
            "ppt/theme/theme1.xml",
            "ppt/theme/theme2.xml",
            "ppt/slideMasters/slideMaster1.xml",
            "ppt/slideMasters/_rels/slideMaster1.xml.rels",
            "ppt/slideLayouts/slideLayout1.xml",
            "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
            "ppt/slideLayouts/slideLayout2.xml",
            "ppt/slideLayouts/_rels/slideLayout2.xml.rels",
            "ppt/slideLayouts/slideLayout3.xml",
            "ppt/slideLayouts/_rels/slideLayout3.xml.rels",
            "ppt/notesMasters/notesMaster1.xml",
            "ppt/notesMasters/_rels/notesMaster1.xml.rels");

    private Frame() {}

    /** A deck in the colours and the language of a document. */
    static XMLSlideShow open(Document document) throws IOException {
        Map<String, String> words = words(document);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (String part : PARTS) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(filled(read(part), words).getBytes(StandardCharsets.UTF_8));
            }
        }
        return new XMLSlideShow(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static Map<String, String> words(Document document) {
        Palette palette = Palette.of(document.theme());
        Inks inks = PicturePrinter.inks(document.theme());
        return Map.ofEntries(
                Map.entry("language", document.language()),
                Map.entry("text", digits(inks.of(Ink.TEXT))),
                Map.entry("ink", digits(palette.ink())),
                Map.entry("faint", digits(palette.faint())),
                Map.entry("brand", digits(palette.primary())),
                Map.entry("accent", digits(palette.accent())),
                Map.entry("dark", digits(inks.of(Ink.TONE_2))),
                Map.entry("middle", digits(inks.of(Ink.TONE_4))),
                Map.entry("light", digits(palette.line())),
                Map.entry("quiet", digits(inks.of(Ink.QUIET))),
                Map.entry("onBrand", palette.onPrimary().equals("#ffffff") ? "bg1" : "tx1"),
                Map.entry("hyperlinkOnBrand", palette.onPrimary().equals("#ffffff") ? "lt1" : "dk1"));
    }

    private static String digits(String hex) {
        return hex.substring(1);
    }

    private static String filled(String part, Map<String, String> words) {
        String filled = part;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        }
        return filled;
    }

    private static String read(String part) throws IOException {
        try (InputStream in = Frame.class.getResourceAsStream("frame/" + part)) {
            if (in == null) {
                throw new IOException("a part is missing from the program: " + part);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** @param name as the frame has it */
    static XSLFSlideLayout layout(XMLSlideShow deck, String name) {
        return Optional.ofNullable(deck.findLayout(name))
                .orElseThrow(() -> new IllegalStateException("there is no layout " + name));
    }
}
