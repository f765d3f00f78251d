package dev.tomster.view;

import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import dev.tomster.model.Prose;
import dev.tomster.model.Series;
import dev.tomster.model.Silence;
import dev.tomster.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks a plan and tells what a document must print of it: titles, and each value in its long or its short form. */
public final class PrintedFacts {
    private final Writing writing;
    private final List<PrintedFact> facts = new ArrayList<>();

    /**
     * A fact of the plan.
     *
     * @param owner where it stands
     * @param forms the texts of which a document prints one
     */
    public record PrintedFact(String owner, Set<String> forms) {}

    private PrintedFacts(Plan plan) {
        this.writing = new Writing(plan, plan.language());
    }

    /** Everything that is stated in a plan. */
    public static List<PrintedFact> of(Plan plan) {
        Plan filled = FilledPlan.of(plan, plan.language());
        PrintedFacts walk = new PrintedFacts(filled);
        filled.steps().forEach(walk::item);
        return walk.facts;
    }

    private void item(Item item) {
        String owner =
                item.concept().id() + item.id().map(id -> " " + id.name()).orElse("");
        item.title().ifPresent(title -> facts.add(new PrintedFact(owner, Set.of(title.markdown()))));
        item.text().ifPresent(text -> facts.add(new PrintedFact(owner, Set.of(text.markdown()))));
        for (Fact fact : item.facts()) {
            fact.entries().forEach(entry -> entry(owner + " " + fact.property().id(), entry));
        }
        item.items().forEach(this::item);
    }

    private void entry(String owner, Entry entry) {
        if (entry.value() instanceof Series series) {
            // The points stand in a list or in the columns of a table.
            for (Series.Point point : series.points()) {
                value(owner, point.period());
                value(owner, point.value());
                remark(owner, point.remark());
            }
        } else {
            value(owner, entry.value());
        }
        remark(owner, entry.remark());
    }

    private void value(String owner, Value value) {
        if (value instanceof Silence silence) {
            // A row of the appendix: the rule, its threshold and the reason stand in cells of their own.
            facts.add(new PrintedFact(owner, Set.of(silence.rule())));
            facts.add(new PrintedFact(owner, Set.of(silence.reason().markdown())));
            return;
        }
        String longForm = writing.write(value).text();
        String shortForm = writing.writeShort(value).text();
        Set<String> forms = new LinkedHashSet<>(List.of(longForm, shortForm));
        if (value instanceof Prose text) {
            // On a line, the bullets of a text stand behind each other.
            List<Words> parts =
                    ListText.entries(text.markdown()).stream().map(Words::prose).toList();
            forms.add(Words.join(parts, writing.semicolon()).text());
        }
        facts.add(new PrintedFact(owner, forms));
    }

    private void remark(String owner, Optional<Prose> remark) {
        remark.ifPresent(text -> facts.add(new PrintedFact(owner, Set.of(text.markdown()))));
    }
}
