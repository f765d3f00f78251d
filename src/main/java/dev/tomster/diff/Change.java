package dev.tomster.diff;

import dev.tomster.model.Item;
import dev.tomster.vocabulary.Property;
import java.util.List;
import java.util.Optional;

/** One thing that is not as it was, as a person would count it. */
public sealed interface Change {

    Level level();

    /** The item in the plan before; none if it came, or if no item changed. */
    default Optional<Item> before() {
        return Optional.empty();
    }

    /** The item in the plan after; none if it went, or if no item changed. */
    default Optional<Item> after() {
        return Optional.empty();
    }

    /** What it does to what was promised. */
    default Strength strength() {
        return Strength.SAME;
    }

    <R> R fold(Visitor<R> visitor);

    /** One answer for each kind of change. */
    interface Visitor<R> {
        R added(Added change);

        R removed(Removed change);

        R renamed(Renamed change);

        R moved(Moved change);

        R retitled(Retitled change);

        R rewritten(Rewritten change);

        R restated(Restated change);

        R translated(Translated change);

        R measured(Measured change);
    }

    /** An item came, with all that stands in it and did not come from elsewhere. */
    record Added(Item item, Level level, Strength strength) implements Change {
        @Override
        public Optional<Item> after() {
            return Optional.of(item);
        }

        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.added(this);
        }
    }

    /** An item went, with all that stood in it and is not elsewhere now. */
    record Removed(Item item, Level level, Strength strength) implements Change {
        @Override
        public Optional<Item> before() {
            return Optional.of(item);
        }

        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.removed(this);
        }
    }

    /** An item has another name. That others refer to it by the new name is no change of theirs. */
    record Renamed(Pair items, Level level) implements Paired {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.renamed(this);
        }
    }

    /** An item stands in another item or step than before. */
    record Moved(Pair items, Pair owners, Level level) implements Paired {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.moved(this);
        }
    }

    /** What stands behind the colon of an item is another text. */
    record Retitled(Pair items, Level level) implements Paired {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.retitled(this);
        }
    }

    /** The Markdown of a section is another text. */
    record Rewritten(Pair items, Level level) implements Paired {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.rewritten(this);
        }
    }

    /**
     * What is stated of a property is not what was.
     *
     * @param values one at least, unless only the order is another
     * @param isReordered true if the values of a property whose order has a meaning are in another one
     */
    record Restated(
            Pair items,
            Property property,
            List<ValueChange> values,
            boolean isReordered,
            Level level,
            Strength strength)
            implements Paired {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.restated(this);
        }
    }

    /** The plan is in another language. */
    record Translated(String from, String to, Level level) implements Change {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.translated(this);
        }
    }

    /** The file of results says something else. */
    record Measured(List<ResultChange> results, Level level) implements Change {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.measured(this);
        }
    }

    /** A change of an item that is in both plans. */
    sealed interface Paired extends Change {
        Pair items();

        @Override
        default Optional<Item> before() {
            return Optional.of(items().before());
        }

        @Override
        default Optional<Item> after() {
            return Optional.of(items().after());
        }
    }

    /** The same item before and after. */
    record Pair(Item before, Item after) {}
}
