package dev.tomster.compile;

import dev.tomster.compile.value.Phrase;
import dev.tomster.compile.value.Settings;
import dev.tomster.compile.value.ValueContext;
import dev.tomster.compile.value.Values;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.ItemId;
import dev.tomster.text.Source;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Shape;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Whether single values say something, each read alone. */
final class StrictValues {
    /** The shapes in which names of items may stand: what these say depends on the rest of the plan. */
    private static final Set<Shape> WITH_NAMES = Set.of(
            Shape.REFERENCES,
            Shape.REFERENCES_OR_TEXT,
            Shape.PERSON,
            Shape.MOMENT,
            Shape.CONDITION,
            Shape.PERIOD,
            Shape.TARGET,
            Shape.STAGE);

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Map<Set<ItemId>, Integer> SETS = new ConcurrentHashMap<>();
    private static final Map<Key, Boolean> KNOWN = new ConcurrentHashMap<>();

    /**
     * All that a value depends on.
     *
     * @param declared the number of the set of names that the plan declares; 0 for a value that holds none
     */
    private record Key(
            String language, Settings settings, int declared, Property property, boolean splits, String text) {}

    private final Lexicon lexicon;
    private final StrictNames names;
    private final Settings settings;
    private final int declared;

    StrictValues(Lexicon lexicon, StrictNames names, Settings settings) {
        this.lexicon = lexicon;
        this.names = names;
        this.settings = settings;
        this.declared = SETS.computeIfAbsent(names.declared(), first -> COUNT.incrementAndGet());
    }

    boolean isValue(StrictValue value) {
        int declared = holdsNames(value) ? this.declared : 0;
        Key key = new Key(lexicon.language(), settings, declared, value.property(), value.splits(), value.text());
        return KNOWN.computeIfAbsent(key, unknown -> read(value));
    }

    /** True if names of items may stand in a value. */
    static boolean holdsNames(StrictValue value) {
        return WITH_NAMES.contains(value.property().shape());
    }

    private boolean read(StrictValue value) {
        Findings findings = new Findings();
        ValueContext context = new ValueContext(lexicon, settings, names, value.property(), findings);
        Phrase phrase =
                Phrase.of(new Source("value", value.text()).span(0, value.text().length()));
        if (value.splits()) {
            Values.line(phrase, context);
        } else {
            Values.entry(phrase, context);
        }
        return findings.size() == 0;
    }
}
