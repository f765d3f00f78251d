package dev.tomster.diff;

import dev.tomster.model.Entry;
import dev.tomster.model.Item;
import dev.tomster.model.ItemId;
import dev.tomster.model.Measurement;
import dev.tomster.model.Plan;
import dev.tomster.model.Prose;
import dev.tomster.model.Series;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A plan as a tree that changes can be made to, and what it says in the end, whatever the order of what it holds. */
final class Applied implements Change.Visitor<Boolean> {
    private final PlanDiff diff;
    private final IdentityHashMap<Item, Node> nodes = new IdentityHashMap<>();
    private final IdentityHashMap<Item, Item> owners = new IdentityHashMap<>();
    private final Map<String, Node> steps = new TreeMap<>();
    private final List<String> results = new ArrayList<>();
    private final Canonical now;
    private final Canonical plain = new Canonical(new Renames());
    private String language;

    /** An item that may be changed. */
    private static final class Node {
        private final String kind;
        private Optional<ItemId> id;
        private String title;
        private String text;
        private final Map<String, List<String>> facts = new TreeMap<>();
        private final List<Node> items = new ArrayList<>();
        private Optional<Node> owner = Optional.empty();

        Node(Item item, Canonical canonical) {
            this.kind = item.concept().id();
            this.id = item.id();
            this.title = words(item.title(), canonical);
            this.text = words(item.text(), canonical);
        }

        void moveTo(Node other) {
            leave();
            owner = Optional.of(other);
            other.items.add(this);
        }

        void leave() {
            owner.ifPresent(old -> old.items.removeIf(item -> item == this));
        }

        /** One line for each thing said, under the path of names; equal plans have equal lines. */
        List<String> lines(String path) {
            String here = path + "/" + kind + " " + id.map(ItemId::name).orElse("");
            List<String> lines = new ArrayList<>();
            facts.forEach((property, values) ->
                    values.stream().sorted().forEach(value -> lines.add(property + " = " + value)));
            List<List<String>> nested = new ArrayList<>();
            items.forEach(item -> nested.add(item.lines("")));
            nested.stream().map(Object::toString).sorted().forEach(lines::add);
            boolean isEmptyStep = owner.isEmpty() && lines.isEmpty() && title.isEmpty() && text.isEmpty();
            if (!isEmptyStep) {
                lines.add(0, here + " : " + title + " : " + text);
            }
            return lines;
        }
    }

    /** The plan before, as it is. */
    private Applied(PlanDiff diff, Plan start, Canonical canonical) {
        this.diff = diff;
        this.now = canonical;
        this.language = start.language();
        start.steps().forEach(step -> steps.put(step.concept().id(), tree(step, canonical, false)));
        start.results().forEach(result -> results.add(line(result, canonical)));
        diff.after().steps().forEach(this::own);
    }

    /** What a plan says. */
    static List<String> said(Plan plan) {
        return new Applied(PlanDiff.of(plan, plan), plan, new Canonical(new Renames())).lines();
    }

    /** What the plan before says once every change is made to it. */
    static List<String> after(PlanDiff diff) {
        Applied applied = new Applied(diff, diff.before(), new Canonical(diff.renames()));
        diff.changes().forEach(change -> change.fold(applied));
        return applied.lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(language));
        steps.values().forEach(step -> lines.addAll(step.lines("")));
        results.stream().sorted().forEach(lines::add);
        return lines;
    }

    private void own(Item owner) {
        for (Item item : owner.items()) {
            owners.put(item, owner);
            own(item);
        }
    }

    private Node tree(Item item, Canonical canonical, boolean onlyNew) {
        Node node = new Node(item, canonical);
        nodes.put(item, node);
        item.facts()
                .forEach(fact -> fact.entries()
                        .forEach(entry -> values(entry, canonical)
                                .forEach(value -> node.facts
                                        .computeIfAbsent(fact.property().id(), id -> new ArrayList<>())
                                        .add(value))));
        for (Item nested : item.items()) {
            if (!onlyNew || diff.then(nested).isEmpty()) {
                tree(nested, canonical, onlyNew).moveTo(node);
            }
        }
        return node;
    }

    private static List<String> values(Entry entry, Canonical canonical) {
        if (entry.value() instanceof Series series && !series.points().isEmpty()) {
            return series.points().stream()
                    .map(point -> canonical.of(point.period()) + " " + canonical.of(point.value())
                            + words(point.remark(), canonical))
                    .toList();
        }
        return List.of(canonical.of(entry.value()) + words(entry.remark(), canonical));
    }

    private static String words(Optional<Prose> text, Canonical canonical) {
        return text.map(prose -> " \"" + canonical.of(prose).markdown() + "\"").orElse("");
    }

    private static String line(Measurement result, Canonical canonical) {
        return result.metric() + result.channel() + canonical.of(result.when()) + result.value();
    }

    /** The node of an item of the plan after. */
    private Node node(Item item) {
        if (item.concept().isStep()) {
            return steps.computeIfAbsent(item.concept().id(), id -> new Node(item, plain));
        }
        return Optional.ofNullable(nodes.get(diff.then(item).orElse(item))).orElseThrow();
    }

    @Override
    public Boolean added(Change.Added change) {
        tree(change.item(), plain, true)
                .moveTo(node(Optional.ofNullable(owners.get(change.item())).orElseThrow()));
        return true;
    }

    @Override
    public Boolean removed(Change.Removed change) {
        Optional.ofNullable(nodes.get(change.item())).orElseThrow().leave();
        return true;
    }

    @Override
    public Boolean renamed(Change.Renamed change) {
        node(change.items().after()).id = change.items().after().id();
        return true;
    }

    @Override
    public Boolean moved(Change.Moved change) {
        node(change.items().after()).moveTo(node(change.owners().after()));
        return true;
    }

    @Override
    public Boolean retitled(Change.Retitled change) {
        node(change.items().after()).title = words(change.items().after().title(), plain);
        return true;
    }

    @Override
    public Boolean rewritten(Change.Rewritten change) {
        node(change.items().after()).text = words(change.items().after().text(), plain);
        return true;
    }

    @Override
    public Boolean restated(Change.Restated change) {
        Map<String, List<String>> facts = node(change.items().after()).facts;
        List<String> values = facts.computeIfAbsent(change.property().id(), id -> new ArrayList<>());
        for (ValueChange value : change.values()) {
            value.before().ifPresent(entry -> take(values, value, entry));
            value.after().ifPresent(entry -> values.add(text(value, entry, plain)));
        }
        if (values.isEmpty()) {
            facts.remove(change.property().id());
        }
        return true;
    }

    /** Fails if what went was never there. */
    private void take(List<String> values, ValueChange value, Entry entry) {
        if (!values.remove(text(value, entry, now))) {
            throw new AssertionError(text(value, entry, now) + " is not in " + values);
        }
    }

    private static String text(ValueChange value, Entry entry, Canonical canonical) {
        return value.at().map(at -> canonical.of(at) + " ").orElse("")
                + canonical.of(entry.value())
                + words(entry.remark(), canonical);
    }

    @Override
    public Boolean translated(Change.Translated change) {
        language = change.to();
        return true;
    }

    @Override
    public Boolean measured(Change.Measured change) {
        for (ResultChange result : change.results()) {
            result.before().ifPresent(was -> results.remove(line(was, now)));
            result.after().ifPresent(is -> results.add(line(is, plain)));
        }
        return true;
    }
}
