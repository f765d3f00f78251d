package dev.tomster.compile.value;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.Choice;
import dev.tomster.model.Value;
import dev.tomster.model.Word;
import dev.tomster.model.YesNo;
import dev.tomster.vocabulary.Nearest;
import dev.tomster.vocabulary.Spelling;
import dev.tomster.vocabulary.Words;
import java.util.List;
import java.util.Optional;

/** Reads words of closed lists. */
final class Choices {
    /** The name of the list of stages in values; its words are in the lexicon unless the plan declares its own. */
    static final String STAGE = "stage";

    private Choices() {}

    static Optional<Choice> choice(Phrase phrase, ValueContext context) {
        String list = context.property().choices();
        Words words = context.lexicon().choices(list);
        Optional<String> id = words.id(phrase.text());
        if (id.isEmpty()) {
            refuse(phrase, words.words(), context);
        }
        return id.map(found -> new Choice(list, found));
    }

    static Optional<Value> choiceOrText(Phrase phrase, ValueContext context) {
        String list = context.property().choices();
        Optional<String> id = context.lexicon().choices(list).id(phrase.text());
        return Optional.of(
                id.isPresent() ? new Choice(list, id.get()) : context.prose(Lists.bare(phrase.text()), phrase.span()));
    }

    /** One of the stages that the plan declares, or of the four of the model. */
    static Optional<? extends Value> stage(Phrase phrase, ValueContext context) {
        List<String> declared = context.settings().stages();
        if (declared.isEmpty()) {
            Words words = context.lexicon().choices(STAGE);
            Optional<String> id = words.id(phrase.text());
            if (id.isEmpty()) {
                refuse(phrase, words.words(), context);
            }
            return id.map(found -> new Choice(STAGE, found));
        }
        String folded = Spelling.fold(phrase.text());
        Optional<Word> stage = declared.stream()
                .filter(word -> Spelling.fold(word).equals(folded))
                .findFirst()
                .map(Word::new);
        if (stage.isEmpty()) {
            refuse(phrase, declared, context);
        }
        return stage;
    }

    static Optional<YesNo> yesNo(Phrase phrase, ValueContext context) {
        Optional<String> id = context.lexicon().words().id(phrase.text());
        return id.filter(word -> word.equals("yes") || word.equals("no")).map(word -> new YesNo(word.equals("yes")));
    }

    private static void refuse(Phrase phrase, List<String> legal, ValueContext context) {
        List<String> near = Nearest.of(phrase.text(), legal);
        Message help = near.stream()
                .findFirst()
                .map(word -> Message.of("help.did-you-mean-of").with("nearest", word))
                .orElseGet(() -> Message.of("help.one-of"))
                .withOptions("options", legal);
        Finding finding = Finding.of(ValueRules.of(context.property().shape()), phrase.span())
                .with("text", phrase.text())
                .help(help);
        context.report(near.size() == 1 ? ValueContext.mended(finding, phrase) : finding);
    }
}
