package dev.tomster.app.review;

import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Spelling;
import dev.tomster.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which plans of a repository read which files: git looks for the lines that name files, and no plan is read for it. */
final class Plans {
    static final String ENDING = ".tomster";

    /** No letter, digit or mark of ASCII: a space, or a byte of a no-break one, which stands before a colon in French. */
    private static final String GAP = "[^!-~]";

    private static final String VALUE = GAP + "*:" + GAP + "*[!-~]";

    private static final Concept EVALUATE = Vocabulary.standard().concept("evaluate");

    private final Map<String, Set<String>> readers = new HashMap<>();

    /** @param revision none for the folder */
    Plans(Repository repository, Optional<Revision> revision) throws IOException {
        List<String> command = new ArrayList<>(List.of("grep", "-I", "-z", "-i", "-E", "--full-name", "--no-color"));
        // What a user has set for searching by hand.
        command.addAll(List.of("--no-line-number", "--no-column", "--no-recurse-submodules"));
        if (revision.isEmpty()) {
            command.add("--untracked");
        }
        // A file is included in the first column, perhaps behind a byte order mark.
        command.addAll(List.of(
                "-e", "^" + GAP + "{0,3}(" + words(lexicon -> lexicon.words().forms("include")) + ")" + VALUE));
        command.addAll(List.of(
                "-e", "^" + GAP + "+(" + words(lexicon -> lexicon.keys(EVALUATE).forms("results")) + ")" + VALUE));
        revision.ifPresent(at -> command.add(at.commit()));
        command.addAll(List.of("--", "*" + ENDING));
        Git.Answer answer = repository.git().found(command.toArray(new String[0]));
        String prefix = revision.map(at -> at.commit() + ":").orElse("");
        answer.text().lines().forEach(line -> note(line.substring(Math.min(prefix.length(), line.length()))));
    }

    /** How plans write a keyword, in any language. */
    private static String words(Function<Lexicon, List<String>> keyword) {
        return Vocabulary.LANGUAGES.stream()
                .flatMap(language -> keyword.apply(Vocabulary.standard().lexicon(language)).stream())
                .map(word -> word.replaceAll("[^a-zA-Z]", ".{1,2}"))
                .distinct()
                .collect(Collectors.joining("|"));
    }

    /** {@code path NUL line}. */
    private void note(String found) {
        int nul = found.indexOf('\0');
        int colon = found.indexOf(':', nul);
        if (nul < 0 || colon < 0) {
            return;
        }
        String reader = found.substring(0, nul);
        try {
            Path folder = Optional.ofNullable(Path.of("/" + reader).getParent()).orElse(Path.of("/"));
            String path = folder.resolve(Spelling.strip(found.substring(colon + 1)))
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
