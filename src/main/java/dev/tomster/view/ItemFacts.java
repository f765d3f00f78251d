package dev.tomster.view;

import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.Prose;
import dev.tomster.model.Series;
import dev.tomster.model.Undecided;
import dev.tomster.model.Value;
import dev.tomster.vocabulary.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Hands out the facts of an item, each once: a document shows some of them in a place of their own, and all others as a
 * list. So nothing is printed twice, and nothing is left out.
 */
final class ItemFacts {
    private final Writing writing;
    private final ValueWriter values;
    private final Item item;
    private final Set<String> taken = new HashSet<>();

    ItemFacts(Writing writing, ValueWriter values, Item item) {
        this.writing = writing;
        this.values = values;
        this.item = item;
    }

    Item item() {
        return item;
    }

    /** Takes a fact. */
    Optional<LabelledFact> take(String property) {
        return takeFact(property).map(this::labelled);
    }

    /** Takes several facts, in the order in which they are named; those that are not stated are left out. */
    List<LabelledFact> takeAll(String... properties) {
        List<LabelledFact> facts = new ArrayList<>();
        for (String property : properties) {
            take(property).ifPresent(facts::add);
        }
        return facts;
    }

    /** The same, but what is undecided is not taken: it is no line for a cover. */
    List<LabelledFact> takeDecided(String... properties) {
        List<LabelledFact> facts = new ArrayList<>();
        for (String property : properties) {
            boolean decided = item.values(property).stream().anyMatch(value -> !(value instanceof Undecided));
            if (decided) {
                take(property).ifPresent(facts::add);
            }
        }
        return facts;
    }

    /** Takes the entries of a fact, printed; none if it is not stated. */
    List<Words> takeWords(String property) {
        return takeFact(property).map(this::words).orElse(List.of());
    }

    /** Takes a fact as words on one line. */
    Optional<Words> takeLine(String property) {
        return take(property).map(LabelledFact::line);
    }

    /** Takes a text. What is undecided is no text: it stays among the other facts. */
    Optional<String> takeProse(String property) {
        Optional<String> prose = Writing.prose(item, property);
        prose.ifPresent(text -> taken.add(property));
        return prose;
    }

    private Optional<Fact> takeFact(String property) {
        return item.fact(property).filter(fact -> !Omission.leftOut(fact)).filter(fact -> taken.add(property));
    }

    /** Takes what remains, but for what the appendix shows. */
    List<LabelledFact> rest() {
        List<LabelledFact> facts = new ArrayList<>();
        for (Fact fact : item.facts()) {
            boolean inAppendix = fact.property().shape() == Shape.ACCEPT;
            if (!inAppendix
                    && !Omission.leftOut(fact)
                    && taken.add(fact.property().id())) {
                facts.add(labelled(fact));
            }
        }
        return facts;
    }

    private LabelledFact labelled(Fact fact) {
        Shape shape = fact.property().shape();
        boolean sentences = shape == Shape.SENTENCES || shape == Shape.CHECKLIST;
        boolean series = fact.entries().get(0).value() instanceof Series;
        List<Words> words = words(fact);
        boolean bullets = words.size() > fact.entries().size();
        return new LabelledFact(
                writing.label(item.concept(), fact.property()),
                words,
                (sentences || series || bullets) && words.size() > 1,
                writing.semicolon());
    }

    /** The entries of a fact; the points of a series and the bullets of a text count as entries. */
    private List<Words> words(Fact fact) {
        Marks marks = writing.marks();
        List<Words> words = new ArrayList<>();
        for (Entry entry : fact.entries()) {
            Value value = entry.value();
            if (value instanceof Series series) {
                series.points().forEach(point -> words.add(point(point).then(marks.behind(point))));
            } else if (value instanceof Prose text && entry.remark().isEmpty()) {
                ListText.entries(text.markdown()).forEach(part -> words.add(Words.prose(part)));
                int last = words.size() - 1;
                words.set(last, words.get(last).then(marks.behind(entry)));
            } else {
                words.add(values.write(entry, item.concept(), fact.property()).then(marks.behind(entry)));
            }
        }
        return words;
    }

    private Words point(Series.Point point) {
        return values.period(point.period())
                .then(new Run.Plain(writing.label("colon") + " "))
                .then(values.seriesValue(point));
    }

    /** The notes of the item, which a speaker sees; they stay among the facts of the paper. */
    List<Words> notes() {
        return item.values("note", Prose.class).stream()
                .map(note -> Words.prose(note.markdown()))
                .toList();
    }
}
