package dev.tomster.chart;

import dev.tomster.view.Chart.Arrow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which column each place of a flow stands in, so that arrows run to the right: one that closes a circle runs back. In a
 * circle the place that was said first is the first.
 */
final class FlowColumns {
    private final List<Integer> places;
    private final Map<Integer, List<Integer>> targets = new HashMap<>();
    private final Set<Arrow> onwards = new LinkedHashSet<>();
    /** By the index of a place. */
    private final int[] columns;

    /**
     * @param places their indices
     * @param arrows those between these places
     */
    FlowColumns(List<Integer> places, List<Arrow> arrows) {
        this.places = places;
        arrows.forEach(arrow ->
                targets.computeIfAbsent(arrow.from(), from -> new ArrayList<>()).add(arrow.to()));
        this.columns =
                new int[places.stream().mapToInt(place -> place + 1).max().orElse(0)];
        List<Integer> order = order(arrows);
        for (int place : order) {
            for (int target : targets(place)) {
                if (onwards.contains(new Arrow(place, target))) {
                    columns[target] = Math.max(columns[target], columns[place] + 1);
                }
            }
        }
        beginLate();
        spread(arrows);
    }

    int of(int place) {
        return columns[place];
    }

    /** How many columns there are. */
    int count() {
        return places.stream().mapToInt(this::of).max().orElse(0) + 1;
    }

    private List<Integer> targets(int place) {
        return targets.getOrDefault(place, List.of());
    }

    /** The places, each before those that it leads to, but for arrows that run back. */
    private List<Integer> order(List<Arrow> arrows) {
        Set<Integer> entered = new LinkedHashSet<>();
        Set<Integer> left = new LinkedHashSet<>();
        places.stream()
                .filter(place -> arrows.stream().noneMatch(arrow -> arrow.to() == place))
                .forEach(place -> follow(place, entered, left));
        places.forEach(place -> follow(place, entered, left));
        List<Integer> order = new ArrayList<>(left);
        Collections.reverse(order);
        return order;
    }

    /** The depth of the recursion is at most the number of places, which is bounded. */
    private void follow(int place, Set<Integer> entered, Set<Integer> left) {
        if (!entered.add(place)) {
            return;
        }
        for (int target : targets(place)) {
            if (!entered.contains(target) || left.contains(target)) {
                onwards.add(new Arrow(place, target));
            }
            follow(target, entered, left);
        }
        left.add(place);
    }

    /** What nothing leads to stands just before the first thing that it leads to itself: long arrows are hard to follow. */
    private void beginLate() {
        for (int place : places) {
            if (onwards.stream().noneMatch(arrow -> arrow.to() == place)) {
                onwards.stream()
                        .filter(arrow -> arrow.from() == place)
                        .mapToInt(arrow -> columns[arrow.to()] - 1)
                        .min()
                        .ifPresent(column -> columns[place] = column);
            }
        }
    }

    /** What has no arrows stands where there is most room. */
    private void spread(List<Arrow> arrows) {
        List<Integer> alone = places.stream()
                .filter(place -> arrows.stream().noneMatch(arrow -> arrow.from() == place || arrow.to() == place))
                .toList();
        int count = count();
        List<Integer> sizes = new ArrayList<>(Collections.nCopies(count, 0));
        places.stream()
                .filter(place -> !alone.contains(place))
                .forEach(place -> sizes.set(of(place), sizes.get(of(place)) + 1));
        for (int place : alone) {
            int column =
                    sizes.indexOf(sizes.stream().min(Comparator.naturalOrder()).orElse(0));
            columns[place] = column;
            sizes.set(column, sizes.get(column) + 1);
        }
    }
}
