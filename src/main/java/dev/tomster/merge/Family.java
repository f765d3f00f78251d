package dev.tomster.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which parts of three versions of a plan are the same part: found from the outside in, then wherever items moved to. */
final class Family {
    private final Map<Part, Trio> trios = new LinkedHashMap<>();
    private final Map<Part, Part> parents = new LinkedHashMap<>();

    Family(Part base, Part ours, Part theirs) {
        List.of(base, ours, theirs).forEach(this::adopt);
        Map<Part, Part> inOurs = descend(base, ours);
        Map<Part, Part> inTheirs = descend(base, theirs);
        each(
                base,
                part -> add(new Trio(
                        Optional.of(part),
                        Optional.ofNullable(inOurs.get(part)),
                        Optional.ofNullable(inTheirs.get(part)))));
        addedTwice(of(base));
        each(ours, part -> {
            if (!trios.containsKey(part)) {
                add(new Trio(Optional.empty(), Optional.of(part), Optional.empty()));
            }
        });
        each(theirs, part -> {
            if (!trios.containsKey(part)) {
                add(new Trio(Optional.empty(), Optional.empty(), Optional.of(part)));
            }
        });
    }

    /** The three versions of a part. */
    Trio of(Part part) {
        return Optional.ofNullable(trios.get(part)).orElseThrow();
    }

    /** The part around one, which is not the whole file. */
    private Trio parent(Part part) {
        return of(Optional.ofNullable(parents.get(part)).orElseThrow());
    }

    /** True if a side has a part elsewhere than the base does. */
    boolean isMoved(Trio trio, Optional<Part> side) {
        return trio.base().isPresent()
                && side.isPresent()
                && parents.containsKey(side.get())
                && parent(trio.base().get()) != parent(side.get());
    }

    /** True if a side moved something into a part. */
    boolean holdsMoved(Part part) {
        return part.parts().stream().anyMatch(inside -> isMoved(of(inside), Optional.of(inside)) || holdsMoved(inside));
    }

    /** True if nothing stands before a part in its block. */
    boolean isFirst(Part part) {
        return Optional.ofNullable(parents.get(part))
                .filter(parent -> parent.parts().get(0) == part)
                .isPresent();
    }

    /** True if both sides have a part in the same place. */
    boolean isInOnePlace(Trio trio) {
        return trio.ours().isPresent()
                && trio.theirs().isPresent()
                && parent(trio.ours().get()) == parent(trio.theirs().get());
    }

    private void add(Trio trio) {
        trio.base().ifPresent(part -> trios.put(part, trio));
        trio.ours().ifPresent(part -> trios.put(part, trio));
        trio.theirs().ifPresent(part -> trios.put(part, trio));
    }

    private void adopt(Part part) {
        for (Part inside : part.parts()) {
            parents.put(inside, part);
            adopt(inside);
        }
    }

    private interface Visit {
        void part(Part part);
    }

    private static void each(Part part, Visit visit) {
        visit.part(part);
        part.parts().forEach(inside -> each(inside, visit));
    }

    /** What became of the parts of the base on one side. */
    static Map<Part, Part> descend(Part base, Part side) {
        Map<Part, Part> pairs = new LinkedHashMap<>();
        Map<Part, Part> back = new LinkedHashMap<>();
        descend(base, side, pairs, back);
        Map<String, List<Part>> gone = strangers(base, pairs);
        Map<String, List<Part>> come = strangers(side, back);
        gone.forEach((key, parts) -> {
            List<Part> found = come.getOrDefault(key, List.of());
            if (parts.size() == 1 && found.size() == 1) {
                Part from = parts.get(0);
                Part to = found.get(0);
                boolean isFree = !pairs.containsKey(from) && !back.containsKey(to);
                if (isFree && Similarity.of(from, to) >= Similarity.ITEM) {
                    descend(from, to, pairs, back);
                }
            }
        });
        return pairs;
    }

    private static void descend(Part from, Part to, Map<Part, Part> pairs, Map<Part, Part> back) {
        pairs.put(from, to);
        back.put(to, from);
        Siblings.all(from.parts(), to.parts()).forEach((a, b) -> descend(a, b, pairs, back));
    }

    /** The items without a partner, by kind and name. */
    private static Map<String, List<Part>> strangers(Part file, Map<Part, Part> pairs) {
        Map<String, List<Part>> strangers = new HashMap<>();
        each(file, part -> {
            if (part.is(Part.Kind.ITEM) && !pairs.containsKey(part)) {
                strangers.computeIfAbsent(part.key(), k -> new ArrayList<>()).add(part);
            }
        });
        return strangers;
    }

    /** What both sides added in the same place under the same name. */
    private void addedTwice(Trio trio) {
        if (trio.ours().isEmpty() || trio.theirs().isEmpty()) {
            return;
        }
        Part ours = trio.ours().get();
        List<Part> mine = strangersIn(ours);
        List<Part> yours = strangersIn(trio.theirs().get());
        Siblings.named(mine, yours).forEach((a, b) -> add(new Trio(Optional.empty(), Optional.of(a), Optional.of(b))));
        ours.parts().stream().filter(trios::containsKey).map(this::of).forEach(this::addedTwice);
    }

    private List<Part> strangersIn(Part part) {
        return part.parts().stream()
                .filter(inside -> !trios.containsKey(inside))
                .toList();
    }
}
