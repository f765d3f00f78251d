package dev.tomster.app.review;

import dev.tomster.diagnostic.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A plan that is named by a revision and a path: {@code main:plans/lumen.tomster}. */
public final class RevisionPath {
    private RevisionPath() {}

    /** Where a name is cut that is no file but may be a revision and a path; none if it is neither. */
    private static Optional<Integer> colon(String name) {
        int colon = name.indexOf(':');
        return colon > 0 && !Files.exists(Path.of(name)) ? Optional.of(colon) : Optional.empty();
    }

    /** True if a name that is no file names a revision and a path. */
    public static boolean is(String name) {
        return name.indexOf(':') > 0 && colon(name).isPresent();
    }

    /**
     * Reads the plan. The path counts from the root of the repository, as git has it; one that is not there is looked for
     * from the folder in which the program runs.
     */
    public static Side read(String name, Repository repository) throws IOException {
        int colon = name.indexOf(':');
        Revision revision = repository.revision(name.substring(0, colon));
        String path = name.substring(colon + 1);
        if (revision.at(path).isPresent()) {
            return Side.at(revision, path);
        }
        Optional<String> near = repository.path(Path.of(path));
        if (near.isEmpty() || revision.at(near.get()).isEmpty()) {
            throw missing(revision.name(), path);
        }
        return Side.at(revision, near.get());
    }

    static GitRefusal missing(String revision, String path) {
        return new GitRefusal(
                Message.of("cli.diff.missing").with("revision", revision).with("path", path));
    }

    static GitRefusal outside(Path plan, Repository repository) {
        return new GitRefusal(Message.of("cli.diff.outside")
                .with("file", plan.toString())
                .with("folder", repository.root().toString()));
    }
}
