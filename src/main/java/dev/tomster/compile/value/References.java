package dev.tomster.compile.value;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.ItemId;
import dev.tomster.model.Reference;
import dev.tomster.model.Value;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads names of other items. */
final class References {
    static final List<String> ANY = List.of("any");

    /** Marks and numbers besides digits, which names may have behind their first letter. */
    private static final Set<Integer> IN_NAMES = Set.of(
            (int) Character.NON_SPACING_MARK,
            (int) Character.COMBINING_SPACING_MARK,
            (int) Character.ENCLOSING_MARK,
            (int) Character.LETTER_NUMBER,
            (int) Character.OTHER_NUMBER);

    private static final List<String> PERSON = List.of("person");

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\h,;/&+]+");
    /** In characters; nobody lists more names by hand. */
    private static final int LONGEST_LIST = 200;
    /** "and", "et", "or". */
    private static final int LONGEST_CONJUNCTION = 3;

    private References() {}

    static Optional<Reference> reference(Phrase phrase, ValueContext context) {
        return one(phrase, context.property().of(), context).map(Reference::new);
    }

    /** A declared name, or any text. */
    static Optional<? extends Value> referenceOrText(Phrase phrase, ValueContext context) {
        return declared(phrase, context.property().of(), context)
                .map(found -> (Value) found)
                .or(() -> Optional.of(context.prose(Lists.bare(phrase.text()), phrase.span())));
    }

    /** A declared person, or any text; a text that is almost the name of a person is reported. */
    static Optional<? extends Value> person(Phrase phrase, ValueContext context) {
        Optional<Reference> declared = declared(phrase, PERSON, context);
        if (declared.isPresent()) {
            return declared;
        }
        String text = phrase.text();
        if (!Lists.isQuoted(text) && !context.isFull()) {
            Nearest.one(text, context.names().names(PERSON))
                    .ifPresent(near -> context.reportOnce(
                            text,
                            Finding.of(ValueRules.PERSON_NEAR, phrase.span())
                                    .with("text", text)
                                    .help(Message.of("person-near.help").with("nearest", near))));
        }
        return Optional.of(context.prose(Lists.bare(text), phrase.span()));
    }

    static Optional<Reference> declared(Phrase phrase, List<String> concepts, ValueContext context) {
        if (!isPath(phrase)) {
            return Optional.empty();
        }
        List<ItemId> found = context.names().find(path(phrase.text(), context.lexicon()), concepts);
        return found.size() == 1 ? Optional.of(new Reference(found.get(0))) : Optional.empty();
    }

    /** The one item that the phrase names; reports a name that none or several have. */
    static Optional<ItemId> one(Phrase phrase, List<String> concepts, ValueContext context) {
        if (!isPath(phrase)) {
            Message help = withCommas(phrase, concepts, context)
                    .map(form -> Message.of("help.write").with("form", form))
                    .or(() -> MergedLine.inValue(phrase, context.lexicon())
                            .map(merged -> Message.of("help.own-line").with("form", merged.text())))
                    .orElseGet(() -> Message.of("help.names"));
            return fail(phrase, "form", help, context);
        }
        List<String> path = path(phrase.text(), context.lexicon());
        List<ItemId> found = context.names().find(path, concepts);
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        if (found.size() > 1) {
            List<String> options =
                    found.stream().map(id -> written(id, context.lexicon())).toList();
            context.report(Finding.of(ValueRules.AMBIGUOUS, phrase.span())
                    .with("name", phrase.text())
                    .help(Message.of("help.one-of").withOptions("options", options)));
            return Optional.empty();
        }
        if (path.stream().anyMatch(context.names()::isLost)) {
            context.excuse();
            return Optional.empty();
        }
        return undefined(phrase, path, concepts, context);
    }

    /** True if the phrase names one declared milestone. */
    static boolean isMilestone(Phrase phrase, ValueContext context) {
        return declared(phrase, List.of("milestone"), context).isPresent();
    }

    /** Several declared names with something else than a comma between them. */
    private static Optional<String> withCommas(Phrase phrase, List<String> concepts, ValueContext context) {
        if (phrase.text().length() > LONGEST_LIST) {
            return Optional.empty();
        }
        List<String> names = context.names().names(concepts);
        List<String> words = List.of(BETWEEN_NAMES.split(phrase.text()));
        List<String> known = words.stream().filter(names::contains).toList();
        boolean isList = !known.isEmpty()
                && words.size() > 1
                && words.stream().allMatch(word -> word.length() <= LONGEST_CONJUNCTION || known.contains(word));
        return isList ? Optional.of(String.join(", ", known)) : Optional.empty();
    }

    /** Names with dots between them: a letter, then letters, digits, hyphens and underscores. */
    static boolean isPath(Phrase phrase) {
        String text = phrase.text();
        boolean atStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPart = atStart ? isLetter(c) : isNamePart(c);
            if (!isPart && (c != '.' || atStart)) {
                return false;
            }
            atStart = c == '.';
        }
        return !atStart;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || Character.isLetter(c) || Character.isSurrogate(c);
    }

    private static boolean isNamePart(char c) {
        return isLetter(c)
                || c == '-'
                || c == '_'
                || Character.isLetterOrDigit(c)
                || IN_NAMES.contains(Character.getType(c));
    }

    /** A path with the kind word in front replaced by the kind's id. */
    static List<String> path(String text, Lexicon lexicon) {
        if (text.indexOf('.') < 0) {
            return List.of(text);
        }
        List<String> path = new ArrayList<>(List.of(text.split("\\.", -1)));
        if (path.size() > 1) {
            Optional<Concept> kind = lexicon.kind(path.get(0));
            kind.ifPresent(concept -> path.set(0, concept.id()));
        }
        return path;
    }

    /** {@code campaign.mothers-day.teaser}, in the words of a language. */
    static String written(ItemId id, Lexicon lexicon) {
        String kind = lexicon.kinds().word(outermost(id).concept());
        return kind + "." + id.path();
    }

    private static ItemId outermost(ItemId id) {
        return id.parent().map(References::outermost).orElse(id);
    }

    private static Optional<ItemId> undefined(
            Phrase phrase, List<String> path, List<String> concepts, ValueContext context) {
        List<ItemId> elsewhere =
                concepts.equals(ANY) ? List.of() : context.names().find(path, ANY);
        String wanted = concepts.equals(ANY) ? "item" : concepts.get(0);
        if (!elsewhere.isEmpty()) {
            context.report(Finding.of(ValueRules.WRONG_KIND, phrase.span())
                    .with("name", phrase.text())
                    .withNoun("found", "a." + elsewhere.get(0).concept())
                    .withNoun("kind", "a." + wanted)
                    .help(suggestion(
                            phrase, concepts, Message.of("ref-kind.help").withNoun("kind", "a." + wanted), context)));
            return Optional.empty();
        }
        context.report(ValueContext.mended(
                Finding.of(ValueRules.UNDEFINED, phrase.span())
                        .with("name", phrase.text())
                        .withNoun("kind", wanted)
                        .help(suggestion(phrase, concepts, Message.of("ref-undefined.help"), context)),
                phrase));
        return Optional.empty();
    }

    private static Message suggestion(Phrase phrase, List<String> concepts, Message otherwise, ValueContext context) {
        List<String> names = context.names().names(concepts);
        List<String> near = Nearest.of(phrase.text(), names);
        if (!near.isEmpty()) {
            return Message.of("help.did-you-mean-one").withOptions("options", near);
        }
        return names.isEmpty() || names.size() > 12
                ? otherwise
                : Message.of("ref-undefined.options.help").withOptions("options", names);
    }

    private static Optional<ItemId> fail(Phrase phrase, String wording, Message help, ValueContext context) {
        context.report(ValueContext.mended(
                Finding.of(ValueRules.UNDEFINED, phrase.span())
                        .worded(wording)
                        .with("name", phrase.text())
                        .help(help),
                phrase));
        return Optional.empty();
    }
}
