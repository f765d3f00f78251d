package dev.tomster.app;

import dev.tomster.text.PlanFiles;
import dev.tomster.text.PlanRoot.Resolution;
import dev.tomster.text.Reading;
import dev.tomster.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The files of a plan as they would be after some edits, before any of them is written. */
final class EditedFiles implements PlanFiles {
    private final PlanFiles disk;
    private final Map<Path, String> texts;

    EditedFiles(PlanFiles disk) {
        this(disk, Map.of());
    }

    private EditedFiles(PlanFiles disk, Map<Path, String> texts) {
        this.disk = disk;
        this.texts = new LinkedHashMap<>(texts);
    }

    /** The same with another text for a file. */
    EditedFiles with(Path file, String text) {
        EditedFiles edited = new EditedFiles(disk, texts);
        edited.texts.put(file, text);
        return edited;
    }

    /** The texts that differ from those on the disk, by real path. */
    Map<Path, String> texts() {
        return texts;
    }

    @Override
    public Reading read(Path file, String name) throws IOException {
        Path real = Files.exists(file) ? file.toRealPath() : file;
        String text = texts.get(real);
        if (text == null) {
            return disk.read(file, name);
        }
        boolean hasMark = disk.read(file, name).hasMark();
        return new Reading(new Source(name, text, Optional.of(real), hasMark), Optional.empty(), 0, hasMark);
    }

    @Override
    public Resolution resolve(Source from, String path) throws IOException {
        return disk.resolve(from, path);
    }
}
