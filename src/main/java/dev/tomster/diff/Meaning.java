package dev.tomster.diff;

import dev.tomster.text.Rows;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Property;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the program knows of kinds and properties that makes a difference more than a difference: {@code meaning.ini}. */
final class Meaning {
    /** The column of a table that holds titles. */
    static final String TITLE = "title";

    private static final Meaning STANDARD = new Meaning();

    private final Map<String, Map<String, String>> sections = Rows.readSections(Meaning.class, "meaning.ini");

    private Meaning() {}

    static Meaning standard() {
        return STANDARD;
    }

    private Map<String, String> rows(String section) {
        return sections.getOrDefault(section, Map.of());
    }

    /** The columns that tell rows without a name apart, the surest set of them first. */
    List<List<String>> keys(Concept kind) {
        String keys = rows("keys").getOrDefault(kind.id(), TITLE);
        return Arrays.stream(keys.split(" \\| "))
                .map(key -> List.of(key.split(" ")))
                .toList();
    }

    /** True if the order of the values says something. */
    boolean isOrdered(Concept owner, Property property) {
        return find("ordered", owner, property.id()).isPresent();
    }

    /** What makes a value weaker: a word, or the words of a list from strong to weak. */
    List<String> weaker(Concept owner, Property property) {
        return find("weaker", owner, property.id())
                .map(words -> List.of(words.split(" ")))
                .orElse(List.of());
    }

    /** True if less is promised once an item of the kind is gone. */
    boolean isPromise(Concept kind) {
        return rows("promises").containsKey(kind.id());
    }

    /** The properties without which an item of the kind hangs in the air. */
    List<String> needs(Concept kind) {
        return words("needs", kind);
    }

    /** Where others name an item of the kind that serve it: {@code objective.for}. */
    List<String> servedBy(Concept kind) {
        return words("served", kind);
    }

    private List<String> words(String section, Concept kind) {
        return Optional.ofNullable(rows(section).get(kind.id()))
                .map(row -> List.of(row.split(" ")))
                .orElse(List.of());
    }

    private Optional<String> find(String section, Concept owner, String property) {
        Map<String, String> rows = rows(section);
        return Optional.ofNullable(rows.get(owner.id() + "." + property))
                .or(() -> Optional.ofNullable(rows.get("*." + property)));
    }
}
