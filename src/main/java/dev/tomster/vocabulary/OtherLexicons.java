package dev.tomster.vocabulary;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a word says in the languages that a file is not written in: plans are copied, and translated halfway. */
public final class OtherLexicons {
    private final Lexicon own;

    /** The others of a file's own lexicon. */
    public OtherLexicons(Lexicon own) {
        this.own = own;
    }

    private <T> Optional<T> first(Function<Lexicon, Optional<T>> meaning) {
        return Vocabulary.LANGUAGES.stream()
                .filter(code -> !code.equals(own.language()))
                .map(Vocabulary.standard()::lexicon)
                .flatMap(other -> meaning.apply(other).stream())
                .findFirst();
    }

    /** The step that a word opens. */
    public Optional<Concept> step(String word) {
        return first(other -> other.steps().id(word)).map(Vocabulary.standard()::concept);
    }

    /** The file's own words for a head that may stand in a concept: a key, a plural, or a kind and a name. */
    public Optional<String> head(String head, Concept owner) {
        return first(other -> Stream.of(key(head, owner, other), plural(head, owner, other), item(head, owner, other))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private Optional<String> key(String key, Concept owner, Lexicon other) {
        return other.property(owner, key).map(found -> own.keys(owner).word(found.id()));
    }

    private Optional<String> plural(String key, Concept owner, Lexicon other) {
        return other.plurals()
                .id(key)
                .filter(id -> Vocabulary.standard().concept(id).mayStandIn(owner))
                .filter(own.plurals().ids()::contains)
                .map(own.plurals()::word);
    }

    private Optional<String> item(String head, Concept owner, Lexicon other) {
        String[] words = head.split("\\h+", 2);
        return other.kind(words[0])
                .filter(kind -> words.length > 1 && kind.mayStandIn(owner))
                .map(kind -> own.kinds().word(kind.id()) + " " + words[1]);
    }
}
