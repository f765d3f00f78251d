package dev.tomster.model;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * The facts of an item, found by their properties. Rules of strategy ask some hundred times for each item, mostly for what it
 * does not state: the ids lie side by side in memory, the facts anywhere.
 */
final class Facts extends AbstractList<Fact> implements RandomAccess {
    private final Fact[] facts;
    private final String[] ids;

    private Facts(List<Fact> facts) {
        this.facts = facts.toArray(new Fact[0]);
        this.ids = new String[this.facts.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = this.facts[i].property().id();
        }
    }

    static Facts of(List<Fact> facts) {
        return facts instanceof Facts known ? known : new Facts(facts);
    }

    Optional<Fact> of(String property) {
        for (int i = 0; i < ids.length; i++) {
            if (ids[i].equals(property)) {
                return Optional.of(facts[i]);
            }
        }
        return Optional.empty();
    }

    @Override
    public Fact get(int index) {
        return facts[index];
    }

    @Override
    public int size() {
        return facts.length;
    }
}
