package dev.tomster.diagnostic;

import dev.tomster.text.Source;
import dev.tomster.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;

/**
 * By what services know a finding again after the plan has changed: its rule, its file, the item and the property that it
 * speaks of, the text that it marks, and which one of several such it is. Lines that come and go above it change nothing.
 */
final class Fingerprints {
    /** Of the 256 bits, 128 are enough for all findings there will ever be. */
    private static final int BYTES = 16;

    private static final int LONGEST = 200;

    private final Function<Source, String> paths;
    private final Map<Source, Surroundings> surroundings = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /** @param paths the path of a file in the repository */
    Fingerprints(Function<Source, String> paths) {
        this.paths = paths;
    }

    /** The fingerprint of the next finding of a report; no two of a report have the same one. */
    String of(Finding finding) {
        Span span = finding.span();
        Region region = Region.of(span);
        String marked = region.line().substring(region.start(), Math.min(region.end(), region.start() + LONGEST));
        String about = String.join(
                "\n",
                finding.rule().id(),
                paths.apply(span.source()),
                String.join(
                        "\t",
                        surroundings
                                .computeIfAbsent(span.source(), Surroundings::new)
                                .of(region.number())),
                marked);
        int ordinal = seen.merge(about, 1, Integer::sum);
        return hash(about + "\n" + ordinal);
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
