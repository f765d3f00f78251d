package dev.tomster.compile.value;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.Choice;
import dev.tomster.model.Reference;
import dev.tomster.model.Value;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Nearest;
import dev.tomster.vocabulary.Vocabulary;
import dev.tomster.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what documents show and hide: chapters, sections, steps, kinds of items, and items by their names. */
final class Parts {
    private Parts() {}

    /** The words that can stand for a part, by the list that their values name. */
    private record Vocabularies(String list, Function<Lexicon, Words> words) {}

    static Optional<? extends Value> part(Phrase phrase, ValueContext context) {
        Optional<Choice> word = word(phrase.text(), context.lexicon(), context);
        if (word.isPresent()) {
            return word;
        }
        if (References.isPath(phrase)) {
            List<String> path = References.path(phrase.text(), context.lexicon());
            boolean isName = !context.names().find(path, References.ANY).isEmpty();
            if (isName || path.stream().anyMatch(context.names()::isLost)) {
                return References.one(phrase, References.ANY, context).map(Reference::new);
            }
        }
        context.report(Finding.of(ValueRules.of(context.property().shape()), phrase.span())
                .with("text", phrase.text())
                .help(help(phrase.text(), context)));
        return Optional.empty();
    }

    private static Optional<Choice> word(String text, Lexicon lexicon, ValueContext context) {
        return lists(context).stream()
                .flatMap(list -> list.words().apply(lexicon).id(text).stream().map(id -> new Choice(list.list(), id)))
                .findFirst();
    }

    /** A chapter comes before a step of the same name, and a step before a kind. */
    private static List<Vocabularies> lists(ValueContext context) {
        String parts = context.property().choices();
        return List.of(
                new Vocabularies(parts, lexicon -> lexicon.choices(parts)),
                new Vocabularies(Choice.STEP, Lexicon::steps),
                new Vocabularies(Choice.KIND, Lexicon::plurals),
                new Vocabularies(Choice.KIND, Lexicon::kinds));
    }

    /** The word of this language for a word of another one, or what is spelled nearly like it. */
    private static Message help(String text, ValueContext context) {
        for (String language : Vocabulary.LANGUAGES) {
            Optional<Choice> foreign = word(text, Vocabulary.standard().lexicon(language), context);
            if (foreign.isPresent()) {
                return Message.of("help.write").with("form", written(foreign.get(), context));
            }
        }
        List<String> known = new ArrayList<>();
        lists(context)
                .forEach(list ->
                        known.addAll(list.words().apply(context.lexicon()).words()));
        known.addAll(context.names().names(References.ANY));
        String name = text.substring(text.lastIndexOf('.') + 1);
        List<String> near =
                Nearest.of(name, name.equals(text) ? known : context.names().names(References.ANY));
        return near.isEmpty()
                ? Message.of("help.examples")
                        .withOptions(
                                "options",
                                context.lexicon().examples(context.property().shape()))
                : Message.of("help.did-you-mean-one").withOptions("options", near);
    }

    private static String written(Choice part, ValueContext context) {
        return lists(context).stream()
                .filter(list -> list.list().equals(part.list()))
                .map(list -> list.words().apply(context.lexicon()))
                .filter(words -> words.ids().contains(part.id()))
                .findFirst()
                .orElseThrow()
                .word(part.id());
    }
}
