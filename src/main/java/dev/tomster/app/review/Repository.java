package dev.tomster.app.review;

import dev.tomster.diagnostic.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
                            ? Message.of("cli.diff.no-repository").with("folder", folder.toString())
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

    /**
     * A file that is not the same on two sides.
     *
     * @param before its path from the root; none if it came
     * @param after none if it went
     */
    record Moved(Optional<String> before, Optional<String> after) {}

    /**
     * The files that differ between a revision and another, or what lies in the folder.
     *
     * @param after none for the folder
     */
    List<Moved> changed(Revision before, Optional<Revision> after) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "diff",
                "--name-status",
                "-z",
                "--find-renames",
                "--no-ext-diff",
                "--no-textconv",
                "--no-color",
                before.commit()));
        after.ifPresent(revision -> command.add(revision.commit()));
        command.add("--");
        List<String> parts = git.must(command.toArray(new String[0])).parts();
        List<Moved> files = new ArrayList<>();
        for (int at = 0; at + 1 < parts.size(); ) {
            char status = parts.get(at).charAt(0);
            boolean hasTwo = status == 'R' || status == 'C';
            Optional<String> first = Optional.of(parts.get(at + 1));
            Optional<String> second = hasTwo ? Optional.of(parts.get(at + 2)) : first;
            files.add(new Moved(
                    status == 'A' || status == 'C' ? Optional.empty() : first,
                    status == 'D' ? Optional.empty() : second));
            at += hasTwo ? 3 : 2;
        }
        if (after.isEmpty()) {
            untracked().forEach(path -> files.add(new Moved(Optional.empty(), Optional.of(path))));
        }
        return files;
    }

    private List<String> untracked() throws IOException {
        return git.must("ls-files", "-z", "--others", "--exclude-standard", "--", "*" + Plans.ENDING).parts().stream()
                .filter(path -> !path.isEmpty())
                .toList();
    }

    /** The path of a file from the root; none if it lies elsewhere. */
    Optional<String> path(Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        if (Files.isDirectory(whole)) {
            whole = whole.toRealPath();
        }
        Path parent = whole.getParent();
        boolean isFile = parent != null && Files.exists(parent) && !Files.isDirectory(whole);
        Path real = isFile ? parent.toRealPath().resolve(whole.getFileName()) : whole;
        return real.startsWith(root)
                ? Optional.of(root.relativize(real).toString().replace('\\', '/'))
                : Optional.empty();
    }

    @Override
    public void close() {
        blobs.close();
    }
}
