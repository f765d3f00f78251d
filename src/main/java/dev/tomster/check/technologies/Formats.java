package dev.tomster.check.technologies;

import dev.tomster.check.rule.Platform;
import dev.tomster.check.rule.WordList;
import dev.tomster.check.rule.Wording;
import dev.tomster.check.rule.Wording.Token;
import dev.tomster.text.Rows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Formats under the names that people write: {@code formats.ini}, with its date. */
final class Formats {
    private static final Map<String, WordList> BY_ID = read();

    private Formats() {}

    /** True if a text names a format that the platform does not have. */
    static boolean isLacking(Platform platform, String text) {
        List<Token> words = Wording.tokens(text);
        return platform.lacking().stream()
                .map(id -> Optional.ofNullable(BY_ID.get(id)))
                .flatMap(Optional::stream)
                .anyMatch(names -> names.isAmong(words));
    }

    private static Map<String, WordList> read() {
        Map<String, WordList> byId = new LinkedHashMap<>();
        Rows.read(Formats.class, "formats.ini").forEach((id, names) -> byId.put(id, WordList.of(List.of(names))));
        return byId;
    }
}
