package dev.tomster.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes files so that a failure leaves what was there before: all are written beside, then moved into place. */
final class Outputs implements AutoCloseable {
    private final Map<Path, Path> written = new LinkedHashMap<>();

    /** Writes a file that does not show yet. */
    void write(Path file, byte[] bytes) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        Path beside = folder.resolve(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        written.put(file, beside);
        Files.write(beside, bytes);
    }

    /** Shows all files that were written. */
    List<Path> commit() throws IOException {
        for (Map.Entry<Path, Path> file : written.entrySet()) {
            Files.move(
                    file.getValue(),
                    file.getKey(),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        }
        List<Path> files = List.copyOf(written.keySet());
        written.clear();
        return files;
    }

    /** Removes what was written and not committed. */
    @Override
    public void close() throws IOException {
        for (Path beside : written.values()) {
            Files.deleteIfExists(beside);
        }
    }
}
