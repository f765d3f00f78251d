package dev.tomster.app;

import dev.tomster.diagnostic.Findings;
import dev.tomster.syntax.Line;
import dev.tomster.syntax.SyntaxReader;
import dev.tomster.text.Source;
import dev.tomster.text.SourceReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The files with which a team begins: a plan that teaches, and what git and a service for repositories need. */
public final class Starter {
    private static final String PLAN = "plan.tomster";

    /** The services for which there are recipes. */
    public enum Service {
        GITHUB,
        GITLAB
    }

    /**
     * What was done.
     *
     * @param written the new files
     * @param kept files that were there already and stay as they are
     * @param unaddressed new files in which somebody has to write where tomster comes from
     * @param unnamed plans with a space or a sign in their paths, which no recipe can name
     */
    public record Outcome(List<Path> written, List<Path> kept, List<Path> unaddressed, List<Path> unnamed) {}

    private final Path folder;
    private final String language;
    private final Origin origin;

    /**
     * A folder that may be missing.
     *
     * @param language of the plan and of the comments, one of those of the vocabulary
     */
    public Starter(Path folder, String language, Origin origin) {
        this.folder = folder;
        this.language = language;
        this.origin = origin;
    }

    /**
     * Writes what is not there yet: all files or none. A folder that holds plans gets no other.
     *
     * @throws IOException if the system refuses a file
     */
    public Outcome write(Optional<Service> service) throws IOException {
        List<String> all = plans();
        List<String> plans = all.stream().filter(Starter::isPlain).toList();
        List<Path> written = new ArrayList<>();
        List<Path> kept = new ArrayList<>();
        List<Path> unaddressed = new ArrayList<>();
        try (Outputs outputs = new Outputs()) {
            for (Map.Entry<String, String> file : files(service, all).entrySet()) {
                Path path = folder.resolve(file.getKey());
                if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                    kept.add(path);
                    continue;
                }
                String text = read(file.getValue());
                String filled = filled(text, plans.isEmpty() ? List.of(PLAN) : plans);
                if (filled.contains(Origin.NOBODY)) {
                    unaddressed.add(path);
                }
                outputs.write(path, filled.getBytes(StandardCharsets.UTF_8));
                written.add(path);
            }
            outputs.commit();
        }
        List<Path> unnamed =
                all.stream().filter(plan -> !isPlain(plan)).map(folder::resolve).toList();
        return new Outcome(written, kept, unaddressed, unnamed);
    }

    /** A recipe names plans in a shell, and in a regular expression. */
    private static boolean isPlain(String path) {
        return path.chars().allMatch(c -> Character.isLetterOrDigit(c) || "._/-".indexOf(c) >= 0);
    }

    /** The paths in the folder, each with the file of the program that is written there. */
    private static Map<String, String> files(Optional<Service> service, List<String> plans) {
        Map<String, String> files = new LinkedHashMap<>();
        if (plans.isEmpty() || plans.contains(PLAN)) {
            files.put(PLAN, PLAN);
        }
        files.put(".gitattributes", "gitattributes");
        files.put(".gitignore", "gitignore");
        files.put(".pre-commit-config.yaml", "pre-commit-config.yaml");
        service.ifPresent(chosen -> {
            switch (chosen) {
                case GITHUB -> {
                    files.put(".github/workflows/tomster.yml", "tomster.yml");
                    files.put(".github/workflows/tomster-comment.yml", "tomster-comment.yml");
                }
                case GITLAB -> files.put(".gitlab-ci.yml", "gitlab-ci.yml");
            }
        });
        return files;
    }

    private String filled(String text, List<String> plans) {
        String pattern = plans.size() == 1 ? plans.get(0) : "(" + String.join("|", plans) + ")";
        return text.replace("__repository__", origin.repository())
                .replace("__url__", origin.url())
                .replace("__ref__", origin.ref())
                .replace("PLANS: " + PLAN, "PLANS: " + String.join(" ", plans))
                .replace("^plan\\.tomster$", "^" + pattern.replace(".", "\\.") + "$");
    }

    private String read(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                Starter.class.getResourceAsStream("/dev/tomster/starter/" + language + "/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The plans of the folder, as paths from it: files with a step {@code plan}; others are included by these. */
    private List<String> plans() throws IOException {
        List<String> plans = new ArrayList<>();
        for (Path file : Files.isDirectory(folder) ? PlanFolder.plans(folder) : List.<Path>of()) {
            Source source = SourceReader.read(file, file.toString()).source();
            boolean isPlan = SyntaxReader.read(source, new Findings()).lines().stream()
                    .anyMatch(line -> line instanceof Line.Step step
                            && step.concept().id().equals("plan"));
            if (isPlan) {
                plans.add(folder.relativize(file).toString().replace('\\', '/'));
            }
        }
        return plans;
    }
}
