package dev.tomster.vocabulary;

import dev.tomster.text.Rows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All concepts, read from {@code concepts.ini}, and the lexicon of each language. */
public final class Vocabulary {
    /** The steps in their order: the header, the audit, and the seven letters. */
    public static final List<String> STEPS = List.of(
            "plan", "audit", "target", "objectives", "message", "strategy", "technologies", "evaluate", "resources");

    /** The languages in which a file may be written, the default first. */
    public static final List<String> LANGUAGES = List.of("en", "fr");

    private static final Vocabulary STANDARD = new Vocabulary();

    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private final Map<String, List<String>> choices = new LinkedHashMap<>();
    private final Map<String, Lexicon> lexicons = new LinkedHashMap<>();

    private Vocabulary() {
        Map<String, Map<String, String>> sections = Rows.readSections(Vocabulary.class, "concepts.ini");
        Map<String, Property> every = Map.of();
        for (Map.Entry<String, Map<String, String>> section : sections.entrySet()) {
            String head = section.getKey();
            if (head.equals("every")) {
                every = properties(section.getValue());
            } else if (head.equals("choices")) {
                for (Map.Entry<String, String> list : section.getValue().entrySet()) {
                    choices.put(list.getKey(), List.of(list.getValue().split(" ")));
                }
            } else if (!head.isEmpty()) {
                addConcept(head.split(" "), section.getValue(), every);
            }
        }
    }

    /** The vocabulary of this program. */
    public static Vocabulary standard() {
        return STANDARD;
    }

    private void addConcept(String[] head, Map<String, String> rows, Map<String, Property> every) {
        List<String> parents = head.length == 1 ? List.of() : List.of(head).subList(2, head.length);
        Map<String, Property> properties = new LinkedHashMap<>();
        String like = rows.get("like");
        if (like != null) {
            properties.putAll(concept(like).properties());
            properties.keySet().removeAll(every.keySet());
        }
        boolean isText = "yes".equals(rows.get("text"));
        if (!isText) {
            properties.putAll(properties(rows));
            properties.putAll(every);
        }
        concepts.put(head[0], new Concept(head[0], parents, Collections.unmodifiableMap(properties), isText));
    }

    private static Map<String, Property> properties(Map<String, String> rows) {
        Map<String, Property> properties = new LinkedHashMap<>();
        for (Map.Entry<String, String> row : rows.entrySet()) {
            if (!row.getKey().equals("like")) {
                properties.put(row.getKey(), property(row.getKey(), row.getValue()));
            }
        }
        return properties;
    }

    private static Property property(String id, String definition) {
        boolean orSeries = definition.endsWith(" or series");
        String rest = orSeries ? definition.substring(0, definition.length() - " or series".length()) : definition;
        List<String> words = new ArrayList<>(List.of(rest.split(" ")));
        return new Property(id, Shape.of(words.remove(0)), List.copyOf(words), orSeries);
    }

    public Collection<Concept> concepts() {
        return Collections.unmodifiableCollection(concepts.values());
    }

    /** The concept with an id; an id that does not exist is a fault of the caller. */
    public Concept concept(String id) {
        Concept concept = concepts.get(id);
        if (concept == null) {
            throw new IllegalArgumentException("no concept " + id);
        }
        return concept;
    }

    /** The ids of a choice list, in the order in which they are offered. */
    public List<String> choices(String set) {
        return Optional.ofNullable(choices.get(set))
                .orElseThrow(() -> new IllegalArgumentException("no choices " + set));
    }

    public Collection<String> choiceLists() {
        return Collections.unmodifiableCollection(choices.keySet());
    }

    /** The words of a language of {@link #LANGUAGES}. */
    public synchronized Lexicon lexicon(String language) {
        Lexicon lexicon = lexicons.get(language);
        if (lexicon == null) {
            lexicon = new Lexicon(this, language);
            lexicons.put(language, lexicon);
        }
        return lexicon;
    }
}
