package dev.tomster.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The folder that a plan may read from: the nearest one around its main file that holds {@code .git} or {@code
 * tomster.root}, else the file's own (threat S6: path traversal).
 */
public final class PlanRoot {
    private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/");
    /** On any system: a plan is read on others than its author's. */
    private static final Pattern ABSOLUTE = Pattern.compile("[/\\\\]|[A-Za-z]:");

    private final Path root;

    private PlanRoot(Path root) {
        this.root = root;
    }

    /** The root of a plan that exists. */
    public static PlanRoot around(Path main) throws IOException {
        Path file = main.toRealPath();
        Path folder = Optional.ofNullable(file.getParent()).orElse(file);
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git")) || Files.exists(at.resolve("tomster.root"))) {
                return new PlanRoot(at);
            }
        }
        return new PlanRoot(folder);
    }

    /** The folder that the user named. */
    public static PlanRoot at(Path folder) throws IOException {
        return new PlanRoot(folder.toRealPath());
    }

    /** What came of a path that a plan names. */
    public sealed interface Resolution {

        /** A file or folder inside the root, without symbolic links. */
        record Inside(Path path) implements Resolution {}

        /** It leads out of the root, or is no relative path. */
        record Outside(Way way) implements Resolution {}

        record Missing() implements Resolution {}
    }

    /** How a path leads out. */
    public enum Way {
        /** An address of the web, or of any other service. */
        URL,
        /** It begins at the top of a disk. */
        ABSOLUTE,
        /** It climbs above the root. */
        ABOVE,
        /** A symbolic link on it leads out. */
        LINK
    }

    /** How a path leads out that is not relative; none for any other, wherever it leads. */
    public static Optional<Way> wayOut(String path) {
        if (URL.matcher(path).lookingAt()) {
            return Optional.of(Way.URL);
        }
        return ABSOLUTE.matcher(path).lookingAt() ? Optional.of(Way.ABSOLUTE) : Optional.empty();
    }

    /**
     * Follows a path that a plan names, symbolic links included.
     *
     * @param from the file that names it
     * @param path relative to that file's folder
     */
    public Resolution resolve(Path from, String path) throws IOException {
        Optional<Way> way = wayOut(path);
        if (way.isPresent()) {
            return new Resolution.Outside(way.get());
        }
        Path relative;
        try {
            relative = Path.of(path);
        } catch (InvalidPathException e) {
            return new Resolution.Missing();
        }
        Path folder = Optional.ofNullable(from.toRealPath().getParent()).orElse(root);
        Path lexical = folder.resolve(relative).normalize();
        if (!lexical.startsWith(root)) {
            return new Resolution.Outside(Way.ABOVE);
        }
        if (!Files.exists(lexical)) {
            return new Resolution.Missing();
        }
        Path real = lexical.toRealPath();
        return real.startsWith(root) ? new Resolution.Inside(real) : new Resolution.Outside(Way.LINK);
    }
}
