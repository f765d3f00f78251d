package dev.tomster.render.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the sources out of a paper, which may come from a stranger and hold anything (threats S6 and S7). */
public final class EmbeddedSources {
    /** A source of this many bytes or more is refused, as it would be if it were read as a plan. */
    public static final int LARGEST = 5_000_000;
    /** More sources than a plan can have are refused. */
    public static final int MOST = 250;

    private static final String HEADER = "%PDF-";
    /** Readers accept what stands before the header of a file, within this many bytes. */
    private static final int HEADER_WITHIN = 1024;

    private EmbeddedSources() {}

    /** What came of reading a file. */
    public sealed interface Extraction {

        /** The sources, the main file first; at least one. */
        record Found(List<EmbeddedSource> sources) implements Extraction {}

        record Refused(Obstacle obstacle) implements Extraction {}
    }

    /** Why nothing can be taken out of a file. */
    public enum Obstacle {
        NOT_PDF,
        ENCRYPTED,
        DAMAGED,
        /** A PDF that was not made of a plan. */
        NO_SOURCES,
        /** More or larger sources than a plan can have. */
        TOO_LARGE
    }

    /** A source as the paper holds it. Its name is the paper's word: nothing may be written under it unchecked. */
    public static final class EmbeddedSource {
        private final String name;
        private final byte[] bytes;

        EmbeddedSource(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        public String name() {
            return name;
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /** A source that cannot be taken out. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        private final Obstacle obstacle;

        Unreadable(Obstacle obstacle) {
            super(obstacle.name());
            this.obstacle = obstacle;
        }
    }

    /** Takes the sources out of the bytes of a file. */
    public static Extraction read(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, HEADER_WITHIN), StandardCharsets.ISO_8859_1);
        if (!head.contains(HEADER)) {
            return new Extraction.Refused(Obstacle.NOT_PDF);
        }
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return pdf.isEncrypted()
                    ? new Extraction.Refused(Obstacle.ENCRYPTED)
                    : new Extraction.Found(sources(pdf.getDocumentCatalog().getCOSObject()));
        } catch (InvalidPasswordException locked) {
            return new Extraction.Refused(Obstacle.ENCRYPTED);
        } catch (Unreadable unreadable) {
            return new Extraction.Refused(unreadable.obstacle);
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError damage) {
            // The library answers some files that were made to break it with these; there is nothing else to say of
            // them.
            return new Extraction.Refused(Obstacle.DAMAGED);
        }
    }

    private static List<EmbeddedSource> sources(COSDictionary catalog) throws IOException, Unreadable {
        List<EmbeddedSource> sources = new ArrayList<>();
        COSArray associated = catalog.getCOSArray(Attachments.ASSOCIATED_FILES);
        int count = associated == null ? 0 : associated.size();
        for (int i = 0; i < count; i++) {
            COSBase entry = associated.getObject(i);
            if (entry instanceof COSDictionary file
                    && Attachments.SOURCE.equals(file.getCOSName(Attachments.RELATIONSHIP))) {
                sources.add(source(file));
            }
            if (sources.size() > MOST) {
                throw new Unreadable(Obstacle.TOO_LARGE);
            }
        }
        if (sources.isEmpty()) {
            throw new Unreadable(Obstacle.NO_SOURCES);
        }
        return List.copyOf(sources);
    }

    private static EmbeddedSource source(COSDictionary file) throws IOException, Unreadable {
        String name = Optional.ofNullable(file.getString(COSName.UF)).orElse(file.getString(COSName.F));
        COSDictionary embedded = file.getCOSDictionary(COSName.EF);
        COSStream stream = embedded == null ? null : embedded.getCOSStream(COSName.F);
        if (name == null || stream == null) {
            throw new Unreadable(Obstacle.DAMAGED);
        }
        byte[] bytes = unpack(stream);
        COSDictionary parameters = stream.getCOSDictionary(Attachments.PARAMETERS);
        COSBase sum = parameters == null ? null : parameters.getDictionaryObject(Attachments.CHECKSUM);
        if (sum instanceof COSString expected && !Arrays.equals(expected.getBytes(), Attachments.checksum(bytes))) {
            throw new Unreadable(Obstacle.DAMAGED);
        }
        return new EmbeddedSource(name, bytes);
    }

    /** Not with the library, which unpacks a stream as a whole before it hands over the first byte. */
    private static byte[] unpack(COSStream stream) throws IOException, Unreadable {
        COSBase filter = stream.getFilters();
        boolean isPacked = COSName.FLATE_DECODE.equals(filter);
        if (filter != null && !isPacked) {
            throw new Unreadable(Obstacle.DAMAGED);
        }
        try (InputStream raw = stream.createRawInputStream();
                InputStream in = isPacked ? new InflaterInputStream(raw) : raw) {
            byte[] bytes = in.readNBytes(LARGEST);
            if (bytes.length == LARGEST) {
                throw new Unreadable(Obstacle.TOO_LARGE);
            }
            return bytes;
        }
    }
}
