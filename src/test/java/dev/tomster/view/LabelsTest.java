package dev.tomster.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the words of documents in each language. */
class LabelsTest {
    private static final Pattern HOLE = Pattern.compile("\\{\\w+}");
    private static final Pattern AGREEMENT = Pattern.compile("choice\\..*\\.(feminine|neuter)");
    private static final Path MAIN = Path.of("src/main/java/dev/tomster");

    static List<String> languages() {
        return Labels.LANGUAGES;
    }

    /** Those in which no plans are written, so that they have no keywords. */
    static List<String> languagesOfDocuments() {
        return Labels.LANGUAGES.stream()
                .filter(language -> !Vocabulary.LANGUAGES.contains(language))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasTheLabelsOfEnglish(String language) {
        Set<String> english = frame(Labels.of("en").all().keySet());
        Set<String> own = frame(Labels.of(language).all().keySet());
        assertEquals(Set.of(), without(english, own), "missing");
        assertEquals(Set.of(), without(own, english), "in no other language");
    }

    /** Words for properties and of lists are left out: languages differ in those that keywords do not say well. */
    private static Set<String> frame(Set<String> keys) {
        return keys.stream()
                .filter(key -> !key.startsWith("property.") && !key.startsWith("choice."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLabelHasTheHolesOfTheEnglishOne(String language) {
        Map<String, String> english = Labels.of("en").all();
        Labels.of(language).all().forEach((key, text) -> {
            if (english.containsKey(key)) {
                assertEquals(holes(english.get(key)), holes(text), key);
            }
        });
    }

    private static Set<String> holes(String text) {
        return HOLE.matcher(text).results().map(hole -> hole.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatIsCountedHasBothForms(String language) {
        Set<String> keys = Labels.of(language).all().keySet();
        Set<String> counted = keys.stream()
                .filter(key -> key.startsWith("amount.") && !key.endsWith(".one"))
                .collect(Collectors.toSet());
        assertEquals(10, counted.size());
        assertEquals(
                Set.of(),
                counted.stream().filter(key -> !keys.contains(key + ".one")).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("languagesOfDocuments")
    void everyPropertyAndEveryWordOfAListHasItsWord(String language) {
        Set<String> keys = Labels.of(language).all().keySet();
        Set<String> missing = new TreeSet<>();
        for (Concept concept : Vocabulary.standard().concepts()) {
            for (Property property : concept.properties().values()) {
                if (!keys.contains("property." + property.id())
                        && !keys.contains("property." + concept.id() + "." + property.id())) {
                    missing.add(concept.id() + "." + property.id());
                }
            }
        }
        for (String list : Vocabulary.standard().choiceLists()) {
            for (String choice : Vocabulary.standard().choices(list)) {
                if (!keys.contains("choice." + list + "." + choice)) {
                    missing.add(list + " " + choice);
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noWordIsGivenToAPropertyOrAChoiceThatDoesNotExist(String language) {
        Set<String> known = new TreeSet<>();
        for (Concept concept : Vocabulary.standard().concepts()) {
            for (String property : concept.properties().keySet()) {
                known.add("property." + property);
                known.add("property." + concept.id() + "." + property);
            }
        }
        for (String list : Vocabulary.standard().choiceLists()) {
            Vocabulary.standard().choices(list).forEach(choice -> known.add("choice." + list + "." + choice));
        }
        Set<String> unknown = new TreeSet<>();
        for (String key : Labels.of(language).all().keySet()) {
            Matcher agreeing = AGREEMENT.matcher(key);
            String word = agreeing.matches() ? key.substring(0, agreeing.start(1) - 1) : key;
            if ((word.startsWith("property.") || word.startsWith("choice.")) && !known.contains(word)) {
                unknown.add(key);
            }
        }
        assertEquals(Set.of(), unknown);
    }

    /** A key is used if code or a template asks for it, or for the family that it belongs to. */
    @Test
    void everyLabelIsUsed() throws IOException {
        String code = texts(MAIN, ".java") + texts(Path.of("templates"), "");
        Set<String> unused = Labels.of("en").all().keySet().stream()
                .filter(key -> !isUsed(key, code))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    private static boolean isUsed(String key, String code) {
        if (key.indexOf('.') < 0) {
            return Pattern.compile("(?:\\(|[?:] )\"" + key + "\"[,)]|labels\\." + key + "\\b")
                    .matcher(code)
                    .find();
        }
        for (String family = key; family.indexOf('.') > 0; family = family.substring(0, family.lastIndexOf('.'))) {
            if (code.contains("\"" + family + "\"") || code.contains("\"" + family + ".\"")) {
                return true;
            }
        }
        String root = key.substring(0, key.indexOf('.'));
        return code.contains("\"" + root + ".\"") || code.contains("(\"" + root + "\"");
    }

    private static String texts(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
                    .sorted()
                    .map(LabelsTest::text)
                    .collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> without(Set<String> keys, Set<String> others) {
        Set<String> rest = new TreeSet<>(keys);
        rest.removeAll(others);
        return rest;
    }
}
