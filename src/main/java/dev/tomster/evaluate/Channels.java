package dev.tomster.evaluate;

import dev.tomster.kpi.KnownMetric.Kind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which channels speak for an indicator in some periods. A row without a channel speaks of all of them: it goes before theirs
 * for the days that it speaks of; on other days the channels are taken together that have all that the formula asks for.
 *
 * @param bySlot the numbers of the channels that each slot is taken from, {@link Pools#ALL} for rows without channel
 * @param before the same of the period before
 * @param beside the slots of which channels only speak on days of which no row speaks for all of them
 * @param without the channels that lack something that the others have
 */
record Channels(
        Map<Integer, List<Integer>> bySlot,
        Map<Integer, List<Integer>> before,
        Set<Integer> beside,
        List<Integer> without) {

    /**
     * What a formula asks for.
     *
     * @param slots one of them is enough
     * @param kind what the values of several channels come to
     * @param isBefore true if the period before is asked for
     */
    record Group(List<Integer> slots, Kind kind, boolean isBefore) {}

    List<Integer> of(int slot) {
        return bySlot.getOrDefault(slot, List.of());
    }

    List<Integer> before(int slot) {
        return before.getOrDefault(slot, List.of());
    }

    /** The values of a slot on one of its channels in a period. */
    Optional<Pool> pool(Pools pools, Grain grain, LocalDate start, int slot, int channel) {
        return channel != Pools.ALL && beside.contains(slot)
                ? pools.findBeside(grain, start, slot, channel)
                : pools.find(grain, start, slot, channel);
    }

    /** One channel alone. */
    static Channels only(int channel, List<Group> groups) {
        Map<Integer, List<Integer>> bySlot = new HashMap<>();
        groups.forEach(group -> group.slots().forEach(slot -> bySlot.put(slot, List.of(channel))));
        return new Channels(bySlot, bySlot, Set.of(), List.of());
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
        Map<Group, List<Integer>> apart = new LinkedHashMap<>();
        Map<Integer, List<Integer>> bySlot = new HashMap<>();
        Map<Integer, List<Integer>> before = new HashMap<>();
        Set<Integer> beside = new HashSet<>();
        for (Group group : groups) {
            Presence presence = new Presence(pools, group.isBefore() ? window.before() : window, group);
            List<Integer> having = candidates.stream().filter(presence::has).toList();
            boolean isStated = presence.has(Pools.ALL);
            boolean mayAdd = group.kind() == Kind.FLOW && !areNamed;
            List<Integer> others = isStated && mayAdd
                    ? having.stream().filter(presence::hasBeside).toList()
                    : List.of();
            if (isStated && !others.isEmpty()) {
                beside.addAll(group.slots());
                apart.put(group, others);
            } else if (isStated && (having.isEmpty() || goesFirst(group, areNamed, having, presence))) {
                group.slots().forEach(slot -> (group.isBefore() ? before : bySlot).put(slot, List.of(Pools.ALL)));
            } else {
                apart.put(group, having);
            }
        }
        Set<Integer> any = new TreeSet<>();
        apart.values().forEach(any::addAll);
        List<Integer> whole = any.stream()
                .filter(channel -> apart.values().stream().allMatch(having -> having.contains(channel)))
                .toList();
        apart.keySet()
                .forEach(group -> group.slots()
                        .forEach(slot -> (group.isBefore() ? before : bySlot).put(slot, beside(beside, slot, whole))));
        return new Channels(
                bySlot,
                before,
                beside,
                any.stream().filter(channel -> !whole.contains(channel)).toList());
    }

    private static List<Integer> beside(Set<Integer> beside, int slot, List<Integer> channels) {
        return beside.contains(slot)
                ? Stream.concat(Stream.of(Pools.ALL), channels.stream()).toList()
                : channels;
    }

    /** True if a row without channel goes before those of the channels: of a state, unless it is an older one. */
    private static boolean goesFirst(Group group, boolean areNamed, List<Integer> having, Presence presence) {
        if (areNamed) {
            return group.kind() == Kind.PEOPLE && having.size() > 1;
        }
        return switch (group.kind()) {
            case LEVEL -> having.stream().noneMatch(channel -> presence.lastDay(channel) > presence.lastDay(Pools.ALL));
            case START ->
                having.stream().noneMatch(channel -> presence.firstDay(channel) < presence.firstDay(Pools.ALL));
            case FLOW, PEOPLE, EACH -> true;
        };
    }

    /** Of what there are rows in some periods. */
    private record Presence(Pools pools, Window window, Group group) {

        private Stream<Pool> of(int channel) {
            return window.starts().stream()
                    .flatMap(start -> group.slots().stream()
                            .flatMap(slot -> pools.find(window.grain(), start, slot, channel).stream()));
        }

        boolean has(int channel) {
            return of(channel).findAny().isPresent();
        }

        /** True if a channel has rows of days of which none speaks for all channels. */
        boolean hasBeside(int channel) {
            return window.starts().stream()
                    .anyMatch(start -> group.slots().stream()
                            .anyMatch(slot -> pools.findBeside(window.grain(), start, slot, channel)
                                    .isPresent()));
        }

        long firstDay(int channel) {
            return of(channel).mapToLong(Pool::firstDay).min().orElse(Long.MAX_VALUE);
        }

        long lastDay(int channel) {
            return of(channel).mapToLong(Pool::lastDay).max().orElse(Long.MIN_VALUE);
        }
    }

    /** What a formula asks for. */
    static Stream<Group> groups(Node node) {
        if (node instanceof Node.Column column) {
            return Stream.of(new Group(column.slots(), column.kind(), false));
        }
        if (node instanceof Node.OfRows rows) {
            return Stream.of(new Group(List.of(rows.slot()), Kind.FLOW, false));
        }
        if (node instanceof Node.Before before) {
            return Stream.of(new Group(List.of(before.slot()), Kind.LEVEL, true));
        }
        return node instanceof Node.Operation operation
                ? Stream.concat(groups(operation.left()), groups(operation.right()))
                : Stream.empty();
    }
}
