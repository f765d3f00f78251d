package dev.tomster.text;

import dev.tomster.text.PlanRoot.Resolution;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The files of a plan on disk. What a plan names must lie inside its root (threat S6: path traversal). */
public final class DiskFiles implements PlanFiles {
    private final Path main;
    private Optional<PlanRoot> root;

    private DiskFiles(Path main, Optional<PlanRoot> root) {
        this.main = main;
        this.root = root;
    }

    /**
     * The files around a plan.
     *
     * @param folder the root that the user named; if none, it is looked for when the plan first names another file
     */
    public static DiskFiles around(Path main, Optional<Path> folder) throws IOException {
        return new DiskFiles(main, folder.isPresent() ? Optional.of(PlanRoot.at(folder.get())) : Optional.empty());
    }

    @Override
    public Reading read(Path file, String name) throws IOException {
        return SourceReader.read(file, name);
    }

    @Override
    public Resolution resolve(Source from, String path) throws IOException {
        if (root.isEmpty()) {
            root = Optional.of(PlanRoot.around(main));
        }
        return root.get().resolve(from.file().orElse(main), path);
    }
}
