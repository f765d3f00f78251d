package dev.tomster.app.review;

import dev.tomster.app.Checksum;
import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.Plan;
import dev.tomster.text.DiskFiles;
import dev.tomster.text.PlanFiles;
import dev.tomster.view.Since;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A plan as it was, for documents that say what changed.
 *
 * @param errors what keeps it from being read as it was meant; documents cannot be compared with it then
 */
public record EarlierPlan(Since since, List<Finding> errors) {

    /**
     * Reads what a plan was.
     *
     * @param name a file, a revision of the repository in which the plan lies, or revision and path
     * @param root the folder that a file may read from; found around it if none
     * @throws GitRefusal if it is neither a file nor such a revision
     */
    public static EarlierPlan of(Path plan, String name, Optional<Path> root) throws IOException {
        Path file = Path.of(name);
        if (Files.isRegularFile(file)) {
            String shown =
                    Optional.ofNullable(file.getFileName()).map(Path::toString).orElse(name);
            return read(DiskFiles.around(file, root), file, name, shown);
        }
        Path folder = Optional.ofNullable(plan.getParent()).orElse(Path.of("."));
        try (Repository repository = Repository.around(folder)) {
            return at(plan, name, repository);
        } catch (GitRefusal refusal) {
            throw refusal.explanation().key().equals("cli.diff.no-repository")
                    ? new GitRefusal(
                            Message.of("cli.since.neither").with("name", name).with("folder", folder.toString()))
                    : refusal;
        }
    }

    private static EarlierPlan at(Path plan, String name, Repository repository) throws IOException {
        Optional<RevisionPath> named = RevisionPath.of(name);
        if (named.isPresent()) {
            Revision revision = repository.revision(named.get().revision());
            return read(revision, named.get().in(revision), name);
        }
        Revision revision = repository.revision(name);
        String path = repository.path(plan).orElseThrow(() -> RevisionPath.outside(plan, repository));
        String then = revision.at(path).isPresent() ? path : before(revision, path);
        if (revision.at(then).isEmpty()) {
            return new EarlierPlan(new Since(name, "", Optional.empty()), List.of());
        }
        return read(revision, then, name);
    }

    /** What the file was called then, if git finds that it has another name now. */
    private static String before(Revision revision, String path) throws IOException {
        return ChangedFiles.between(revision, Optional.empty()).stream()
                .filter(file -> file.after().equals(Optional.of(path)))
                .flatMap(file -> file.before().stream())
                .findFirst()
                .orElse(path);
    }

    private static EarlierPlan read(Revision revision, String path, String name) throws IOException {
        Path file = revision.repository().root().resolve(path).normalize();
        return read(new RevisionFiles(revision, path), file, revision.name() + ":" + path, name);
    }

    /**
     * @param called in what is told of its errors
     * @param shown in the documents
     */
    private static EarlierPlan read(PlanFiles files, Path file, String called, String shown) throws IOException {
        Findings findings = new Findings();
        Optional<Plan> plan = PlanLoader.load(files, file, called, findings);
        String checksum = plan.map(found -> Checksum.of(found.sources())).orElse("");
        return new EarlierPlan(
                new Since(shown, checksum, plan),
                plan.isPresent() && !findings.hasErrors() ? List.of() : findings.sorted());
    }
}
