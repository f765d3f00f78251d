package dev.tomster.app;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds the plans in a folder. */
public final class PlanFolder {
    private static final String ENDING = ".tomster";

    private PlanFolder() {}

    /**
     * All files below a folder whose names end in {@code .tomster}, in order. Symbolic links are not followed, hidden
     * files and folders are passed over.
     *
     * @throws IOException if the system refuses a folder
     */
    public static List<Path> plans(Path folder) throws IOException {
        List<Path> plans = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean isSkipped = !directory.equals(folder) && isHidden(directory);
                return isSkipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && name(file).endsWith(ENDING) && !isHidden(file)) {
                    plans.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(plans);
        return plans;
    }

    private static boolean isHidden(Path path) {
        return name(path).startsWith(".");
    }

    private static String name(Path path) {
        return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
    }
}
