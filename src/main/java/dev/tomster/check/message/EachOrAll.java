package dev.tomster.check.message;

import dev.tomster.model.Item;
import java.util.List;

/** What is wrong with every single message is one habit, and told once. */
final class EachOrAll {
    /** From so many messages on, all of them are a habit. */
    private static final int SEVERAL = 3;

    private EachOrAll() {}

    /** True if all of several items are found. */
    static boolean isAll(List<Item> found, List<Item> all) {
        return found.size() >= SEVERAL && found.size() == all.size();
    }
}
