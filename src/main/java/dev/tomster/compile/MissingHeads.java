package dev.tomster.compile;

import dev.tomster.syntax.Line;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds out which line is missing above lines that cannot stand where they stand. */
final class MissingHeads {
    /** A single line is more likely in the wrong place than the rest of an item whose head is missing. */
    private static final int FEWEST = 2;

    /** The lines of an item are recognised by the first of them; a block of thousands is read in time, too. */
    private static final int FARTHEST = 40;

    private final Lexicon lexicon;

    MissingHeads(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A step or item that nobody opens.
     *
     * @param keys the lines that need it: those that cannot stand without it
     * @param lines how many lines may belong to it, those too that could stand without it
     */
    record Missing(Concept concept, List<Span> keys, int lines) {}

    /**
     * What is missing above some lines, if several of them need it.
     *
     * @param home in whose block they stand
     * @param outer in whose block that stands
     * @param isAtHome whether a key may stand in the block without more ado
     */
    Optional<Missing> above(List<Line> lines, Concept home, Optional<Concept> outer, Predicate<String> isAtHome) {
        Optional<Missing> best = Optional.empty();
        for (Concept concept : Vocabulary.standard().concepts()) {
            boolean isChild = concept.mayStandIn(home);
            boolean isSibling = outer.filter(concept::mayStandIn).isPresent();
            boolean isOtherStep = concept.isStep() && home.isStep() && !concept.equals(home);
            if (isChild || isSibling || isOtherStep) {
                Missing missing = missing(concept, lines, home, isAtHome);
                boolean isBetter = best.isEmpty()
                        || missing.keys().size() > best.get().keys().size()
                        || (missing.keys().size() == best.get().keys().size()
                                && missing.lines() > best.get().lines());
                best = isBetter ? Optional.of(missing) : best;
            }
        }
        return best.filter(missing -> missing.keys().size() >= FEWEST);
    }

    private Missing missing(Concept concept, List<Line> lines, Concept home, Predicate<String> isAtHome) {
        List<Span> keys = new ArrayList<>();
        Set<String> stated = new HashSet<>();
        int count = 0;
        for (Line line : lines.subList(0, Math.min(lines.size(), FARTHEST))) {
            boolean isItem = line instanceof Line.Item;
            boolean fits = line instanceof Line.Item item
                    ? item.concept().mayStandIn(concept)
                    : line instanceof Line.Property property
                            && takes(property.head().text(), concept, stated);
            boolean isNeeded = line instanceof Line.Item item
                    ? !item.concept().mayStandIn(home)
                    : !isAtHome.test(line.head().text());
            if (!fits || (isItem && !isNeeded)) {
                break;
            }
            count++;
            if (isNeeded) {
                keys.add(line instanceof Line.Item item ? item.kind() : line.head());
            }
        }
        return new Missing(concept, List.copyOf(keys), count);
    }

    private boolean takes(String key, Concept concept, Set<String> stated) {
        Optional<Property> property = lexicon.property(concept, key);
        return property.isPresent()
                ? stated.add(property.get().id()) || property.get().shape().accumulates()
                : lexicon.rows(key, concept).isPresent();
    }
}
