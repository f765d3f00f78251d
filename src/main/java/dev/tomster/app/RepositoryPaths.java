package dev.tomster.app;

import dev.tomster.text.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The paths of files as services know them that hold the repository: from its root, with forward slashes. The root is the
 * nearest folder with {@code .git} above the folder in which the program runs, or else above the file. A file in no
 * repository has its path from the folder in which the program runs, and one outside of both its whole path.
 */
public final class RepositoryPaths implements Function<Source, String> {
    private final Path here;
    private final Map<Source, String> paths = new HashMap<>();

    private RepositoryPaths(Path here) {
        this.here = here;
    }

    /**
     * The paths as seen from a folder.
     *
     * @throws IOException if the system refuses the folder
     */
    public static RepositoryPaths from(Path folder) throws IOException {
        return new RepositoryPaths(folder.toRealPath());
    }

    @Override
    public String apply(Source source) {
        return paths.computeIfAbsent(
                source,
                named -> of(named.file().orElse(here.resolve(named.name()).normalize())));
    }

    /** The path of a file that may be missing. */
    public String of(Path file) {
        Path whole = real(here.resolve(file).normalize());
        Path root = repository(here)
                .filter(whole::startsWith)
                .or(() -> repository(whole))
                .orElse(here);
        Path path = whole.startsWith(root) ? root.relativize(whole) : whole;
        return path.toString().replace('\\', '/');
    }

    private static Path real(Path file) {
        try {
            return Files.exists(file) ? file.toRealPath() : file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> repository(Path from) {
        for (Path at = from; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
