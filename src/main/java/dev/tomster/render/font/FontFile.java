package dev.tomster.render.font;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of the document font, Inter, which Fontsource packs in one file for each script, weight and style.
 *
 * @param family the name under which style sheets know the script's part of the font
 * @param weight 400, 600 or 700
 */
public record FontFile(String family, String script, int weight, boolean italic) {
    private static final String FOLDER = "/META-INF/resources/_static/inter/5.2.5/files/";
    private static final List<String> SCRIPTS =
            List.of("latin", "latin-ext", "greek", "greek-ext", "cyrillic", "cyrillic-ext", "vietnamese");
    private static final List<Integer> WEIGHTS = List.of(400, 600, 700);

    private static final String OTHER_LATIN =
            "\u0131\u0152\u0153\u02BB\u02BC\u02C6\u02DA\u02DC\u20AC\u2122\u2191\u2193\u2212\u2215\uFEFF\uFFFD";

    /** Where the first script's family is named, which most texts need. */
    public static final String FAMILY = "Inter";

    /** All files, upright and italic, in the order in which they are asked for a character. */
    public static List<FontFile> all() {
        return SCRIPTS.stream()
                .flatMap(script -> WEIGHTS.stream()
                        .flatMap(weight -> Stream.of(
                                new FontFile(family(script), script, weight, false),
                                new FontFile(family(script), script, weight, true))))
                .toList();
    }

    /** The upright file of regular weight that should hold a character. */
    static FontFile regular(int codePoint) {
        String script = script(codePoint);
        return new FontFile(family(script), script, 400, false);
    }

    /** True for parts that few texts need. */
    boolean isRare() {
        return !script.startsWith("latin");
    }

    /** True if the file is made for a character. */
    public boolean covers(int codePoint) {
        return script.equals(script(codePoint));
    }

    /** The script whose file holds a character, after the ranges in which Google Fonts packs them. */
    private static String script(int c) {
        if (c <= 0xFF || (c >= 0x2000 && c <= 0x206F) || OTHER_LATIN.indexOf(c) >= 0) {
            return "latin";
        }
        if ((c >= 0x1EA0 && c <= 0x1EF9) || c == 0x20AB || c == 0x01A0 || c == 0x01A1 || c == 0x01AF || c == 0x01B0) {
            return "vietnamese";
        }
        if (c >= 0x0370 && c <= 0x03FF) {
            return "greek";
        }
        if (c >= 0x1F00 && c <= 0x1FFF) {
            return "greek-ext";
        }
        if ((c >= 0x0400 && c <= 0x045F) || c == 0x2116 || c == 0x0490 || c == 0x0491) {
            return "cyrillic";
        }
        return c >= 0x0460 && c <= 0x052F ? "cyrillic-ext" : "latin-ext";
    }

    private static String family(String script) {
        return script.equals(SCRIPTS.get(0)) ? FAMILY : FAMILY + " " + script;
    }

    /** The font as a TrueType file. */
    public byte[] trueType() throws IOException {
        return Woff.unpack(read("woff"));
    }

    /** The font as browsers want it. */
    public byte[] woff2() throws IOException {
        return read("woff2");
    }

    private byte[] read(String format) throws IOException {
        String file = FOLDER + "inter-" + script + "-" + weight + "-" + (italic ? "italic" : "normal") + "." + format;
        try (InputStream in = FontFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("the font is missing from the program: " + file);
            }
            return in.readAllBytes();
        }
    }
}
