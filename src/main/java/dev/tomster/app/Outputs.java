package dev.tomster.app;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes files so that a failure leaves what was there before: all are written beside, then moved into place. */
final class Outputs implements AutoCloseable {
    private final Map<Path, Path> written = new LinkedHashMap<>();
    private final Map<Path, Path> earlier = new LinkedHashMap<>();

    /** Writes a file that does not show yet. */
    void write(Path file, byte[] bytes) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder");
        }
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        Path part = beside(file, "part");
        written.put(file, part);
        // Not a channel, for the reason that SourceReader gives.
        try (OutputStream out = new FileOutputStream(part.toFile())) {
            out.write(bytes);
        }
        keepPermissions(file, part);
    }

    private static void keepPermissions(Path file, Path part) throws IOException {
        boolean hasPermissions =
                part.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (hasPermissions && Files.exists(file)) {
            Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(file));
        }
    }

    /** Shows all files that were written; if one cannot be shown, the earlier ones come back. */
    List<Path> commit() throws IOException {
        for (Path file : written.keySet()) {
            if (Files.exists(file)) {
                Path copy = beside(file, "earlier");
                earlier.put(file, copy);
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        List<Path> shown = new ArrayList<>();
        try {
            for (Map.Entry<Path, Path> file : written.entrySet()) {
                move(file.getValue(), file.getKey());
                shown.add(file.getKey());
            }
        } catch (IOException e) {
            restore(shown);
            throw e;
        }
        written.clear();
        return shown;
    }

    private void restore(List<Path> shown) throws IOException {
        for (Path file : shown) {
            Path copy = earlier.remove(file);
            if (copy == null) {
                Files.deleteIfExists(file);
            } else {
                move(copy, file);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + "." + ending);
    }

    /** Removes what was written and not committed. */
    @Override
    public void close() throws IOException {
        for (Path part : written.values()) {
            Files.deleteIfExists(part);
        }
        for (Path copy : earlier.values()) {
            Files.deleteIfExists(copy);
        }
    }
}
