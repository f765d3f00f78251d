package dev.tomster.check.plan;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Range;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.model.Count;
import dev.tomster.model.Item;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** More people are listed than there are places, or a part of an audience is larger than the whole. */
final class PeopleSum implements PlanRule {
    /** Where each kind says how many there are. */
    private static final Map<String, String> PLACES = Map.of("relay", "places", "person", "count");

    @Override
    public Definition definition() {
        return Definition.contradiction("sum-people");
    }

    @Override
    public void check(Strategy strategy, Report report) {
        PLACES.forEach((kind, property) -> strategy.items(kind).forEach(item -> checkMembers(item, property, report)));
        for (String kind : List.of("persona", "segment")) {
            strategy.items(kind)
                    .forEach(part -> strategy.named(part, "within").forEach(whole -> checkPart(part, whole, report)));
        }
    }

    private static void checkMembers(Item group, String property, Report report) {
        int members = group.values("members").size();
        Optional<BigDecimal> places = most(group, property);
        if (places.filter(most -> most.compareTo(BigDecimal.valueOf(members)) < 0)
                .isPresent()) {
            report.on(group)
                    .at("members")
                    .with("group", group)
                    .with("members", members)
                    .with("places", new Count(places.get()))
                    .withKey("property", property)
                    .add();
        }
    }

    private static void checkPart(Item part, Item whole, Report report) {
        BigDecimal size = part.values("size").stream()
                .map(value -> Range.of(value).low())
                .findFirst()
                .orElse(BigDecimal.ZERO);
        Optional<BigDecimal> all = most(whole, "size");
        if (all.filter(most -> most.compareTo(size) < 0).isPresent()) {
            report.on(part)
                    .at("size")
                    .worded("part")
                    .with("part", part)
                    .with("whole", whole)
                    .with("size", new Count(size))
                    .with("all", new Count(all.get()))
                    .add();
        }
    }

    private static Optional<BigDecimal> most(Item item, String property) {
        return item.values(property).stream()
                .findFirst()
                .flatMap(value -> Range.of(value).high());
    }
}
