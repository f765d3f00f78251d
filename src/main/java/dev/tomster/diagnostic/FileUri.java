package dev.tomster.diagnostic;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A path with forward slashes as a URI: relative where the path is. */
final class FileUri {
    private static final String UNRESERVED = "-._~/";

    private FileUri() {}

    static String of(String path) {
        StringBuilder uri = new StringBuilder();
        if (path.startsWith("/")) {
            uri.append("file://");
        } else if (path.matches("[A-Za-z]:.*")) {
            uri.append("file:///");
        }
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean isPlain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            uri.append(isPlain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }
}
