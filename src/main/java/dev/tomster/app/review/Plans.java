package dev.tomster.app.review;

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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which plans of a repository read which files: git looks for the lines that name files, and no plan is read for it. */
final class Plans {
    static final String ENDING = ".tomster";

    /** Behind the colon of a line that names a file. */
    private static final String VALUE = "[[:space:]]*:[[:space:]]*[^[:space:]]";

    private static final Pattern LINE = Pattern.compile("[^:]*:\\s*(.*?)\\s*");

    private final Map<String, Set<String>> readers = new HashMap<>();
    private final Set<String> included = new TreeSet<>();

    /** @param revision none for the folder */
    Plans(Repository repository, Optional<Revision> revision) throws IOException {
        List<String> command = new ArrayList<>(List.of("grep", "-I", "-z", "--full-name", "--no-color", "-i", "-E"));
        if (revision.isEmpty()) {
            command.add("--untracked");
        }
        command.addAll(List.of("-e", "^[[:space:]]*(" + words() + ")" + VALUE));
        revision.ifPresent(at -> command.add(at.commit()));
        command.addAll(List.of("--", "*" + ENDING));
        Git.Answer answer = repository.git().run(command.toArray(new String[0]));
        String prefix = revision.map(at -> at.commit() + ":").orElse("");
        answer.text().lines().forEach(line -> note(line.substring(Math.min(prefix.length(), line.length()))));
    }

    /** How plans write that they read another file, in any language. */
    private static String words() {
        Set<String> words = new TreeSet<>();
        for (String language : Vocabulary.LANGUAGES) {
            words.addAll(Vocabulary.standard().lexicon(language).words().forms("include"));
            words.addAll(Vocabulary.standard()
                    .lexicon(language)
                    .keys(Vocabulary.standard().concept("evaluate"))
                    .forms("results"));
        }
        return words.stream()
                .map(word -> word.replaceAll("[^a-zA-Z]", ".{1,2}"))
                .collect(Collectors.joining("|"));
    }

    /** {@code path NUL line}. */
    private void note(String found) {
        int nul = found.indexOf('\0');
        var line = LINE.matcher(found.substring(nul + 1));
        if (nul < 0 || !line.matches()) {
            return;
        }
        String reader = found.substring(0, nul);
        try {
            Path folder = Optional.ofNullable(Path.of("/" + reader).getParent()).orElse(Path.of("/"));
            String path = folder.resolve(line.group(1))
                    .normalize()
                    .toString()
                    .replace('\\', '/')
                    .substring(1);
            readers.computeIfAbsent(path, none -> new TreeSet<>()).add(reader);
            if (path.endsWith(ENDING)) {
                included.add(path);
            }
        } catch (InvalidPathException e) {
            // No path of this system: whoever reads the plan is told so.
        }
    }

    /** The plans that read a file, themselves or through others, and are read by none; the file itself if it is one. */
    Set<String> of(String file) {
        Set<String> plans = new TreeSet<>();
        collect(file, plans, new TreeSet<>());
        return plans;
    }

    private void collect(String file, Set<String> plans, Set<String> passed) {
        if (!passed.add(file)) {
            return;
        }
        if (file.endsWith(ENDING) && !included.contains(file)) {
            plans.add(file);
        }
        readers.getOrDefault(file, Set.of()).forEach(reader -> collect(reader, plans, passed));
    }
}
