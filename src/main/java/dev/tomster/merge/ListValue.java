package dev.tomster.merge;

import dev.tomster.vocabulary.Shape;
import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A list on one line, as its entries: what one side adds and what the other takes out go together. */
final class ListValue {
    /** Lists whose entries stand for themselves: those of a mix, say, have to add up. */
    private static final Set<Shape> SHAPES = Set.of(
            Shape.WORDS,
            Shape.TERMS,
            Shape.REFERENCES,
            Shape.REFERENCES_OR_TEXT,
            Shape.PARTS,
            Shape.CHOICES,
            Shape.SLOTS,
            Shape.TIME_RANGES,
            Shape.MONTHS);

    private ListValue() {}

    static boolean is(Optional<Shape> shape) {
        return shape.filter(SHAPES::contains).isPresent();
    }

    /** The entries between commas with a space behind them, but for those in parentheses or quotes. */
    static List<String> entries(String value) {
        List<String> entries = new ArrayList<>();
        int depth = 0;
        boolean isQuoted = false;
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            isQuoted ^= c == '"';
            depth += isQuoted ? 0 : c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            boolean isApart = i + 1 < value.length() && Spelling.isSpace(value.charAt(i + 1));
            if (c == ',' && isApart && depth == 0 && !isQuoted) {
                entries.add(Spelling.strip(value.substring(from, i)));
                from = i + 1;
            }
        }
        entries.add(Spelling.strip(value.substring(from)));
        entries.removeIf(String::isEmpty);
        return entries;
    }

    /** The list that keeps the changes of both sides; none if both put something else in the place of the same entry. */
    static Optional<String> merge(String base, String ours, String theirs) {
        Set<String> old = new LinkedHashSet<>(entries(base));
        Set<String> mine = new LinkedHashSet<>(entries(ours));
        Set<String> yours = new LinkedHashSet<>(entries(theirs));
        boolean isGoneTwice = old.stream().anyMatch(entry -> !mine.contains(entry) && !yours.contains(entry));
        boolean isReplacedTwice = isGoneTwice && hasNew(mine, old, yours) && hasNew(yours, old, mine);
        if (isReplacedTwice || isAlone(old) || isAlone(mine) || isAlone(yours)) {
            return Optional.empty();
        }
        List<String> merged = new ArrayList<>();
        mine.stream()
                .filter(entry -> yours.contains(entry) || !old.contains(entry))
                .forEach(merged::add);
        yours.stream()
                .filter(entry -> !mine.contains(entry) && !old.contains(entry))
                .forEach(merged::add);
        return merged.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", merged));
    }

    private static boolean hasNew(Set<String> entries, Set<String> old, Set<String> other) {
        return entries.stream().anyMatch(entry -> !old.contains(entry) && !other.contains(entry));
    }

    /** What is no list, such as an open question, stands for all entries. */
    private static boolean isAlone(Set<String> entries) {
        return entries.stream().anyMatch(entry -> entry.startsWith("?"));
    }
}
