package dev.tomster.cases;

import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.text.DiskFiles;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A plan of several files. They are written into a folder of their own, which is the plan's root, and deleted again. */
public final class PlanOnDisk {
    private PlanOnDisk() {}

    /**
     * What is said of a plan, in order of place.
     *
     * @param main the path of its main file
     * @param files the text of each file, the main one too, by its path in the folder
     */
    public static List<Finding> findings(String main, Map<String, String> files) {
        Findings findings = new Findings();
        try {
            Path folder = Files.createTempDirectory("plan");
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.toAbsolutePath().getParent());
                Files.writeString(path, file.getValue());
            }
            Path path = folder.resolve(main);
            PlanLoader.load(DiskFiles.around(path, Optional.of(folder)), path, main, findings);
            try (Stream<Path> paths = Files.walk(folder)) {
                paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings.sorted();
    }
}
