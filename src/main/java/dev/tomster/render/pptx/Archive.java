package dev.tomster.render.pptx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs an archive anew, so that neither the time nor chance shows in it. */
final class Archive {
    /** Almost the first time that an archive can state, in no time zone; at the very first, Java adds one in a zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 12, 0);

    /** Readers look for this part first. */
    private static final String FIRST = "[Content_Types].xml";

    private static final String WORKBOOK = ".xlsx";

    private Archive() {}

    /** The same files in the order of their names. Workbooks in the archive are packed anew as well. */
    static byte[] steady(byte[] archive) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(
                Comparator.comparing((String name) -> !name.equals(FIRST)).thenComparing(Comparator.naturalOrder()));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                files.put(entry.getName(), entry.getName().endsWith(WORKBOOK) ? steady(bytes) : bytes);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(archive.length);
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }
}
