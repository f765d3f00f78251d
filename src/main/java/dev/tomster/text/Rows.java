package dev.tomster.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Data files of the program: {@code key = value} lines in order, {@code [section]} heads, {@code #} comments, UTF-8. In
 * a value, {@code \}{@code u00A0} stands for a character that cannot be seen. The reader is plainer than the one of
 * properties, because it runs at every start.
 */
public final class Rows {
    private static final String EQUALS = " =";

    private Rows() {}

    /** The rows of a file beside a class, whatever their sections. */
    public static Map<String, String> read(Class<?> beside, String file) {
        Map<String, String> rows = new LinkedHashMap<>();
        readSections(beside, file).values().forEach(rows::putAll);
        return rows;
    }

    /** The rows of a file beside a class, by section; rows before the first head stand under the empty name. */
    public static Map<String, Map<String, String>> readSections(Class<?> beside, String file) {
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        Map<String, String> section = new LinkedHashMap<>();
        sections.put("", section);
        String text = load(beside, file);
        int from = 0;
        while (from < text.length()) {
            int feed = text.indexOf('\n', from);
            int end = feed < 0 ? text.length() : feed;
            char first = end > from ? text.charAt(from) : '#';
            if (first == '[') {
                section = new LinkedHashMap<>();
                sections.put(text.substring(from + 1, text.indexOf(']', from)), section);
            } else if (first != '#') {
                int equals = text.indexOf(EQUALS, from);
                section.put(text.substring(from, equals), value(text.substring(equals + EQUALS.length(), end)));
            }
            from = end + 1;
        }
        return sections;
    }

    private static String value(String text) {
        String value = text.strip();
        int escape = value.indexOf("\\u");
        if (escape < 0) {
            return value;
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (; escape >= 0; escape = value.indexOf("\\u", from)) {
            out.append(value, from, escape);
            out.append((char) Integer.parseInt(value.substring(escape + 2, escape + 6), 16));
            from = escape + 6;
        }
        return out.append(value, from, value.length()).toString();
    }

    private static String load(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no " + file + " beside " + beside);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
