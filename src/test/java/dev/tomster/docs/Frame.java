package dev.tomster.docs;

import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rest of the plan around an example that shows some lines of one: the block {@code frame} of the index page. */
final class Frame {
    private final Lexicon lexicon;
    private final Map<String, List<String>> steps;

    private Frame(Lexicon lexicon, String plan) {
        this.lexicon = lexicon;
        this.steps = steps(plan);
    }

    /** The frame that an index page shows. */
    static Frame of(String language, String index) {
        Snippet frame =
                Snippet.all(index).stream().filter(Snippet::isFrame).findFirst().orElseThrow();
        return new Frame(Vocabulary.standard().lexicon(language), frame.main().text());
    }

    /** The frame of the page from which the index is made. */
    static Frame of(String language) {
        try {
            return of(language, Files.readString(Path.of("src/docs", language, "README.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole plan: each step with the lines of the fragment, then with the items that these do not declare. */
    String around(String fragment) {
        Map<String, List<String>> own = steps(fragment);
        StringBuilder plan = new StringBuilder("language: " + lexicon.language() + "\n");
        for (String step : Vocabulary.STEPS) {
            List<String> lines = new ArrayList<>(own.getOrDefault(step, List.of()));
            List<String> rest = steps.getOrDefault(step, List.of());
            if (!step.equals("plan") || lines.isEmpty()) {
                lines.addAll(lines.isEmpty() ? rest : undeclared(rest, lines));
            }
            lines.forEach(line -> plan.append(line).append('\n'));
        }
        return plan.toString();
    }

    private static List<String> undeclared(List<String> frame, List<String> fragment) {
        List<String> undeclared = new ArrayList<>();
        boolean isDeclared = true;
        for (String line : frame.stream().skip(1).toList()) {
            if (line.startsWith("  ") && line.charAt(2) != ' ') {
                String head = line.substring(0, line.indexOf(':') + 1);
                isDeclared = fragment.stream().anyMatch(own -> own.startsWith(head));
            }
            if (!isDeclared) {
                undeclared.add(line);
            }
        }
        return undeclared;
    }

    /** The lines of each step; those in front of the first step, which name the language, are left out. */
    private Map<String, List<String>> steps(String text) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Optional<String> step = line.isBlank() || Character.isWhitespace(line.charAt(0))
                    ? Optional.empty()
                    : lexicon.steps().id(line.substring(0, Math.max(0, line.indexOf(':'))));
            if (step.isPresent()) {
                lines = found.computeIfAbsent(step.get(), id -> new ArrayList<>());
            }
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return found;
    }
}
