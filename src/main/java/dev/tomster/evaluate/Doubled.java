package dev.tomster.evaluate;

import dev.tomster.model.Quantity;
import java.time.LocalDate;

/**
 * The first row that speaks of all channels beside rows of channels for the same days, which come to something else. The row for all
 * channels counts, and theirs do not count again.
 *
 * @param metric by its id
 * @param ofAll what the row without channel says
 * @param ofChannels what those of the channels come to
 * @param place of the row without channel
 * @param more of how many later days the same is true
 */
public record Doubled(
        String metric, LocalDate first, LocalDate last, Quantity ofAll, Quantity ofChannels, Place place, int more) {}
