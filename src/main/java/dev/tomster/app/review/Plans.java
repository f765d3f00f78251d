package dev.tomster.app.review;

import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Spelling;
import dev.tomster.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which plans of a repository read which files: git looks for the lines that name files, and no plan is read for it. */
final class Plans {
    static final String ENDING = ".tomster";

    private static final Concept EVALUATE = Vocabulary.standard().concept("evaluate");
    private static final List<Lexicon> LEXICONS =
            Vocabulary.LANGUAGES.stream().map(Vocabulary.standard()::lexicon).toList();

    private final Map<String, Set<String>> readers = new HashMap<>();

    /** @param revision none for the folder */
    Plans(Repository repository, Optional<Revision> revision) throws IOException {
        List<String> command = new ArrayList<>(List.of("grep", "-I", "-z", "-i", "-F", "--full-name", "--no-color"));
        // What a user has set for searching by hand.
        command.addAll(List.of("--no-line-number", "--no-column", "--no-recurse-submodules"));
        if (revision.isEmpty()) {
            command.add("--untracked");
        }
        words().forEach(word -> command.addAll(List.of("-e", word)));
        revision.ifPresent(at -> command.add(at.commit()));
        command.addAll(List.of("--", "*" + ENDING));
        Git.Answer answer = repository.git().found(command.toArray(new String[0]));
        String prefix = revision.map(at -> at.commit() + ":").orElse("");
        answer.text().lines().forEach(line -> note(line.substring(Math.min(prefix.length(), line.length()))));
    }

    /** What stands in lines that name files, in any language: as far as it is ASCII, for git reads bytes. */
    private static Set<String> words() {
        Set<String> words = new TreeSet<>();
        for (Lexicon lexicon : LEXICONS) {
            Stream.concat(lexicon.words().forms("include").stream(), lexicon.keys(EVALUATE).forms("results").stream())
                    .flatMap(word ->
                            Stream.of(word.split("[^a-zA-Z]")).max(Comparator.comparingInt(String::length)).stream())
                    .forEach(words::add);
        }
        return words;
    }

    /** A file is included in the first column, and results are named below a step. */
    private static boolean namesFile(String key) {
        String word = Spelling.strip(key);
        boolean isIndented = !key.isEmpty() && Spelling.isSpace(key.charAt(0));
        return LEXICONS.stream()
                .map(lexicon -> isIndented
                        ? lexicon.keys(EVALUATE).id(word)
                        : lexicon.words().id(word))
                .anyMatch(Optional.of(isIndented ? "results" : "include")::equals);
    }

    /** {@code path NUL line}. */
    private void note(String found) {
        int nul = found.indexOf('\0');
        String line = found.substring(nul + 1).replace("\uFEFF", "");
        int colon = line.indexOf(':');
        if (nul < 0 || colon < 0 || !namesFile(line.substring(0, colon))) {
            return;
        }
        String reader = found.substring(0, nul);
        try {
            Path folder = Optional.ofNullable(Path.of("/" + reader).getParent()).orElse(Path.of("/"));
            String path = folder.resolve(Spelling.strip(line.substring(colon + 1)))
                    .normalize()
                    .toString()
                    .replace('\\', '/')
                    .substring(1);
            readers.computeIfAbsent(path, none -> new TreeSet<>()).add(reader);
        } catch (InvalidPathException e) {
            // No path of this system: whoever reads the plan is told so.
        }
    }

    /**
     * The plans that read a file, themselves or through others, and are read by none. The file itself if it is such a plan,
     * or if it only reads itself in a circle: whoever compares it is told so.
     */
    Set<String> of(String file) {
        Set<String> plans = new TreeSet<>();
        collect(file, plans, new TreeSet<>());
        return plans.isEmpty() && file.endsWith(ENDING) ? Set.of(file) : plans;
    }

    private void collect(String file, Set<String> plans, Set<String> passed) {
        if (!passed.add(file)) {
            return;
        }
        Set<String> by = readers.getOrDefault(file, Set.of());
        if (by.isEmpty() && file.endsWith(ENDING)) {
            plans.add(file);
        }
        by.forEach(reader -> collect(reader, plans, passed));
    }
}
