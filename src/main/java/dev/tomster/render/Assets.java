package dev.tomster.render;

import dev.tomster.text.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a plan, read by the program beforehand: nothing that prints a document opens a file of the plan.
 *
 * @param pictures by the path that the plan names
 * @param sources what the plan is made of, the main file first
 */
public record Assets(Map<String, Picture> pictures, List<SourceFile> sources) {
    public static final Assets NONE = new Assets(Map.of(), List.of());

    /**
     * A file that the plan is made of.
     *
     * @param name relative to the folder that holds all of them, with slashes
     */
    public record SourceFile(String name, Source source) {}

    /**
     * A picture.
     *
     * @param dataUri its bytes as a {@code data:} address
     * @param width in pixels
     * @param height in pixels
     */
    public record Picture(String dataUri, int width, int height) {}

    public Optional<Picture> picture(String path) {
        return Optional.ofNullable(pictures.get(path));
    }
}
