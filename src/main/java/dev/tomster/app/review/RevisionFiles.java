package dev.tomster.app.review;

import dev.tomster.app.review.Revision.Node;
import dev.tomster.app.review.Revision.NodeType;
import dev.tomster.text.PlanFiles;
import dev.tomster.text.PlanRoot;
import dev.tomster.text.PlanRoot.Resolution;
import dev.tomster.text.PlanRoot.Way;
import dev.tomster.text.Reading;
import dev.tomster.text.Reading.Obstacle;
import dev.tomster.text.Source;
import dev.tomster.text.SourceReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The files of a plan as they were at a revision, in the same bounds as on the disk (threat S6). */
final class RevisionFiles implements PlanFiles {
    /** A chain of links that is longer is a circle, or might as well be. */
    private static final int MOST_LINKS = 16;

    private final Revision revision;
    private final Path repository;
    private final Path root;

    /** @param main the plan's path from the root of the repository */
    RevisionFiles(Revision revision, String main) throws IOException {
        this.revision = revision;
        this.repository = revision.repository().root();
        this.root = root(repository.resolve(main));
    }

    /** As on the disk: the nearest folder with {@code tomster.root}, or else the repository. */
    private Path root(Path main) throws IOException {
        for (Path at = main.getParent(); at != null && at.startsWith(repository); at = at.getParent()) {
            if (revision.at(path(at.resolve("tomster.root"))).isPresent()) {
                return at;
            }
        }
        return repository;
    }

    private String path(Path file) {
        return repository.relativize(file).toString().replace('\\', '/');
    }

    @Override
    public Reading read(Path file, String name) throws IOException {
        Path whole = repository.resolve(file).normalize();
        Optional<Node> node = whole.startsWith(repository) ? revision.at(path(whole)) : Optional.empty();
        if (node.isEmpty()) {
            return without(name, Obstacle.MISSING);
        }
        if (node.get().type() != NodeType.FILE) {
            return without(name, node.get().type() == NodeType.FOLDER ? Obstacle.DIRECTORY : Obstacle.NOT_A_FILE);
        }
        Optional<byte[]> bytes = revision.read(node.get());
        if (bytes.isEmpty()) {
            return without(name, Obstacle.MISSING);
        }
        // A file that is included has the name of the revision in front of its own, too.
        String full = revision.name() + ":" + path(whole);
        Reading reading = SourceReader.read(new ByteArrayInputStream(bytes.get()), full);
        Source source = new Source(full, reading.source().text(), Optional.of(whole), reading.hasMark());
        return new Reading(source, reading.obstacle(), reading.place(), reading.hasMark());
    }

    private static Reading without(String name, Obstacle obstacle) {
        return new Reading(new Source(name, ""), Optional.of(obstacle), 0, false);
    }

    @Override
    public Resolution resolve(Source from, String path) throws IOException {
        Optional<Way> way = PlanRoot.wayOut(path);
        if (way.isPresent()) {
            return new Resolution.Outside(way.get());
        }
        try {
            Path folder =
                    Optional.ofNullable(from.file().orElse(root).getParent()).orElse(root);
            return follow(folder.resolve(path).normalize(), Way.ABOVE, MOST_LINKS);
        } catch (InvalidPathException e) {
            return new Resolution.Missing();
        }
    }

    private Resolution follow(Path file, Way way, int links) throws IOException {
        if (!file.startsWith(root)) {
            return new Resolution.Outside(way);
        }
        Path at = repository;
        for (Path step : repository.relativize(file)) {
            at = at.resolve(step);
            Optional<Node> node = revision.at(path(at));
            if (node.isPresent() && node.get().type() == NodeType.LINK) {
                return links == 0
                        ? new Resolution.Missing()
                        : follow(behind(at, node.get(), file), Way.LINK, links - 1);
            }
            if (node.isEmpty() && !at.equals(repository)) {
                return new Resolution.Missing();
            }
        }
        return new Resolution.Inside(file);
    }

    private Path behind(Path link, Node node, Path file) throws IOException {
        String target = new String(revision.read(node).orElse(new byte[0]), StandardCharsets.UTF_8);
        return link.resolveSibling(target).resolve(link.relativize(file)).normalize();
    }
}
