package dev.tomster.fuzz;

import dev.tomster.cases.CaseFile;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Shape;
import dev.tomster.vocabulary.Vocabulary;
import dev.tomster.vocabulary.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the fuzzer starts from: texts of the cases and of the examples, and the words of the vocabulary. */
final class Seeds {
    private static final Path EXAMPLES = Path.of("examples");
    /** Examples are too long to be a seed; each of their steps is one. */
    private static final Pattern STEP = Pattern.compile("(?m)^(?=\\p{L}+:)");

    private static final Pattern LANGUAGE = Pattern.compile("lang[a-z]+: [a-z]+\\s*");
    private static final Pattern VALUE = Pattern.compile("(?m)^ *([^:\\n]+): (.+)$");
    private static final List<String> SIGNS = List.of(
            "\n  ",
            "\n    ",
            "\n      ",
            ": ",
            "\n- ",
            "\n| ",
            " | ",
            "|-|",
            "//",
            "//// + ",
            "```",
            "..",
            "{",
            "}",
            "\\{",
            " x ",
            ">= ",
            "~",
            "?",
            " (",
            ")",
            "\"",
            "\u00AB",
            "\u00A0",
            "\u202F",
            "\uFEFF",
            "\r\n",
            "\t",
            "2027-01-31",
            "2027-Q1",
            "08:00",
            "%",
            "\u20AC",
            ";",
            ".csv",
            "../");

    private Seeds() {}

    /** The seeds of a target, each once. */
    static Set<String> of(Target target) throws IOException {
        Set<String> seeds = new LinkedHashSet<>();
        List<List<CaseFile.Part>> plans = new ArrayList<>();
        for (CaseFile file : CaseFile.all()) {
            file.cases().forEach(each -> plans.add(each.parts()));
        }
        switch (target) {
            case READER, FORMATTER -> {
                plans.forEach(parts -> seeds.add(parts.get(0).text()));
                seeds.addAll(steps());
            }
            case VALUES -> {
                for (String language : Vocabulary.LANGUAGES) {
                    Lexicon lexicon = Vocabulary.standard().lexicon(language);
                    plans.forEach(parts -> values(parts.get(0).text(), lexicon, seeds));
                    for (Shape shape : Shape.values()) {
                        lexicon.examples(shape).forEach(text -> seeds.add(value(language, shape, text)));
                    }
                }
            }
            case RESULTS ->
                plans.stream()
                        .flatMap(parts -> parts.stream().skip(1))
                        .filter(part -> !part.path().endsWith(".tomster"))
                        .forEach(part -> seeds.add(part.text()));
            case ANY -> {
                for (int i = 0; i < Target.OTHERS.size(); i++) {
                    int digit = i;
                    of(Target.OTHERS.get(i)).forEach(seed -> seeds.add(digit + seed));
                }
            }
            case INCLUDES ->
                plans.stream().filter(parts -> parts.size() > 1).forEach(parts -> seeds.add(joined(parts)));
        }
        return seeds;
    }

    private static List<String> steps() throws IOException {
        List<String> steps = new ArrayList<>();
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".tomster"))
                    .sorted()
                    .toList()) {
                String language = "";
                for (String step : STEP.split(Files.readString(file), -1)) {
                    language = LANGUAGE.matcher(step).lookingAt() ? step : language;
                    steps.add(step.equals(language) ? step : language + step);
                }
            }
        }
        return steps;
    }

    /** The values of the lines whose key is one in the language. */
    private static void values(String plan, Lexicon lexicon, Set<String> seeds) {
        Collection<Concept> concepts = Vocabulary.standard().concepts();
        VALUE.matcher(plan)
                .results()
                .forEach(line -> concepts.stream()
                        .flatMap(concept -> lexicon.property(concept, line.group(1)).stream())
                        .findFirst()
                        .ifPresent(property -> seeds.add(value(lexicon.language(), property.shape(), line.group(2)))));
    }

    private static String value(String language, Shape shape, String text) {
        return language + " " + shape.id() + "\n" + text;
    }

    private static String joined(List<CaseFile.Part> parts) {
        return parts.get(0).text()
                + parts.stream()
                        .skip(1)
                        .map(part -> "//// + " + part.path() + "\n" + part.text())
                        .collect(Collectors.joining());
    }

    /** Every word that means something, and every sign, in the form in which the fuzzer reads dictionaries. */
    static List<String> dictionary() {
        Set<String> words = new TreeSet<>(SIGNS);
        Stream.of(Shape.values()).forEach(shape -> words.add(" " + shape.id() + "\n"));
        Vocabulary vocabulary = Vocabulary.standard();
        for (String language : Vocabulary.LANGUAGES) {
            Lexicon lexicon = vocabulary.lexicon(language);
            List<Words> lists = new ArrayList<>(List.of(
                    lexicon.steps(),
                    lexicon.kinds(),
                    lexicon.plurals(),
                    lexicon.units(),
                    lexicon.days(),
                    lexicon.months(),
                    lexicon.magnitudes(),
                    lexicon.words()));
            Collection<Concept> concepts = vocabulary.concepts();
            concepts.forEach(concept -> lists.add(lexicon.keys(concept)));
            vocabulary.choiceLists().forEach(set -> lists.add(lexicon.choices(set)));
            lists.forEach(list -> words.addAll(list.words()));
        }
        return words.stream().map(Seeds::quoted).toList();
    }

    private static String quoted(String word) {
        StringBuilder line = new StringBuilder("\"");
        for (byte each : word.getBytes(StandardCharsets.UTF_8)) {
            line.append(String.format("\\x%02X", each));
        }
        return line.append('"').toString();
    }
}
