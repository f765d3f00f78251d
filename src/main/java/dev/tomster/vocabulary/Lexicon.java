package dev.tomster.vocabulary;

import dev.tomster.text.Rows;
import dev.tomster.vocabulary.Words.Forms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of one language, read from {@code <language>.ini}. */
public final class Lexicon {
    private static final String SEPARATOR = " / ";

    private final Vocabulary vocabulary;
    private final String language;
    private final Map<String, Map<String, String>> sections;
    private final Words steps;
    private final Words kinds = new Words();
    private final Words plurals = new Words();
    private final Map<String, Forms> known = new HashMap<>();
    private final Map<String, Words> keys = new HashMap<>();
    private final Map<String, Words> choices = new HashMap<>();
    private final Words units;
    private final Words days;
    private final Words months;
    private final Words magnitudes;
    private final Words words;

    Lexicon(Vocabulary vocabulary, String language) {
        this.vocabulary = vocabulary;
        this.language = language;
        this.sections = Rows.readSections(Lexicon.class, language + ".ini");
        this.steps = words("steps");
        for (Map.Entry<String, String> kind : rows("kinds").entrySet()) {
            List<String> numbers = split(kind.getValue());
            List<String> singular = new ArrayList<>(numbers.subList(0, 1));
            Optional.ofNullable(rows("other kinds").get(kind.getKey()))
                    .map(Lexicon::split)
                    .ifPresent(singular::addAll);
            kinds.add(kind.getKey(), Forms.of(singular));
            if (numbers.size() > 1) {
                plurals.add(kind.getKey(), Forms.of(numbers.subList(1, numbers.size())));
            }
        }
        this.units = words("units");
        this.days = words("days");
        this.months = words("months");
        this.magnitudes = words("magnitudes");
        this.words = words("words");
    }

    /** The same keys stand in many concepts. */
    private Forms forms(String forms) {
        Forms all = known.get(forms);
        if (all == null) {
            all = Forms.of(split(forms));
            known.put(forms, all);
        }
        return all;
    }

    /** Without a pattern, which would have to be compiled at each start. */
    private static List<String> split(String forms) {
        List<String> split = new ArrayList<>();
        int from = 0;
        for (int slash = forms.indexOf(SEPARATOR); slash >= 0; slash = forms.indexOf(SEPARATOR, from)) {
            split.add(forms.substring(from, slash));
            from = slash + SEPARATOR.length();
        }
        split.add(forms.substring(from));
        return split;
    }

    private Words words(String section) {
        Words all = new Words();
        for (Map.Entry<String, String> word : rows(section).entrySet()) {
            all.add(word.getKey(), forms(word.getValue()));
        }
        return all;
    }

    private Map<String, String> rows(String section) {
        return sections.getOrDefault(section, Map.of());
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
        Words words = keys.get(concept.id());
        if (words == null) {
            Map<String, String> all = rows("keys");
            Map<String, String> own = rows("keys of " + concept.id());
            words = new Words();
            for (String property : concept.properties().keySet()) {
                String forms = own.get(property);
                words.add(property, forms(forms != null ? forms : all.getOrDefault(property, plain(property))));
            }
            keys.put(concept.id(), words);
        }
        return words;
    }

    /** The words of a choice list. */
    public synchronized Words choices(String set) {
        Words words = choices.get(set);
        if (words == null) {
            Map<String, String> all = rows("choices");
            words = new Words();
            for (String id : vocabulary.choices(set)) {
                words.add(id, forms(all.getOrDefault(id, plain(id))));
            }
            choices.put(set, words);
        }
        return words;
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

    /** Orders of magnitude, by their number: {@code 100} is "hundreds". */
    public Words magnitudes() {
        return magnitudes;
    }

    /** Words that stand between values: each, ongoing, until. */
    public Words words() {
        return words;
    }

    /** The kind that a word opens. */
    public Optional<Concept> kind(String word) {
        Optional<String> id = kinds.id(word);
        return id.isPresent() ? Optional.of(vocabulary.concept(id.get())) : Optional.empty();
    }

    /** The kind that a plural names, if its items may stand in an owner: as rows of a table below the plural. */
    public Optional<Concept> rows(String plural, Concept owner) {
        return plurals.id(plural).map(vocabulary::concept).filter(kind -> kind.mayStandIn(owner));
    }

    /** The property that a key names in a concept. */
    public Optional<Property> property(Concept concept, String key) {
        Optional<String> id = keys(concept).id(key);
        return id.isPresent() ? concept.property(id.get()) : Optional.empty();
    }

    /** How a key that names a property of a concept is written: its main form, unless its author chose an equal. */
    public String written(Concept concept, Property property, String key) {
        String equal = rows("keys as typed").get(property.id());
        return equal != null && Spelling.fold(equal).equals(Spelling.fold(key))
                ? equal
                : keys(concept).word(property.id());
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
        return "yes".equals(rows("reading").get(habit));
    }

    /** How values of a shape are written; none for shapes that are free text. */
    public List<String> examples(Shape shape) {
        String examples = rows("examples").get(shape.id());
        return examples == null ? List.of() : List.of(examples.split(" \\| "));
    }

    private static String plain(String id) {
        return id.replace('-', ' ');
    }
}
