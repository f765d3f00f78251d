package dev.tomster.docs;

import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** An example of each concept in one language: {@code src/docs/examples.<language>.tomster}. */
final class Examples {
    private static final String TITLE = "//// ";

    private final String language;
    private final Map<String, StringBuilder> all = new LinkedHashMap<>();

    private Examples(String language) throws IOException {
        this.language = language;
        StringBuilder example = new StringBuilder();
        for (String line : Files.readAllLines(Path.of("src/docs", "examples." + language + ".tomster"))) {
            if (line.startsWith(TITLE)) {
                example = new StringBuilder();
                all.put(line.substring(TITLE.length()), example);
            } else {
                example.append(line).append('\n');
            }
        }
    }

    /** The examples in every language. */
    static Map<String, Examples> inAllLanguages() {
        Map<String, Examples> examples = new LinkedHashMap<>();
        for (String language : Vocabulary.LANGUAGES) {
            try {
                examples.put(language, new Examples(language));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return examples;
    }

    /** The example as a block of a page in a language. */
    String of(Concept concept, String page) {
        StringBuilder example = all.get(concept.id());
        if (example == null) {
            throw new AssertionError("no example of " + concept.id() + " in examples." + language + ".tomster");
        }
        String first = language.equals(page) ? "" : "language: " + language + "\n\n";
        return "```tomster fragment\n" + first + example + "```\n";
    }
}
