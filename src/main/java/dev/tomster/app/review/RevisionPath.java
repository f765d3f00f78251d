package dev.tomster.app.review;

import dev.tomster.diagnostic.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plan that is named by a revision and a path: {@code main:plans/lumen.tomster}.
 *
 * @param path from the root of the repository, as git has it, or from the folder in which the program runs
 */
public record RevisionPath(String revision, String path) {
    /** A colon between braces belongs to the revision: {@code main@{2027-01-01 10:00}}. */
    private static final Pattern FORM = Pattern.compile("((?:[^:{]++|\\{[^}]*\\})+):(.*)");

    /** The revision and the path that a name stands for; none if it is a file, or has no colon. */
    public static Optional<RevisionPath> of(String name) {
        Matcher form = FORM.matcher(name);
        return form.matches() && !Files.exists(Path.of(name))
                ? Optional.of(new RevisionPath(form.group(1), form.group(2)))
                : Optional.empty();
    }

    /** Reads the plan. */
    public Side read(Repository repository) throws IOException {
        Revision at = repository.revision(revision);
        return Side.at(at, in(at));
    }

    /** The path from the root of the repository. */
    String in(Revision at) throws IOException {
        if (at.at(path).isPresent()) {
            return path;
        }
        Optional<String> near = at.repository().path(Path.of(path));
        if (near.isEmpty() || at.at(near.get()).isEmpty()) {
            throw missing(revision, path);
        }
        return near.get();
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
