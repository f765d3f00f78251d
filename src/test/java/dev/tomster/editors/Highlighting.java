package dev.tomster.editors;

import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Shape;
import dev.tomster.vocabulary.Vocabulary;
import dev.tomster.vocabulary.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The TextMate grammar: the patterns of {@code src/editors/tomster.tmLanguage.json} with the keywords of all languages in
 * their holes, {@code @name@}. A file is in one language, but an editor does not know which, so all are highlighted.
 */
final class Highlighting {
    private static final Path SOURCE = Path.of("src/editors/tomster.tmLanguage.json");
    private static final Pattern HOLE = Pattern.compile("@([A-Za-z]+)@");
    private static final List<Lexicon> LEXICONS =
            Vocabulary.LANGUAGES.stream().map(Vocabulary.standard()::lexicon).toList();
    private static final String GAP = "[ \\u00A0\\u202F]";
    private static final String NAME = "\\p{L}[\\p{L}\\p{M}\\p{N}_-]*";
    private static final String NUMBER =
            "(?:\\d{1,3}(?:[ \\u00A0\\u202F_'\\u2019,]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)";

    private Highlighting() {}

    /** The grammar as the editors read it. */
    static String grammar() throws IOException {
        Map<String, String> holes = holes();
        Matcher hole = HOLE.matcher(Files.readString(SOURCE).replace("\r\n", "\n"));
        StringBuilder grammar = new StringBuilder();
        while (hole.find()) {
            String pattern = holes.get(hole.group(1));
            if (pattern == null) {
                throw new AssertionError("no hole " + hole.group(1));
            }
            hole.appendReplacement(grammar, Matcher.quoteReplacement(pattern.replace("\\", "\\\\")));
        }
        return hole.appendTail(grammar).toString();
    }

    private static Map<String, String> holes() {
        Map<Look, Set<String>> keys = keys();
        Set<String> sections = new TreeSet<>(words(Lexicon::kinds, List.of("section")));
        Set<String> kinds = new TreeSet<>(allWords(Lexicon::kinds));
        kinds.removeAll(sections);
        Set<String> functions = new TreeSet<>(List.of("min", "max"));
        LEXICONS.forEach(lexicon -> functions.addAll(all(lexicon.choices("aggregation"))));
        return Map.ofEntries(
                Map.entry("gap", GAP),
                Map.entry("name", NAME),
                Map.entry("number", NUMBER),
                Map.entry("steps", anyOf(allWords(Lexicon::steps))),
                Map.entry("sections", anyOf(sections)),
                Map.entry("kinds", anyOf(kinds)),
                Map.entry("plurals", anyOf(allWords(Lexicon::plurals))),
                Map.entry("functions", anyOf(functions)),
                Map.entry("withheld", anyOf(words(Lexicon::words, List.of("none", "confidential")))),
                Map.entry("formulaKeys", anyOf(keys.getOrDefault(Look.FORMULA, Set.of()))),
                Map.entry("proseKeys", anyOf(keys.getOrDefault(Look.PROSE, Set.of()))),
                Map.entry("valueKeys", anyOf(keys.getOrDefault(Look.VALUE, Set.of()))));
    }

    /** How what follows a key is highlighted. */
    private enum Look {
        PROSE,
        FORMULA,
        VALUE;

        /** What is prose in one concept and a value in another is highlighted as a value. */
        static Look of(Set<Shape> shapes) {
            return shapes.stream().allMatch(Shape::isProse)
                    ? PROSE
                    : shapes.equals(EnumSet.of(Shape.FORMULA)) ? FORMULA : VALUE;
        }
    }

    /** The keys of all concepts in all languages, by their look. */
    private static Map<Look, Set<String>> keys() {
        Map<String, Set<Shape>> shapes = new TreeMap<>();
        for (Lexicon lexicon : LEXICONS) {
            for (Concept concept : Vocabulary.standard().concepts()) {
                for (Property property : concept.properties().values()) {
                    for (String key : lexicon.keys(concept).forms(property.id())) {
                        shapes.computeIfAbsent(key, absent -> EnumSet.noneOf(Shape.class))
                                .add(property.shape());
                    }
                }
            }
        }
        return shapes.keySet().stream()
                .collect(Collectors.groupingBy(key -> Look.of(shapes.get(key)), Collectors.toSet()));
    }

    private interface Section {
        Words of(Lexicon lexicon);
    }

    private static Set<String> allWords(Section section) {
        return LEXICONS.stream()
                .flatMap(lexicon -> all(section.of(lexicon)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(Section section, List<String> ids) {
        return LEXICONS.stream()
                .flatMap(lexicon -> ids.stream().flatMap(id -> section.of(lexicon).forms(id).stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> all(Words words) {
        return words.ids().stream().flatMap(id -> words.forms(id).stream()).toList();
    }

    /** The longer first, so that no keyword hides one that begins with it. */
    private static String anyOf(Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Highlighting::pattern)
                .distinct()
                .collect(Collectors.joining("|"));
    }

    /** A keyword as people type it: without accents, with hyphens for spaces, with either apostrophe. */
    private static String pattern(String word) {
        return word.codePoints().mapToObj(Highlighting::letter).collect(Collectors.joining());
    }

    private static String letter(int codePoint) {
        String letter = Character.toString(codePoint);
        String plain = Normalizer.normalize(letter, Normalizer.Form.NFD).substring(0, 1);
        return switch (letter) {
            case " ", "-" -> "[ \\u00A0\\u202F-]+";
            case "'", "\u2019" -> "['\\u2019]";
            default -> plain.equals(letter) ? letter : "[" + letter + plain + "]";
        };
    }
}
