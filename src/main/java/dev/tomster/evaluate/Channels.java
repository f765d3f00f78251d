package dev.tomster.evaluate;

import dev.tomster.kpi.KnownMetric.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which channels speak for an indicator in some periods. A row without a channel speaks of all of them: it is taken where the
 * source states it; else the channels are taken together that have all that the formula asks for.
 *
 * @param bySlot the numbers of the channels that each slot is taken from, 0 for rows without channel
 * @param without the channels that lack something that the others have
 */
record Channels(Map<Integer, List<Integer>> bySlot, List<Integer> without) {
    private static final int ALL = 0;

    /**
     * What a formula asks for.
     *
     * @param slots one of them is enough
     * @param isPeople true if what channels say cannot be added: then a row without channel goes first
     */
    record Group(List<Integer> slots, boolean isPeople) {}

    List<Integer> of(int slot) {
        return bySlot.getOrDefault(slot, List.of());
    }

    /** One channel alone. */
    static Channels only(int channel, List<Group> groups) {
        Map<Integer, List<Integer>> bySlot = new HashMap<>();
        groups.forEach(group -> group.slots().forEach(slot -> bySlot.put(slot, List.of(channel))));
        return new Channels(bySlot, List.of());
    }

    /**
     * The channels for a total.
     *
     * @param groups what the formula asks for
     * @param candidates the numbers of the channels that may speak
     * @param areNamed true if the plan names the candidates: then a row without channel, which speaks of all of them, is taken
     *     only where they have no rows of their own
     */
    static Channels together(
            Pools pools, Window window, List<Group> groups, List<Integer> candidates, boolean areNamed) {
        Map<Integer, List<Integer>> bySlot = new HashMap<>();
        List<Group> apart = new ArrayList<>();
        TreeSet<Integer> any = new TreeSet<>();
        for (Group group : groups) {
            List<Integer> having = candidates.stream()
                    .filter(channel -> has(pools, window, group, channel))
                    .toList();
            boolean isStated = has(pools, window, group, ALL);
            if (isStated && (having.isEmpty() || !areNamed || (group.isPeople() && having.size() > 1))) {
                group.slots().forEach(slot -> bySlot.put(slot, List.of(ALL)));
            } else {
                apart.add(group);
                any.addAll(having);
            }
        }
        List<Integer> whole = any.stream()
                .filter(channel -> apart.stream().allMatch(group -> has(pools, window, group, channel)))
                .toList();
        apart.forEach(group -> group.slots().forEach(slot -> bySlot.put(slot, whole)));
        return new Channels(
                bySlot, any.stream().filter(channel -> !whole.contains(channel)).toList());
    }

    private static boolean has(Pools pools, Window window, Group group, int channel) {
        return window.starts().stream()
                .anyMatch(start -> group.slots().stream()
                        .anyMatch(slot ->
                                pools.find(window.grain(), start, slot, channel).isPresent()));
    }

    /** What a formula asks for. */
    static Stream<Group> groups(Node node) {
        if (node instanceof Node.Column column) {
            return Stream.of(new Group(column.slots(), column.kind() == Kind.PEOPLE));
        }
        if (node instanceof Node.OfRows rows) {
            return Stream.of(new Group(List.of(rows.slot()), false));
        }
        if (node instanceof Node.Before before) {
            return Stream.of(new Group(List.of(before.slot()), false));
        }
        return node instanceof Node.Operation operation
                ? Stream.concat(groups(operation.left()), groups(operation.right()))
                : Stream.empty();
    }
}
