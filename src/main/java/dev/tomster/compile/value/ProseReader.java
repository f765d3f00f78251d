package dev.tomster.compile.value;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.Insertion;
import dev.tomster.model.ItemId;
import dev.tomster.model.Prose;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Nearest;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Spelling;
import dev.tomster.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads text for people: finds the values of the plan that it names in braces (language.md, section 4). */
public final class ProseReader {
    /** Words, perhaps with dots between them: other things in braces are text. */
    private static final Pattern PATH = Pattern.compile("\\h*\\p{L}[\\p{L}\\p{M}\\p{N}_.'\u2019\\h-]{0,200}");

    /** A help that names more is not read. */
    private static final int MOST_OPTIONS = 6;

    private final Lexicon lexicon;
    private final Resolver names;
    private final Findings findings;

    public ProseReader(Lexicon lexicon, Resolver names, Findings findings) {
        this.lexicon = lexicon;
        this.names = names;
        this.findings = findings;
    }

    /**
     * Reads a text; names that lead nowhere are reported and stay text.
     *
     * @param place where the text begins in the source
     */
    public Prose read(String markdown, Span place) {
        if (markdown.indexOf('{') < 0) {
            return new Prose(markdown);
        }
        List<Insertion> insertions = new ArrayList<>();
        int from = place.start();
        for (Braces.Pair pair : Braces.of(markdown)) {
            String typed = markdown.substring(pair.start(), pair.end());
            Span span = Braces.typed(typed, place, from);
            from = span.end();
            String path = typed.substring(1, typed.length() - 1);
            if (PATH.matcher(path).matches()) {
                insertion(pair, Spelling.strip(path), span).ifPresent(insertions::add);
            }
        }
        return new Prose(markdown, List.copyOf(insertions));
    }

    /** Where an insertion was typed, in a text that begins at a place. */
    public static Span typed(Prose prose, Insertion insertion, Span place) {
        return Braces.typed(prose.markdown().substring(insertion.start(), insertion.end()), place, place.start());
    }

    private Optional<Insertion> insertion(Braces.Pair pair, String path, Span span) {
        int dot = path.lastIndexOf('.');
        String owner = dot < 0 ? path : path.substring(0, dot);
        String key = dot < 0 ? "" : Spelling.strip(path.substring(dot + 1));
        Optional<Concept> step = lexicon.steps().id(owner).map(Vocabulary.standard()::concept);
        if (step.isPresent()) {
            return of(pair, step.get(), Optional.empty(), owner, key, span);
        }
        List<ItemId> found = meant(names.find(References.path(owner, lexicon), References.ANY), key);
        if (found.size() == 1) {
            Concept concept = Vocabulary.standard().concept(found.get(0).concept());
            return of(pair, concept, Optional.of(found.get(0)), owner, key, span);
        }
        if (found.size() > 1) {
            List<String> options = found.stream()
                    .map(id -> braced(References.written(id, lexicon), key))
                    .toList();
            findings.add(Finding.of(ValueRules.INSERTION, span)
                    .worded("ambiguous")
                    .with("name", owner)
                    .help(Message.of("help.one-of").withOptions("options", options)));
        } else if (!names.isLost(owner)) {
            findings.add(Finding.of(ValueRules.INSERTION, span)
                    .worded("item")
                    .with("name", owner)
                    .help(itemHelp(owner, key)));
        }
        return Optional.empty();
    }

    private Message itemHelp(String owner, String key) {
        List<String> declared = names.names(References.ANY);
        int space = owner.indexOf(' ');
        if (space > 0) {
            String first = owner.substring(0, space);
            String rest = owner.substring(space + 1).strip();
            if (declared.contains(first) && key.isEmpty()) {
                return Message.of("help.write").with("form", braced(first, rest));
            }
            if (declared.contains(rest)) {
                return Message.of("help.write").with("form", braced(rest, key));
            }
        }
        List<String> near = Nearest.of(owner, declared).stream()
                .map(name -> braced(name, key))
                .toList();
        return near.isEmpty() ? Message.of("insertion.item.help") : didYouMean(near);
    }

    /** Of several items of a name, those that state the property: one of them is what the text means. */
    private List<ItemId> meant(List<ItemId> items, String key) {
        if (items.size() < 2) {
            return items;
        }
        List<ItemId> stating = items.stream()
                .filter(id -> {
                    Concept concept = Vocabulary.standard().concept(id.concept());
                    return property(concept, key)
                            .filter(names.stated(concept, Optional.of(id))::contains)
                            .isPresent();
                })
                .toList();
        return stating.isEmpty() ? items : stating;
    }

    private Optional<String> property(Concept concept, String key) {
        return lexicon.property(concept, key).map(Property::id).or(() -> title(key));
    }

    private Optional<Insertion> of(
            Braces.Pair pair, Concept concept, Optional<ItemId> item, String owner, String key, Span span) {
        Optional<String> property = property(concept, key);
        List<String> stated = names.stated(concept, item);
        if (property.isPresent() && stated.contains(property.get())) {
            return Optional.of(new Insertion(pair.start(), pair.end(), concept.id(), item, property.get()));
        }
        List<String> words = stated.stream().map(id -> word(concept, id)).toList();
        List<String> options = words.stream().map(word -> braced(owner, word)).toList();
        List<String> near = (key.isEmpty() ? List.<String>of() : Nearest.of(key, words))
                .stream().map(word -> braced(owner, word)).toList();
        boolean many = options.size() > MOST_OPTIONS;
        findings.add(Finding.of(ValueRules.INSERTION, span)
                .worded(key.isEmpty() ? "whole" : property.isPresent() ? "unstated" : "property")
                .with("name", owner)
                .with("keyword", key)
                .withNoun("owner", "a." + concept.id())
                .help(
                        !near.isEmpty()
                                ? didYouMean(near)
                                : options.isEmpty()
                                        ? Message.of("insertion.unstated.help")
                                        : Message.of("insertion.stated.help")
                                                .withOptions(
                                                        "options", many ? options.subList(0, MOST_OPTIONS) : options)));
        return Optional.empty();
    }

    private Optional<String> title(String key) {
        return lexicon.words().id(key).filter(Insertion.TITLE::equals);
    }

    private String word(Concept concept, String property) {
        return property.equals(Insertion.TITLE)
                ? lexicon.words().word(property)
                : lexicon.keys(concept).word(property);
    }

    private static String braced(String owner, String key) {
        return "{" + owner + (key.isEmpty() ? "" : "." + key) + "}";
    }

    private static Message didYouMean(List<String> near) {
        return Message.of("help.did-you-mean-one").withOptions("options", near);
    }
}
