package dev.tomster.diff;

import dev.tomster.model.Item;
import dev.tomster.text.Rows;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How much each change matters, by kind and property: {@code levels.ini}, and rows of the user's before it. */
public final class Levels {
    private static final Levels STANDARD = new Levels(Rows.read(Levels.class, "levels.ini"));
    private static final String ANY = "*.";

    private final Map<String, Level> levels = new HashMap<>();

    private Levels(Map<String, String> rows) {
        rows.forEach((key, level) -> levels.put(key, Level.of(level).orElseThrow()));
    }

    /** The levels of this program. */
    public static Levels standard() {
        return STANDARD;
    }

    /**
     * What came of rows of a user.
     *
     * @param wrong the first line, 1-based, that is no row, names what does not exist, or has a level that is none
     */
    public record Reading(Levels levels, Optional<Wrong> wrong) {}

    /** A line that cannot be used, and why: {@code row}, {@code key} or {@code level}. */
    public record Wrong(int line, String why, String text) {}

    /** Reads rows of a user: {@code objective.relevant = content}, and {@code #} comments. */
    public static Reading read(String text) {
        Map<String, Level> own = new LinkedHashMap<>();
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 0) {
                return new Reading(STANDARD, Optional.of(new Wrong(number, "row", line)));
            }
            String key = line.substring(0, equals).strip();
            String word = line.substring(equals + 1).strip();
            Optional<Level> level = Level.of(word);
            if (!isKey(key) || level.isEmpty()) {
                Wrong wrong = isKey(key) ? new Wrong(number, "level", word) : new Wrong(number, "key", key);
                return new Reading(STANDARD, Optional.of(wrong));
            }
            own.put(key, level.get());
        }
        Levels levels = new Levels(Map.of());
        levels.levels.putAll(STANDARD.levels);
        // A row for every kind goes before what the program says of some of them.
        own.keySet().stream()
                .filter(key -> key.startsWith(ANY))
                .forEach(key -> levels.levels.keySet().removeIf(known -> known.endsWith(key.substring(1))));
        levels.levels.putAll(own);
        return new Reading(levels, Optional.empty());
    }

    /** True if a key names a kind, or a property of a kind or of any. */
    static boolean isKey(String key) {
        int dot = key.indexOf('.');
        String kind = dot < 0 ? key : key.substring(0, dot);
        Set<String> properties = dot < 0 ? Set.of() : Set.of(key.substring(dot + 1));
        return Vocabulary.standard().concepts().stream()
                .filter(concept -> concept.id().equals(kind) || (kind.equals("*") && dot > 0))
                .anyMatch(concept -> properties.stream()
                        .allMatch(id ->
                                id.equals(Meaning.TITLE) || concept.property(id).isPresent()));
    }

    /** Of a whole item that comes or goes. */
    Level of(Item item) {
        return find(item.concept().id()).orElse(Level.CONTENT);
    }

    /** Of another title. */
    Level ofTitle(Concept concept) {
        return of(concept, Meaning.TITLE).orElse(Level.WORDING);
    }

    /** Of a value of a property. */
    Level of(Concept concept, Property property, ValueChange value) {
        return value.isRemark()
                ? Level.WORDING
                : of(concept, property.id()).orElse(value.isRewording() ? Level.WORDING : Level.CONTENT);
    }

    /** Of the order of the values of a property. */
    Level ofOrder(Concept concept, Property property) {
        return of(concept, property.id()).orElse(Level.CONTENT);
    }

    private Optional<Level> of(Concept concept, String property) {
        return find(concept.id() + "." + property).or(() -> find(ANY + property));
    }

    private Optional<Level> find(String key) {
        return Optional.ofNullable(levels.get(key));
    }
}
