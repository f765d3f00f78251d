package dev.tomster.check.rule;

import dev.tomster.text.Rows;
import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The platforms that are known: {@code platforms.ini}, with its date. */
public final class Platforms {
    private static final String YES = "yes";
    private static final String NO = "no";
    /** Names are looked up word by word, and this many words are the longest name. */
    private static final int LONGEST = 3;

    private static final Map<String, Platform> BY_NAME = read();

    private Platforms() {}

    /** The platform that a text names, such as "Instagram" or "Facebook page of the shop"; none if it names no known one. */
    public static Optional<Platform> in(String text) {
        String[] words = Spelling.fold(text.strip()).split("[^\\p{L}\\p{N}+]+", -1);
        for (int length = Math.min(LONGEST, words.length); length > 0; length--) {
            for (int from = 0; from + length <= words.length; from++) {
                String name = String.join(" ", Arrays.asList(words).subList(from, from + length));
                Platform platform = BY_NAME.get(name);
                // One letter is the name of a platform only if nothing else stands there.
                if (platform != null && (name.length() > 1 || words.length == 1)) {
                    return Optional.of(platform);
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, Platform> read() {
        Map<String, Platform> byName = new HashMap<>();
        Rows.readSections(Platforms.class, "platforms.ini").forEach((id, rows) -> {
            List<String> names = list(rows.getOrDefault("names", ""));
            if (!names.isEmpty()) {
                Platform platform = platform(id, names.get(0), rows);
                names.forEach(name -> byName.put(key(name), platform));
                platform.formerNames().forEach(name -> byName.put(key(name), platform));
            }
        });
        return Map.copyOf(byName);
    }

    private static Platform platform(String id, String name, Map<String, String> rows) {
        return new Platform(
                id,
                name,
                Platform.Type.valueOf(rows.getOrDefault("class", "general").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(rows.get("minimum-age")).map(Integer::valueOf),
                YES.equals(rows.get("young")),
                Platform.Pace.valueOf(rows.getOrDefault("pace", "usual").toUpperCase(Locale.ROOT)),
                list(rows.getOrDefault("was", "")),
                YES.equals(rows.get("closed")),
                list(rows.getOrDefault("lacks", "")),
                !NO.equals(rows.get("links")));
    }

    private static List<String> list(String row) {
        List<String> texts = new ArrayList<>();
        for (String text : row.split(" / ", -1)) {
            if (!text.isBlank()) {
                texts.add(text.strip());
            }
        }
        return texts;
    }

    private static String key(String name) {
        return String.join(" ", Spelling.fold(name).split("[^\\p{L}\\p{N}+]+", -1));
    }
}
