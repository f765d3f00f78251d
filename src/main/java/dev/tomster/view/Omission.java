package dev.tomster.view;

import dev.tomster.diff.PlanDiff;
import dev.tomster.model.Choice;
import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.ItemId;
import dev.tomster.model.Plan;
import dev.tomster.model.Reference;
import dev.tomster.model.Value;
import dev.tomster.model.Withheld;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Shape;
import dev.tomster.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a document leaves out of the plan. It is taken out of the plan itself, before anything is computed, named or
 * printed of it: what is not there cannot show through a sum, a link or a text that names a value.
 */
final class Omission {
    /** Nothing is left out. */
    static final Omission NONE = new Omission(List.of());

    private static final String BUDGET = "budget";
    /** The kinds that are nothing but money. */
    private static final Set<String> MONEY = Set.of("cost", "contribution");
    /** The header holds what every document needs, such as the title: its chapter can be left out, not the step. */
    private static final String HEADER = Vocabulary.STEPS.get(0);

    private final Set<String> words = new HashSet<>();
    private final Set<String> kinds = new HashSet<>();
    private final Set<String> steps = new HashSet<>();
    private final Set<ItemId> items = new HashSet<>();

    private Omission(Omission other) {
        words.addAll(other.words);
        kinds.addAll(other.kinds);
        steps.addAll(other.steps);
        items.addAll(other.items);
    }

    /** @param parts the values of a document's property "hide" */
    Omission(List<Value> parts) {
        for (Value part : parts) {
            if (part instanceof Reference reference) {
                items.add(reference.item());
            } else if (part instanceof Choice choice) {
                (choice.list().equals(Choice.STEP) ? steps : choice.list().equals(Choice.KIND) ? kinds : words)
                        .add(choice.id());
            }
        }
        steps.remove(HEADER);
    }

    /**
     * The same for the plan as it was: what had another name or stood in another step then is left out, too.
     *
     * @param diff between the whole plans
     * @param told the plan now, as far as the document holds it
     */
    Omission earlier(PlanDiff diff, Plan told) {
        Omission earlier = new Omission(this);
        diff.before().steps().forEach(step -> earlier.leaveOut(step, diff, told));
        return earlier;
    }

    private void leaveOut(Item then, PlanDiff diff, Plan told) {
        diff.now(then)
                .flatMap(Item::id)
                .filter(id -> told.item(id).isEmpty())
                .ifPresent(id -> then.id().ifPresent(items::add));
        then.items().forEach(item -> leaveOut(item, diff, told));
    }

    /** True if the document hides nothing. */
    boolean isEmpty() {
        return words.isEmpty() && kinds.isEmpty() && steps.isEmpty() && items.isEmpty();
    }

    /** True if there are no amounts of money. */
    boolean hidesMoney() {
        return words.contains(BUDGET);
    }

    /** True if a step is left out. */
    boolean hidesStep(String step) {
        return steps.contains(step);
    }

    /** True if all items of a kind are left out, be it with the steps in which they stand. */
    boolean hidesKind(String kind) {
        List<String> parents = Vocabulary.standard().concept(kind).parents();
        return kinds.contains(kind)
                || (hidesMoney() && MONEY.contains(kind))
                || (!parents.isEmpty() && steps.containsAll(parents));
    }

    /** True if something of a step is left out, or all of it. */
    boolean touches(String step) {
        Concept concept = Vocabulary.standard().concept(step);
        return hidesStep(step)
                || (hidesMoney() && step.equals("resources"))
                || kinds.stream()
                        .anyMatch(kind -> Vocabulary.standard().concept(kind).mayStandIn(concept))
                || items.stream()
                        .anyMatch(item ->
                                Vocabulary.standard().concept(item.concept()).mayStandIn(concept));
    }

    /** The plan without the documents that are made of it: the readers of one need not know of the others. */
    static Plan withoutDocuments(Plan plan) {
        return plan.withSteps(plan.steps().stream()
                .map(step -> with(
                        step,
                        step.facts(),
                        step.items().stream()
                                .filter(item -> !item.concept().id().equals("document"))
                                .toList()))
                .toList());
    }

    /** The plan without what is left out. */
    Plan of(Plan plan) {
        Plan rest = plan.withSteps(plan.steps().stream()
                .filter(step -> !hidesStep(step.concept().id()))
                .map(this::rest)
                .toList());
        return rest.withSteps(
                        rest.steps().stream().map(step -> referring(step, rest)).toList())
                .withMeasurements(plan.results().stream()
                        .filter(result -> !hidesStep("evaluate"))
                        .filter(result -> result.channel().map(rest::item).isEmpty()
                                || isThere(result.channel().get(), rest))
                        .toList());
    }

    private static boolean isThere(ItemId item, Plan plan) {
        return plan.item(item).isPresent();
    }

    private Item rest(Item item) {
        return with(
                item,
                item.facts().stream().filter(fact -> !hides(fact)).toList(),
                item.items().stream()
                        .filter(nested -> !hides(nested))
                        .map(this::rest)
                        .toList());
    }

    private boolean hides(Item item) {
        Concept concept = item.concept();
        return hidesKind(concept.id()) || item.id().filter(items::contains).isPresent();
    }

    /** True if a fact is an amount that is left out. */
    boolean hides(Fact fact) {
        Shape shape = fact.property().shape();
        return hidesMoney() && (shape == Shape.MONEY || shape == Shape.FEE);
    }

    /** The item without references to what is no longer there. */
    private static Item referring(Item item, Plan plan) {
        return with(
                item,
                item.facts().stream()
                        .map(fact -> new Fact(fact.property(), present(fact, plan), fact.key()))
                        .toList(),
                item.items().stream().map(nested -> referring(nested, plan)).toList());
    }

    /** What named something once does not become a fact that names nothing: that would mean another thing. */
    private static List<Entry> present(Fact fact, Plan plan) {
        List<Entry> present = fact.entries().stream()
                .filter(entry -> !(entry.value() instanceof Reference reference) || isThere(reference.item(), plan))
                .toList();
        return present.isEmpty()
                ? List.of(new Entry(
                        new Withheld(Withheld.Reason.LEFT_OUT),
                        Optional.empty(),
                        fact.entries().get(0).span()))
                : present;
    }

    /** True if a fact names nothing but what was left out. */
    static boolean leftOut(Fact fact) {
        return fact.entries().get(0).value() instanceof Withheld withheld
                && withheld.reason() == Withheld.Reason.LEFT_OUT;
    }

    private static Item with(Item item, List<Fact> facts, List<Item> items) {
        return new Item(item.concept(), item.id(), item.title(), item.text(), facts, items, item.head());
    }
}
