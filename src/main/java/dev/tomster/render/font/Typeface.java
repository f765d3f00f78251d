package dev.tomster.render.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font in which text is set and measured. It is read when it is first needed, and once for all documents of the
 * process: parsing fonts is a large part of a short document.
 */
public final class Typeface {
    /** Stands for a character that no font has: an empty box, which the fallback has. */
    public static final String MISSING = "\u25A1";

    /** For characters that Inter does not have; it comes with PDFBox. */
    private static final Typeface FALLBACK = new Typeface(
            "Fallback", 400, false, () -> resource("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));

    /** Emoji in black and white: the coloured ones of other fonts are no outlines. */
    private static final Typeface EMOJI =
            new Typeface("Emoji", 400, false, () -> Woff.unpack(resource("noto-emoji.woff")));

    private static final List<Typeface> INTER =
            FontFile.all().stream().map(Typeface::of).toList();

    /** In the order in which they are asked for a character. */
    private static final List<Typeface> ALL =
            Stream.of(INTER, List.of(FALLBACK, EMOJI)).flatMap(List::stream).toList();

    /** Where the bytes of a font come from. */
    private interface File {
        byte[] read() throws IOException;
    }

    private final String family;
    private final int weight;
    private final boolean isItalic;
    private final File file;
    private Optional<TrueTypeFont> parsed = Optional.empty();

    private Typeface(String family, int weight, boolean isItalic, File file) {
        this.family = family;
        this.weight = weight;
        this.isItalic = isItalic;
        this.file = file;
    }

    private static Typeface of(FontFile file) {
        return new Typeface(file.family(), file.weight(), file.italic(), file::trueType);
    }

    /** The names of all families, for style sheets: in the order in which they are asked for a character. */
    public static List<String> families() {
        return ALL.stream().map(Typeface::family).distinct().toList();
    }

    /** The fonts that a text needs, and no others: whoever lays out text looks into each that it is given. */
    public static List<Typeface> needed(IntStream codePoints) {
        Set<String> families = new LinkedHashSet<>();
        families.add(FontFile.FAMILY);
        codePoints.filter(c -> c > 0x7E).distinct().forEach(c -> families.add(first(c).orElse(FALLBACK).family));
        return ALL.stream()
                .filter(typeface -> families.contains(typeface.family))
                .toList();
    }

    /** True if some font has a character. */
    public static boolean covers(int codePoint) {
        return first(codePoint).isPresent();
    }

    private static Optional<Typeface> first(int codePoint) {
        Typeface regular = INTER.get(FontFile.all().indexOf(FontFile.regular(codePoint)));
        return Stream.of(regular, FALLBACK, EMOJI)
                .filter(typeface -> typeface.has(codePoint))
                .findFirst();
    }

    /** The upright fonts of a weight that hold Latin letters. */
    static List<Typeface> latin(int weight) {
        return FontFile.all().stream()
                .filter(file -> file.weight() == weight && !file.italic() && !file.isRare())
                .map(file -> INTER.get(FontFile.all().indexOf(file)))
                .toList();
    }

    public String family() {
        return family;
    }

    /** 400, 600 or 700. */
    public int weight() {
        return weight;
    }

    public boolean isItalic() {
        return isItalic;
    }

    /** True if the font has a glyph for a character. */
    boolean has(int codePoint) {
        return glyph(codePoint) > 0;
    }

    /** The width of a character that the font has, in widths of the font's size. */
    double advance(int codePoint) {
        try {
            return (double) parsed().getAdvanceWidth(glyph(codePoint)) / parsed().getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int glyph(int codePoint) {
        try {
            return parsed().getUnicodeCmapLookup().getGlyphId(codePoint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The font itself. Nobody may close it. */
    public synchronized TrueTypeFont parsed() {
        if (parsed.isEmpty()) {
            try {
                parsed = Optional.of(new TTFParser().parse(new RandomAccessReadBuffer(file.read())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return parsed.get();
    }

    private static byte[] resource(String path) throws IOException {
        try (InputStream in = Typeface.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("the font is missing from the program: " + path);
            }
            return in.readAllBytes();
        }
    }
}
