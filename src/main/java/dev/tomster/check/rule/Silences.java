package dev.tomster.check.rule;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.diagnostic.Rule;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.Silence;
import dev.tomster.model.Value;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Nearest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a plan accepts: {@code accept: rule (reason)} on an element, on the step around it or on the plan. */
public final class Silences {
    /** What is accepted is not broken there. */
    public static final Definition UNUSED = Definition.advice("silence-unused", Severity.WARNING);
    /** What was accepted for a time is accepted no longer. */
    public static final Definition EXPIRED = Definition.advice("silence-expired", Severity.WARNING);
    /** What is accepted is false, and stays so. */
    public static final Definition REFUSED = Definition.contradiction("silence-refused", Severity.WARNING);
    /** What is accepted is no rule. */
    public static final Definition UNKNOWN = Definition.contradiction("rule-unknown", Severity.WARNING);

    private final Strategy strategy;
    private final IdentityHashMap<Item, List<Silenced>> stated = new IdentityHashMap<>();
    private final List<Silenced> all = new ArrayList<>();
    private final Set<Silenced> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Silenced> refused = Collections.newSetFromMap(new IdentityHashMap<>());

    public Silences(Strategy strategy) {
        this.strategy = strategy;
        strategy.plan().steps().forEach(this::collect);
    }

    private void collect(Item item) {
        item.fact("accept")
                .ifPresent(fact -> fact.entries().forEach(entry -> {
                    if (entry.value() instanceof Silence silence) {
                        Silenced silenced = new Silenced(silence, entry, item);
                        all.add(silenced);
                        stated.computeIfAbsent(item, first -> new ArrayList<>()).add(silenced);
                    }
                }));
        item.items().forEach(this::collect);
    }

    /** True if a finding of a rule about an element is accepted. */
    public boolean accept(Rule rule, Item element) {
        Optional<Silenced> silenced =
                find(rule.id(), element).filter(found -> found.silence().above().isEmpty());
        if (silenced.isEmpty()) {
            return false;
        }
        // An error is no matter of taste: it stays, and the silence is told as refused.
        if (rule.severity() == Severity.ERROR) {
            refused.add(silenced.get());
            return false;
        }
        used.add(silenced.get());
        return !isExpired(silenced.get());
    }

    /** The threshold that an element sets for a rule instead of the usual one. */
    Optional<Value> threshold(String rule, Item element) {
        Optional<Silenced> silenced =
                find(rule, element).filter(found -> found.silence().above().isPresent());
        silenced.ifPresent(used::add);
        return silenced.filter(found -> !isExpired(found))
                .flatMap(found -> found.silence().above());
    }

    private Optional<Silenced> find(String rule, Item element) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Optional<Item> at = Optional.of(element);
        while (at.isPresent()) {
            Optional<Silenced> found = of(rule, at.get());
            if (found.isPresent()) {
                return found;
            }
            at = strategy.parent(at.get());
        }
        return of(rule, strategy.header());
    }

    private Optional<Silenced> of(String rule, Item item) {
        return stated.getOrDefault(item, List.of()).stream()
                .filter(silenced -> silenced.silence().rule().equals(rule))
                .findFirst();
    }

    private boolean isExpired(Silenced silenced) {
        Optional<LocalDate> end = silenced.silence().until().map(date -> date.last());
        return end.isPresent()
                && strategy.today().filter(day -> day.isAfter(end.get())).isPresent();
    }

    /**
     * Tells what is accepted in vain.
     *
     * @param applied the ids of the rules that were applied
     * @param known the ids of all rules
     */
    public void report(Collection<String> applied, Collection<String> known, Findings findings) {
        for (Silenced silenced : all) {
            String id = silenced.silence().rule();
            if (!known.contains(id)) {
                List<String> near = Nearest.of(id, known);
                Message help = near.isEmpty()
                        ? Message.of("rule-unknown.help")
                        : Message.of("help.did-you-mean-one").withOptions("options", near);
                Span entry = silenced.entry().span();
                boolean begins = entry.text().startsWith(id);
                findings.add(
                        begins
                                ? finding(UNKNOWN, silenced).help(help).mended(entry.part(0, id.length()))
                                : finding(UNKNOWN, silenced).help(help));
            } else if (refused.contains(silenced)) {
                findings.add(finding(REFUSED, silenced).help(Message.of("silence-refused.help")));
            } else if (applied.contains(id)) {
                told(silenced).ifPresent(findings::add);
            }
        }
    }

    private Optional<Finding> told(Silenced silenced) {
        if (isExpired(silenced)) {
            return Optional.of(finding(EXPIRED, silenced).help(Message.of("silence-expired.help")));
        }
        return used.contains(silenced)
                ? Optional.empty()
                : Optional.of(finding(UNUSED, silenced).help(Message.of("silence-unused.help")));
    }

    private static Finding finding(Definition definition, Silenced silenced) {
        return Finding.of(definition.rule(), silenced.entry().span())
                .with("rule", silenced.silence().rule());
    }
}
