package dev.tomster.app.review;

import dev.tomster.app.review.ChangedFiles.Moved;
import dev.tomster.diff.Levels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares the plans of a repository between a revision and another, or what lies in the folder. */
public final class Comparison {
    private final Repository repository;
    private final Revision before;
    private final Optional<Revision> after;
    private final Levels levels;

    private Comparison(Repository repository, Revision before, Optional<Revision> after, Levels levels) {
        this.repository = repository;
        this.before = before;
        this.after = after;
        this.levels = levels;
    }

    /**
     * Compares plans between revisions.
     *
     * @param range {@code BASE} for what lies in the folder, {@code BASE..HEAD}, or {@code BASE...HEAD} for what came
     *     since HEAD left BASE
     * @param plans which ones, or folders of them; those that read a file that changed if none
     */
    public static List<ComparedPlan> of(Repository repository, String range, List<Path> plans, Levels levels)
            throws IOException {
        int dots = range.indexOf("..");
        boolean isFork = dots >= 0 && range.startsWith("...", dots);
        Revision base = repository.revision(dots < 0 ? range : orHead(range.substring(0, dots)));
        Optional<Revision> head = dots < 0
                ? Optional.empty()
                : Optional.of(repository.revision(orHead(range.substring(dots + (isFork ? 3 : 2)))));
        Revision from = isFork ? repository.fork(base, head.orElseThrow()) : base;
        return new Comparison(repository, from, head, levels).compare(plans);
    }

    private static String orHead(String name) {
        return name.isEmpty() ? "HEAD" : name;
    }

    private List<ComparedPlan> compare(List<Path> plans) throws IOException {
        List<Moved> changed = ChangedFiles.between(before, after);
        Map<String, String> origins = new TreeMap<>();
        changed.forEach(file -> file.after().ifPresent(is -> file.before().ifPresent(was -> origins.put(is, was))));
        Set<String> paths = plans.isEmpty() ? affected(changed) : named(plans, changed);
        List<ComparedPlan> compared = new ArrayList<>();
        for (String path : paths) {
            compared.add(compare(origins.getOrDefault(path, path), path));
        }
        return compared;
    }

    private ComparedPlan compare(String was, String is) throws IOException {
        Side old = before.at(was).isPresent() ? Side.at(before, was) : Side.absent(before.name() + ":" + was);
        Side young = isNow(is)
                ? now(is)
                : Side.absent(after.map(at -> at.name() + ":").orElse("") + is);
        return ComparedPlan.of(was.equals(is) ? is : was + " \u2192 " + is, old, young, levels);
    }

    private boolean isNow(String path) throws IOException {
        return after.isPresent()
                ? after.get().at(path).isPresent()
                : Files.exists(repository.root().resolve(path));
    }

    private Side now(String path) throws IOException {
        return after.isPresent()
                ? Side.at(after.get(), path)
                : Side.onDisk(repository.root().resolve(path), path, Optional.empty());
    }

    /** Plans that were named have to be on one side at least; a folder stands for those in it that changed. */
    private Set<String> named(List<Path> plans, List<Moved> changed) throws IOException {
        Set<String> paths = new TreeSet<>();
        for (Path plan : plans) {
            String path = repository.path(plan).orElseThrow(() -> RevisionPath.outside(plan, repository));
            if (Files.isDirectory(plan)) {
                affected(changed).stream()
                        .filter(found -> path.isEmpty() || found.startsWith(path + "/"))
                        .forEach(paths::add);
                continue;
            }
            if (before.at(path).isEmpty() && !isNow(path)) {
                throw RevisionPath.missing(before.name(), path);
            }
            paths.add(isNow(path) ? path : renamed(path, changed));
        }
        return paths;
    }

    /** Somebody may name a plan as it was called before. */
    private static String renamed(String path, List<Moved> changed) {
        return changed.stream()
                .filter(file -> file.before().equals(Optional.of(path)))
                .flatMap(file -> file.after().stream())
                .findFirst()
                .orElse(path);
    }

    /** A plan that went is compared under its old name, unless it has a new one. */
    private Set<String> affected(List<Moved> changed) throws IOException {
        if (changed.isEmpty()) {
            return Set.of();
        }
        Plans now = new Plans(repository, after);
        Plans then = new Plans(repository, Optional.of(before));
        Set<String> renamed = new TreeSet<>();
        Set<String> paths = new TreeSet<>();
        for (Moved file : changed) {
            file.after().map(now::of).ifPresent(paths::addAll);
            if (file.after().isPresent()) {
                file.before().filter(was -> !file.after().get().equals(was)).ifPresent(renamed::add);
            }
        }
        for (Moved file : changed) {
            file.before().map(then::of).ifPresent(paths::addAll);
        }
        paths.removeAll(renamed);
        return paths;
    }
}
