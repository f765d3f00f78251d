package dev.tomster.chart;

import java.util.Map;
import java.util.Optional;

/**
 * The colours of a document's pictures.
 *
 * @param colours for each ink, six hexadecimal digits behind a hash
 */
public record Inks(Map<Ink, String> colours) {
    public Inks {
        colours = Map.copyOf(colours);
    }

    /** The colour of an ink. */
    public String of(Ink ink) {
        return Optional.ofNullable(colours.get(ink)).orElseThrow(() -> new IllegalArgumentException("no " + ink));
    }
}
