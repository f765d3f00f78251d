package dev.tomster.compile;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.Item;
import dev.tomster.model.ItemId;
import dev.tomster.model.Milestones;
import dev.tomster.model.Plan;
import dev.tomster.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds milestones that hang on each other in a circle: none of them ever gets a date. */
final class MilestoneCircles {
    /** Longer circles are told by their beginning. */
    private static final int MOST_NAMED = 12;

    private MilestoneCircles() {}

    /** Reports each circle once, at its first milestone in the plan. */
    static void report(Plan plan, Findings findings) {
        Set<ItemId> done = new HashSet<>();
        for (Item milestone : plan.items("milestone")) {
            List<ItemId> path = new ArrayList<>();
            Set<ItemId> onPath = new HashSet<>();
            Optional<ItemId> at = milestone.id();
            while (at.isPresent() && !done.contains(at.get()) && onPath.add(at.get())) {
                path.add(at.get());
                at = plan.item(at.get()).flatMap(Milestones::next);
            }
            at.filter(onPath::contains)
                    .ifPresent(first -> report(path.subList(path.indexOf(first), path.size()), plan, findings));
            done.addAll(path);
        }
    }

    private static void report(List<ItemId> circle, Plan plan, Findings findings) {
        ItemId first = circle.get(0);
        Stream<ItemId> named = circle.size() > MOST_NAMED
                ? circle.subList(0, MOST_NAMED).stream()
                : Stream.concat(circle.stream(), Stream.of(first));
        String names = named.map(id -> "`" + id.name() + "`").collect(Collectors.joining(" \u2192 "));
        Span place = plan.item(first)
                .flatMap(item -> item.fact("date"))
                .map(fact -> fact.entries().get(0).span())
                .orElseThrow();
        findings.add(Finding.of(CompileRules.MILESTONE_CIRCLE, place)
                .with("circle", circle.size() > MOST_NAMED ? names + " \u2026" : names)
                .help(Message.of("milestone-circle.help")));
    }
}
