package dev.tomster.view;

import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import dev.tomster.model.ItemId;
import dev.tomster.model.Plan;
import dev.tomster.model.Prose;
import dev.tomster.model.Reference;
import dev.tomster.model.Value;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/** What every part of a document is written with: the plan, and the words of the document's language. */
final class Writing {
    private final Plan plan;
    private final Labels labels;
    private final Format format;
    private final Titles titles;
    private final ValueWriter values;
    private final ValueWriter tableValues;
    private final Omission omission;
    private final Marks marks;

    Writing(Plan plan, String language) {
        this(plan, language, Omission.NONE);
    }

    /** @param omission what is no longer in the plan */
    Writing(Plan plan, String language, Omission omission) {
        this(plan, language, omission, Marks.NONE);
    }

    /** @param marks what stands behind values that changed */
    Writing(Plan plan, String language, Omission omission, Marks marks) {
        this.marks = marks;
        this.plan = plan;
        this.omission = omission;
        this.labels = Labels.of(language);
        this.format = new Format(labels);
        this.titles = new Titles(plan, labels.get("left-out"));
        this.values = new ValueWriter(labels, format, titles, false);
        this.tableValues = new ValueWriter(labels, format, titles, true);
    }

    Plan plan() {
        return plan;
    }

    /** What is no longer in the plan. */
    Omission omission() {
        return omission;
    }

    /** What stands behind values that changed. */
    Marks marks() {
        return marks;
    }

    Labels labels() {
        return labels;
    }

    Format format() {
        return format;
    }

    Titles titles() {
        return titles;
    }

    String label(String key) {
        return labels.get(key);
    }

    /** A label with a number of things, in its form for one of them if there is just one. */
    String count(String key, int count) {
        return labels.get(count == 1 ? key + ".one" : key, format.number(count));
    }

    /** What stands between parts that hold commas. */
    String semicolon() {
        return labels.get("semicolon") + " ";
    }

    /** A property as the reader knows it. */
    String label(Concept concept, Property property) {
        return format.capitalised(labels.property(concept, property));
    }

    /** A property by its id. */
    String label(String concept, String property) {
        Concept owner = Vocabulary.standard().concept(concept);
        return label(owner, owner.property(property).orElseThrow());
    }

    /** The word for a kind of item. */
    String kind(Concept concept) {
        return labels.get("kind." + concept.id());
    }

    ItemFacts facts(Item item) {
        return new ItemFacts(this, values, item);
    }

    /** The facts as tables print them, with short dates. */
    ItemFacts tableFacts(Item item) {
        return new ItemFacts(this, tableValues, item);
    }

    String title(Item item) {
        return item.title()
                .map(Prose::markdown)
                .or(() -> item.id().map(ItemId::name))
                .orElseGet(() -> kind(item.concept()));
    }

    /** The items of the plan that a property refers to. */
    List<Item> referred(Item item, String property) {
        return item.values(property, Reference.class).stream()
                .flatMap(reference -> plan.item(reference.item()).stream())
                .toList();
    }

    /** A word of a closed list, as it is said of a property. */
    String choice(String list, String id, String concept, String property) {
        Concept owner = Vocabulary.standard().concept(concept);
        return labels.choice(
                list, id, Gender.of(labels, owner, owner.property(property).orElseThrow()));
    }

    /** The four stages of the model, as words. */
    List<String> modelStages() {
        return Vocabulary.standard().choices("stage").stream()
                .map(stage -> labels.choice("stage", stage, Gender.MASCULINE))
                .toList();
    }

    /** True if a property of an item names another one. */
    static boolean refersTo(Item item, String property, Item other) {
        return other.id().isPresent()
                && item.values(property, Reference.class).stream()
                        .anyMatch(
                                reference -> reference.item().equals(other.id().get()));
    }

    /** True if a property has a word of a closed list. */
    static boolean isChoice(Item item, String property, String word) {
        return item.values(property, Choice.class).stream()
                .anyMatch(choice -> choice.id().equals(word));
    }

    /** The text of a property, if it is one. */
    static Optional<String> prose(Item item, String property) {
        return item.value(property, Prose.class).map(Prose::markdown);
    }

    /** The first value of a property as tables print it, with its remark. */
    Optional<Words> first(Item item, String property) {
        return item.fact(property)
                .map(fact -> tableValues.write(fact.entries().get(0), item.concept(), fact.property()));
    }

    /** The value of a property as tables print it, agreeing with the property. */
    Words writeShort(Item item, String property, Value value) {
        return tableValues.write(value, item.concept(), property(item, property));
    }

    /** The value of a property, printed, agreeing with the property. */
    Words write(Item item, String property, Value value) {
        return values.write(value, item.concept(), property(item, property));
    }

    private static Property property(Item item, String property) {
        return item.concept().property(property).orElseThrow();
    }

    /** A value as tables print it. */
    Words writeShort(Value value) {
        return value.fold(tableValues);
    }

    /** A value, printed. */
    Words write(Value value) {
        return value.fold(values);
    }
}
