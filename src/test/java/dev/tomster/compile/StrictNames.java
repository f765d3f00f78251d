package dev.tomster.compile;

import dev.tomster.compile.value.Resolver;
import dev.tomster.model.ItemId;
import dev.tomster.vocabulary.Concept;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that a {@link StrictReading} found. */
final class StrictNames implements Resolver {
    private final Set<ItemId> declared = new LinkedHashSet<>();
    private final Map<String, List<ItemId>> byName = new HashMap<>();

    /** Takes in a name; the parent's name is empty for an item that is not nested. */
    void declare(String parent, String kind, String name) {
        Optional<ItemId> outer = parent.isEmpty() ? Optional.empty() : Optional.of(ItemId.of("parent", parent));
        ItemId id = new ItemId(outer, kind, name);
        if (declared.add(id)) {
            byName.computeIfAbsent(name, unknown -> new ArrayList<>()).add(id);
        }
    }

    /** All names so far. */
    Set<ItemId> declared() {
        return Set.copyOf(declared);
    }

    boolean isDeclared(String kind, String name) {
        return declared.contains(ItemId.of(kind, name));
    }

    @Override
    public List<ItemId> find(List<String> path, List<String> concepts) {
        List<ItemId> found = new ArrayList<>();
        for (ItemId id : byName.getOrDefault(path.get(path.size() - 1), List.of())) {
            boolean legal = concepts.contains("any") || concepts.contains(id.concept());
            String wanted = String.join(".", path);
            if (legal && (wanted.equals(id.path()) || wanted.equals(id.concept() + "." + id.name()))) {
                found.add(id);
            }
        }
        return found;
    }

    @Override
    public List<String> names(List<String> concepts) {
        return declared.stream()
                .filter(id -> concepts.contains(id.concept()))
                .map(ItemId::path)
                .toList();
    }

    /** No text of the example names a value. */
    @Override
    public List<String> stated(Concept concept, Optional<ItemId> item) {
        return List.of();
    }

    @Override
    public boolean isLost(String name) {
        return false;
    }
}
