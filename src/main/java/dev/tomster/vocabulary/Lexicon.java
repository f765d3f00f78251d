package dev.tomster.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of one language, read from {@code <language>.ini}. */
public final class Lexicon {
    private final Vocabulary vocabulary;
    private final String language;
    private final Sections sections;
    private final Words steps = new Words();
    private final Words kinds = new Words();
    private final Words plurals = new Words();
    private final Map<String, Words> keys = new HashMap<>();
    private final Map<String, Words> choices = new HashMap<>();
    private final Words units;
    private final Words days;
    private final Words months;
    private final Words words;

    Lexicon(Vocabulary vocabulary, String language) {
        this.vocabulary = vocabulary;
        this.language = language;
        this.sections = new Sections(language + ".ini");
        sections.rows("steps").forEach((id, forms) -> steps.add(id, split(forms)));
        sections.rows("kinds").forEach((id, forms) -> {
            List<String> numbers = split(forms);
            kinds.add(id, numbers.subList(0, 1));
            if (numbers.size() > 1) {
                plurals.add(id, numbers.subList(1, numbers.size()));
            }
        });
        this.units = words("units");
        this.days = words("days");
        this.months = words("months");
        this.words = words("words");
    }

    private static List<String> split(String forms) {
        return List.of(forms.split(" / "));
    }

    private Words words(String section) {
        Words all = new Words();
        sections.rows(section).forEach((id, forms) -> all.add(id, split(forms)));
        return all;
    }

    /** The code of the language. */
    public String language() {
        return language;
    }

    /** The keywords that open a step. */
    public Words steps() {
        return steps;
    }

    /** The keywords that open an item. */
    public Words kinds() {
        return kinds;
    }

    /** The keys of tables of items. */
    public Words plurals() {
        return plurals;
    }

    /** The keys of a concept's properties. */
    public synchronized Words keys(Concept concept) {
        return keys.computeIfAbsent(concept.id(), id -> {
            Map<String, String> all = sections.rows("keys");
            Map<String, String> own = sections.rows("keys of " + id);
            Words result = new Words();
            concept.properties().keySet().forEach(property -> result.add(
                    property, split(own.getOrDefault(property, all.getOrDefault(property, plain(property))))));
            return result;
        });
    }

    /** The words of a choice list. */
    public synchronized Words choices(String set) {
        return choices.computeIfAbsent(set, name -> {
            Map<String, String> all = sections.rows("choices");
            Words result = new Words();
            vocabulary.choices(name).forEach(id -> result.add(id, split(all.getOrDefault(id, plain(id)))));
            return result;
        });
    }

    /** Minutes to years. The first form follows a single thing, the second several. */
    public Words units() {
        return units;
    }

    /** The days of the week, {@code mon} to {@code sun}. */
    public Words days() {
        return days;
    }

    /** The months, {@code january} to {@code december}. */
    public Words months() {
        return months;
    }

    /** Words that stand between values: each, ongoing, until. */
    public Words words() {
        return words;
    }

    /** The kind that a word opens. */
    public Optional<Concept> kind(String word) {
        return kinds.id(word).map(vocabulary::concept);
    }

    /** The property that a key names in a concept. */
    public Optional<Property> property(Concept concept, String key) {
        return keys(concept).id(key).flatMap(concept::property);
    }

    /** True if a comma separates the decimals of a number. */
    public boolean hasDecimalComma() {
        return isSet("decimal-comma");
    }

    /** True if people write the day of a date before its month. */
    public boolean writesDayFirst() {
        return isSet("day-first");
    }

    private boolean isSet(String habit) {
        return "yes".equals(sections.rows("reading").get(habit));
    }

    /** How values of a shape are written; none for shapes that are free text. */
    public List<String> examples(Shape shape) {
        String examples = sections.rows("examples").get(shape.id());
        return examples == null ? List.of() : List.of(examples.split(" \\| "));
    }

    private static String plain(String id) {
        return id.replace('-', ' ');
    }
}
