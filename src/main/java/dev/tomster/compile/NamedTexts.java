package dev.tomster.compile;

import dev.tomster.compile.value.ProseReader;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.Entry;
import dev.tomster.model.Insertion;
import dev.tomster.model.Item;
import dev.tomster.model.ItemId;
import dev.tomster.model.Plan;
import dev.tomster.model.Prose;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Checks the texts that name each other's values: they must end somewhere, and not grow beyond measure. */
final class NamedTexts {
    /** In characters; a text that becomes longer is refused (threat S7: resource exhaustion). */
    static final int LONGEST = 100_000;
    /** Texts that name texts in a longer row are refused. */
    static final int DEEPEST = 100;
    /** In characters: about the length of a value that is no text. */
    private static final int VALUE = 40;

    /** A text of the plan with its place. */
    private record Text(Prose prose, Span span) {}

    private final Lexicon lexicon;
    private final Findings findings;
    private final Map<String, String> written = new HashMap<>();
    private final Map<String, List<Text>> texts = new LinkedHashMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();
    private final List<String> path = new ArrayList<>();

    private NamedTexts(Lexicon lexicon, Findings findings) {
        this.lexicon = lexicon;
        this.findings = findings;
    }

    /** @param lexicon the words in which circles are told */
    static void check(Plan plan, Lexicon lexicon, Findings findings) {
        NamedTexts texts = new NamedTexts(lexicon, findings);
        plan.steps().forEach(texts::add);
        List.copyOf(texts.texts.keySet()).forEach(texts::length);
    }

    private void add(Item item) {
        item.title().ifPresent(title -> add(item, Insertion.TITLE, new Text(title, item.head())));
        item.facts().forEach(fact -> {
            for (Entry entry : fact.entries()) {
                if (entry.value() instanceof Prose prose) {
                    add(item, fact.property().id(), new Text(prose, entry.span()));
                }
            }
        });
        item.items().forEach(this::add);
    }

    private void add(Item item, String property, Text text) {
        if (item.id().isPresent() || item.concept().isStep()) {
            String name = name(item.concept().id(), item.id(), property);
            texts.computeIfAbsent(name, key -> new ArrayList<>()).add(text);
            written.computeIfAbsent(name, key -> written(item, property));
        }
    }

    private static String name(String concept, Optional<ItemId> item, String property) {
        return item.map(ItemId::toString).orElse(concept) + "." + property;
    }

    private String written(Item item, String property) {
        String owner = item.id()
                .map(ItemId::path)
                .orElseGet(() -> lexicon.steps().word(item.concept().id()));
        Words keys = property.equals(Insertion.TITLE) ? lexicon.words() : lexicon.keys(item.concept());
        return owner + "." + keys.word(property);
    }

    /** How long a text becomes, in characters, at most {@link #LONGEST}. */
    private int length(String name) {
        Integer known = lengths.get(name);
        if (known != null) {
            return known;
        }
        path.add(name);
        long length = 0;
        for (Text text : texts.getOrDefault(name, List.of())) {
            length += text.prose().markdown().length();
            for (Insertion insertion : text.prose().insertions()) {
                length += inserted(text, insertion);
            }
            if (length > LONGEST && !text.prose().insertions().isEmpty()) {
                report(text, text.prose().insertions().get(0), "long", LONGEST);
            }
        }
        path.remove(path.size() - 1);
        int bounded = (int) Math.min(length, LONGEST);
        lengths.put(name, bounded);
        return bounded;
    }

    private int inserted(Text text, Insertion insertion) {
        String name = name(insertion.concept(), insertion.item(), insertion.property());
        if (!texts.containsKey(name)) {
            return VALUE;
        }
        int before = path.indexOf(name);
        if (before >= 0) {
            List<String> circle = new ArrayList<>();
            path.subList(before, path.size()).forEach(each -> circle.add(Objects.requireNonNull(written.get(each))));
            circle.add(circle.get(0));
            findings.add(finding(text, insertion, "circle")
                    .with("circle", String.join(" \u2192 ", circle))
                    .help(Message.of("insertion-endless.circle.help")));
            return 0;
        }
        if (path.size() >= DEEPEST) {
            report(text, insertion, "deep", DEEPEST);
            return 0;
        }
        return length(name);
    }

    private void report(Text text, Insertion insertion, String wording, int bound) {
        findings.addOnce(finding(text, insertion, wording)
                .with("bound", bound)
                .help(Message.of("insertion-endless." + wording + ".help")));
    }

    private static Finding finding(Text text, Insertion insertion, String wording) {
        return Finding.of(CompileRules.INSERTION, ProseReader.typed(text.prose(), insertion, text.span()))
                .worded(wording);
    }
}
