package dev.tomster.compile;

import dev.tomster.compile.value.Resolver;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.ItemId;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Spelling;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that the items of a plan have. */
final class Names implements Resolver {
    private static final String ANY = "any";
    /** A plan in which thousands of names are wrong is answered in time, too. */
    private static final int MOST_SUGGESTED = 200;

    private final Findings findings;
    private final Map<ItemId, Span> declared = new LinkedHashMap<>();
    private final Map<String, List<ItemId>> byName = new HashMap<>();
    private final Map<ItemId, Span> bySpelling = new HashMap<>();
    /** The names of some kinds: asked for at each name that nobody declared. */
    private final Map<List<String>, List<String>> suggested = new HashMap<>();

    private final Map<String, Draft> drafts = new HashMap<>();
    private List<Draft> plan = List.of();

    private final Set<ItemId> doubtful = new HashSet<>();
    private final Set<String> lost = new HashSet<>();
    private boolean isAnyLost;

    Names(Findings findings) {
        this.findings = findings;
    }

    /** The form in which names are compared. */
    static String normal(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                return Normalizer.normalize(name, Normalizer.Form.NFC);
            }
        }
        return name;
    }

    /** Takes in the name of an item; a name that is taken, or is almost the same as another, is reported. */
    void declare(ItemId id, Span place) {
        suggested.clear();
        Span first = declared.putIfAbsent(id, place);
        if (first != null) {
            findings.add(Finding.of(CompileRules.NAME_TWICE, place)
                    .with("name", id.name())
                    .withNoun("kind", id.concept())
                    .related(first)
                    .help(Message.of("id-duplicate.help")));
            return;
        }
        byName.computeIfAbsent(id.name(), name -> new ArrayList<>()).add(id);
        ItemId spelling = new ItemId(id.parent(), id.concept(), Spelling.fold(id.name()));
        Span similar = bySpelling.putIfAbsent(spelling, place);
        if (similar != null) {
            findings.add(Finding.of(CompileRules.NAME_NEAR, place)
                    .with("name", id.name())
                    .with("other", similar.text())
                    .related(similar)
                    .help(Message.of("name-near.help")));
        }
    }

    /** A name that is never suggested, for it may not be what was meant. */
    void doubt(ItemId id) {
        doubtful.add(id);
    }

    /** Takes in a name that a line seems to declare that could not be read. */
    void lose(String name) {
        lost.add(normal(name));
    }

    /** Takes in what the plan states, before its values are read. */
    void take(List<Draft> steps) {
        plan = steps;
    }

    @Override
    public List<String> stated(Concept concept, Optional<ItemId> item) {
        // Most plans name no value in a text: what is stated is sorted when the first is looked for.
        if (drafts.isEmpty()) {
            plan.forEach(this::index);
        }
        String key = item.map(ItemId::toString).orElse(concept.id());
        return Optional.ofNullable(drafts.get(key)).map(Draft::stated).orElse(List.of());
    }

    private void index(Draft draft) {
        if (draft.concept().isStep()) {
            drafts.put(draft.concept().id(), draft);
        }
        draft.id().ifPresent(id -> drafts.putIfAbsent(id.toString(), draft));
        draft.items().forEach(this::index);
    }

    /** Says that lines are missing that may declare any name. */
    void loseAny() {
        isAnyLost = true;
    }

    @Override
    public boolean isLost(String name) {
        return isAnyLost || lost.contains(normal(name));
    }

    @Override
    public List<ItemId> find(List<String> path, List<String> concepts) {
        List<ItemId> found = new ArrayList<>();
        boolean any = concepts.contains(ANY);
        for (ItemId id : byName.getOrDefault(normal(path.get(path.size() - 1)), List.of())) {
            if ((any || concepts.contains(id.concept())) && isAt(id, path)) {
                found.add(id);
            }
        }
        return found;
    }

    /** True if the path leads to the item: all names from outside inwards, perhaps with the outermost's kind before. */
    private static boolean isAt(ItemId id, List<String> path) {
        int index = path.size() - 1;
        Optional<ItemId> at = Optional.of(id);
        ItemId outermost = id;
        while (at.isPresent() && index >= 0 && at.get().name().equals(normal(path.get(index)))) {
            outermost = at.get();
            at = outermost.parent();
            index--;
        }
        boolean kindBefore = index == 0 && outermost.concept().equals(path.get(0));
        return at.isEmpty() && (index < 0 || kindBefore);
    }

    @Override
    public List<String> names(List<String> concepts) {
        return suggested.computeIfAbsent(concepts, this::namesOf);
    }

    private List<String> namesOf(List<String> concepts) {
        boolean any = concepts.contains(ANY);
        return declared.keySet().stream()
                .filter(id -> any || concepts.contains(id.concept()))
                .filter(id -> !doubtful.contains(id))
                .map(ItemId::path)
                .distinct()
                .limit(MOST_SUGGESTED)
                .toList();
    }
}
