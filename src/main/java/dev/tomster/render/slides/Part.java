package dev.tomster.render.slides;

import dev.tomster.view.Block;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * What fits of a block into some height.
 *
 * @param rest what is left for the next slide
 */
record Part(Block block, double height, Optional<Block> rest) {

    /** A block that cannot be divided. */
    static Optional<Part> whole(Block block, double height, double room) {
        return height <= room ? Optional.of(new Part(block, height, Optional.empty())) : Optional.empty();
    }

    /** As many rows as fit; none if not even the first does. */
    static <T> Optional<Part> rows(
            List<T> rows, ToDoubleFunction<T> height, double head, double room, Function<List<T>, Block> block) {
        double used = head;
        int count = 0;
        while (count < rows.size()) {
            double row = height.applyAsDouble(rows.get(count));
            if (used + row > room) {
                break;
            }
            used += row;
            count++;
        }
        if (count == 0) {
            return Optional.empty();
        }
        Optional<Block> rest =
                count == rows.size() ? Optional.empty() : Optional.of(block.apply(rows.subList(count, rows.size())));
        return Optional.of(new Part(block.apply(rows.subList(0, count)), used, rest));
    }
}
