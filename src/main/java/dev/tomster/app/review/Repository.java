package dev.tomster.app.review;

import dev.tomster.diagnostic.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A git repository, asked through the git command. */
public final class Repository implements AutoCloseable {
    private final Path root;
    private final Git git;
    private final Blobs blobs;

    private Repository(Path root) {
        this.root = root;
        this.git = new Git(root);
        this.blobs = new Blobs(git);
    }

    /**
     * The repository around a folder.
     *
     * @throws GitRefusal if there is none, or no git
     */
    public static Repository around(Path folder) throws IOException {
        Path real = folder.toRealPath();
        Git.Answer answer = new Git(real).run("rev-parse", "--show-toplevel");
        if (answer.status() != 0 || answer.text().isBlank()) {
            boolean isNone = answer.complaint().contains("not a git repository");
            throw new GitRefusal(
                    isNone
                            ? Message.of("cli.diff.no-repository").with("folder", real.toString())
                            : Message.of("cli.diff.git-says").with("reason", answer.complaint()));
        }
        return new Repository(
                Path.of(answer.text().lines().findFirst().orElseThrow()).toRealPath());
    }

    /** The folder that holds its files. */
    public Path root() {
        return root;
    }

    Git git() {
        return git;
    }

    Blobs blobs() {
        return blobs;
    }

    /**
     * A revision by any name that git understands.
     *
     * @throws GitRefusal if there is no such one
     */
    public Revision revision(String name) throws IOException {
        Optional<String> commit = name.isEmpty() || name.startsWith("-")
                ? Optional.empty()
                : git.line("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}");
        if (commit.isEmpty()) {
            throw new GitRefusal(Message.of(missing()).with("revision", name));
        }
        return new Revision(this, name, commit.get());
    }

    /** The last commit that two revisions have in common. */
    Revision fork(Revision one, Revision other) throws IOException {
        Optional<String> commit = git.line("merge-base", one.commit(), other.commit());
        if (commit.isEmpty()) {
            String key = isShallow() ? "cli.diff.revision.shallow" : "cli.diff.no-fork";
            throw new GitRefusal(Message.of(key).with("revision", one.name()).with("other", other.name()));
        }
        return new Revision(this, one.name(), commit.get());
    }

    private String missing() throws IOException {
        if (git.line("rev-parse", "--verify", "--quiet", "HEAD").isEmpty()) {
            return "cli.diff.revision.none";
        }
        return isShallow() ? "cli.diff.revision.shallow" : "cli.diff.revision";
    }

    private boolean isShallow() throws IOException {
        return git.line("rev-parse", "--is-shallow-repository")
                .filter("true"::equals)
                .isPresent();
    }

    /** The path of a file from the root; none if it lies elsewhere. */
    Optional<String> path(Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        if (Files.isDirectory(whole)) {
            whole = whole.toRealPath();
        }
        Path parent = whole.getParent();
        Path real = parent == null || !Files.exists(parent) || Files.isDirectory(whole)
                ? whole
                : parent.toRealPath().resolve(parent.relativize(whole));
        return real.startsWith(root)
                ? Optional.of(root.relativize(real).toString().replace('\\', '/'))
                : Optional.empty();
    }

    @Override
    public void close() {
        blobs.close();
    }
}
