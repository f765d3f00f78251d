package dev.tomster.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A data file of the vocabulary: {@code [section]} heads, {@code key = value} lines, {@code #} comments, in order. */
final class Sections {
    private final Map<String, Map<String, String>> sections = new LinkedHashMap<>();

    /** Reads a file beside this class. */
    Sections(String file) {
        Map<String, String> section = new LinkedHashMap<>();
        try (InputStream in = Sections.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no vocabulary file " + file);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int equals = line.indexOf('=');
                if (line.startsWith("[")) {
                    section = new LinkedHashMap<>();
                    sections.put(line.substring(1, line.indexOf(']')), section);
                } else if (equals > 0 && !line.startsWith("#")) {
                    section.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    Set<String> heads() {
        return sections.keySet();
    }

    /** The rows of a section, in order; none if there is no such section. */
    Map<String, String> rows(String head) {
        return sections.getOrDefault(head, Map.of());
    }
}
