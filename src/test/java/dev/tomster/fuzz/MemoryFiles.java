package dev.tomster.fuzz;

import dev.tomster.text.PlanFiles;
import dev.tomster.text.PlanRoot;
import dev.tomster.text.PlanRoot.Resolution;
import dev.tomster.text.PlanRoot.Way;
import dev.tomster.text.Reading;
import dev.tomster.text.Reading.Obstacle;
import dev.tomster.text.Source;
import dev.tomster.text.SourceReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Files that stand in memory, below a root that has no name. */
public final class MemoryFiles implements PlanFiles {
    private static final Path ROOT = Path.of("");

    private final Map<Path, byte[]> files;

    /** @param files by their normalized path below the root */
    public MemoryFiles(Map<Path, byte[]> files) {
        this.files = Map.copyOf(files);
    }

    @Override
    public Reading read(Path file, String name) {
        byte[] bytes = files.get(file);
        if (bytes == null) {
            return new Reading(new Source(name, ""), Optional.of(Obstacle.DIRECTORY), 0, false);
        }
        Reading reading = SourceReader.decode(bytes, name);
        Source source = new Source(name, reading.source().text(), Optional.of(file));
        return new Reading(source, reading.obstacle(), reading.place(), reading.hasMark());
    }

    @Override
    public Resolution resolve(Source from, String path) {
        Optional<Way> way = PlanRoot.wayOut(path);
        if (way.isPresent()) {
            return new Resolution.Outside(way.get());
        }
        Path folder = from.file().map(Path::getParent).orElse(ROOT);
        Path found;
        try {
            found = folder.resolve(path).normalize();
        } catch (InvalidPathException e) {
            return new Resolution.Missing();
        }
        if (found.startsWith("..")) {
            return new Resolution.Outside(Way.ABOVE);
        }
        boolean isThere = found.equals(ROOT) || files.keySet().stream().anyMatch(file -> file.startsWith(found));
        return isThere ? new Resolution.Inside(found) : new Resolution.Missing();
    }
}
