package dev.tomster.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Three versions of a plan, and what the merge of them is. */
public record Scenario(Path file, String about, String base, String ours, String theirs, String merged) {
    private static final Path FOLDER = Path.of("src/test/merges");
    private static final List<String> HEADS = List.of("base", "ours", "theirs", "merged");

    public static List<Scenario> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(Scenario::read).toList();
        }
    }

    private static Scenario read(Path file) {
        try {
            String[] parts = Files.readString(file).split("(?m)^=== (?:" + String.join("|", HEADS) + ")\n", -1);
            return new Scenario(file, parts[0].strip(), parts[1], parts[2], parts[3], parts[4]);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    void accept(String text) throws IOException {
        String whole = Files.readString(file);
        int place = whole.indexOf("=== merged\n");
        Files.writeString(file, whole.substring(0, place) + "=== merged\n" + text);
    }

    public String name() {
        return file.getFileName().toString().replace(".merge", "");
    }

    public boolean isClean() {
        return !merged.contains("<<<<<<< ");
    }

    @Override
    public String toString() {
        return name();
    }
}
