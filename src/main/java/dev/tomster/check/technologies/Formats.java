package dev.tomster.check.technologies;

import dev.tomster.check.rule.Platform;
import dev.tomster.check.rule.WordList;
import dev.tomster.text.Rows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Formats under the names that people write: {@code formats.ini}, with its date. */
final class Formats {
    private static final Map<String, WordList> BY_ID = read();

    private Formats() {}

    /** True if a text names a format that the platform does not have. */
    static boolean isLacking(Platform platform, String text) {
        return BY_ID.entrySet().stream()
                .anyMatch(format ->
                        format.getValue().isIn(text) && platform.lacking().contains(format.getKey()));
    }

    private static Map<String, WordList> read() {
        Map<String, WordList> byId = new LinkedHashMap<>();
        Rows.read(Formats.class, "formats.ini").forEach((id, names) -> byId.put(id, WordList.of(List.of(names))));
        return byId;
    }
}
