package dev.tomster.render;

import java.util.Map;
import java.util.Optional;

/**
 * The pictures of a plan, read by the program beforehand: nothing that prints a document opens a file of the plan.
 *
 * @param pictures by the path that the plan names
 */
public record Assets(Map<String, Picture> pictures) {
    public static final Assets NONE = new Assets(Map.of());

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
