package dev.tomster.app.review;

import dev.tomster.app.PlanReview;
import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Plan;
import dev.tomster.text.DiskFiles;
import dev.tomster.text.PlanFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One of the two readings of a plan.
 *
 * @param name as people call it: {@code main:plan.tomster}
 * @param plan as whole as it can be read; none if there is no text to read
 * @param findings everything that is wrong or weak in it
 * @param isThere false if the plan does not exist on this side, which is no mistake
 */
public record Side(String name, Optional<Plan> plan, List<Finding> findings, boolean isThere) {

    /** A plan that is not there. */
    static Side absent(String name) {
        return new Side(name, Optional.of(new Plan("", List.of(), List.of())), List.of(), false);
    }

    /** A plan on the disk. */
    public static Side onDisk(Path file, String name, Optional<Path> root) throws IOException {
        return read(DiskFiles.around(file, root), file, name);
    }

    /**
     * A plan as it was at a revision.
     *
     * @param path from the root of the repository
     */
    public static Side at(Revision revision, String path) throws IOException {
        Path file = revision.repository().root().resolve(path).normalize();
        return read(new RevisionFiles(revision, path), file, revision.name() + ":" + path);
    }

    private static Side read(PlanFiles files, Path file, String name) throws IOException {
        Findings findings = new Findings();
        Optional<Plan> plan = PlanLoader.load(files, file, name, findings);
        Findings all = plan.map(read -> PlanReview.of(read, findings, Optional.empty(), Optional.empty()))
                .orElse(findings);
        return new Side(name, plan, all.sorted(), true);
    }

    /** What keeps the plan from being read as it is meant. */
    public List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
