package dev.tomster.diagnostic;

import dev.tomster.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A sentence that is not yet in a language: the key of its pattern in the {@link Catalogue} and what fills the
 * pattern's holes.
 *
 * @param keywords what fills the holes that ask for a keyword
 */
public record Message(String key, Map<String, Argument> arguments, Keywords keywords) {

    private static final String GUESS = "help.did-you-mean";
    /** Shorter words are near to any other: whoever wrote one may have meant another that is missing. */
    private static final int SHORTEST_GUESS = 4;

    /** Repairs that spell out what to write in the place of what is wrong. */
    private static final Set<String> LITERAL_REPAIRS =
            Set.of("help.write", "help.did-you-mean", "help.did-you-mean-one", "help.did-you-mean-of", "help.leftover");

    /** What may fill a hole. */
    public sealed interface Argument {

        /** The text for the hole in the language of a catalogue. */
        String in(Catalogue catalogue);

        /** Text of the plan, or a number: the same in every language. */
        record Literal(String text) implements Argument {
            @Override
            public String in(Catalogue catalogue) {
                return Printable.shortened(text);
            }
        }

        /** Alternatives, each printed in backticks, joined with the language's "or". */
        record Options(List<String> texts) implements Argument {
            @Override
            public String in(Catalogue catalogue) {
                return catalogue.alternatives(texts);
            }
        }

        /** Several texts, each printed in backticks, joined with the language's "and". */
        record All(List<String> texts) implements Argument {
            @Override
            public String in(Catalogue catalogue) {
                return catalogue.all(texts);
            }
        }

        /** The line of another place; its file too, if it is another one. */
        record Line(int line, Optional<String> file) implements Argument {
            @Override
            public String in(Catalogue catalogue) {
                String number = Integer.toString(line);
                return file.map(name -> catalogue.say(
                                Message.of("line-of").with("line", number).with("file", name)))
                        .orElse(number);
            }
        }

        /** A number or an amount, as each language of messages writes it. */
        record Figure(Map<String, String> byLanguage) implements Argument {
            @Override
            public String in(Catalogue catalogue) {
                return byLanguage.getOrDefault(catalogue.language(), "");
            }
        }

        /** A term of the field that each language has its own word for. */
        record Noun(String id) implements Argument {
            @Override
            public String in(Catalogue catalogue) {
                return catalogue.word("noun." + id);
            }
        }
    }

    public Message {
        arguments = Map.copyOf(arguments);
    }

    public static Message of(String key) {
        return new Message(key, Map.of(), Keywords.NONE);
    }

    /** The sentence of another pattern with the same holes. */
    public Message rephrased(String otherKey) {
        return new Message(otherKey, arguments, keywords);
    }

    /** The same sentence for a plan with these keywords. */
    public Message typedIn(Keywords other) {
        return new Message(key, arguments, other);
    }

    public Message with(String hole, String text) {
        return with(hole, new Argument.Literal(text));
    }

    public Message with(String hole, int number) {
        return with(hole, Integer.toString(number));
    }

    /** Fills a hole with what is written in another way in each language of {@link Catalogue#LANGUAGES}. */
    public Message withFigure(String hole, UnaryOperator<String> writing) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        Catalogue.LANGUAGES.forEach(language -> byLanguage.put(language, writing.apply(language)));
        return with(hole, new Argument.Figure(Map.copyOf(byLanguage)));
    }

    public Message withOptions(String hole, List<String> texts) {
        return with(hole, new Argument.Options(List.copyOf(texts)));
    }

    /** Fills a hole with texts, all of which are meant: "`a`, `b` and `c`". */
    public Message withAll(String hole, List<String> texts) {
        return with(hole, new Argument.All(List.copyOf(texts)));
    }

    /** Fills a hole with the noun that the catalogue holds under {@code noun.<id>}. */
    public Message withNoun(String hole, String id) {
        return with(hole, new Argument.Noun(id));
    }

    /** What this message, as a repair, says to write in the place of what is wrong; none if it leaves a choice. */
    Optional<String> form() {
        if (!LITERAL_REPAIRS.contains(key)) {
            return Optional.empty();
        }
        return Stream.of("form", "nearest", "options")
                .map(arguments::get)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(Message::only)
                .filter(form -> !key.startsWith(GUESS) || form.length() >= SHORTEST_GUESS);
    }

    private static Optional<String> only(Argument argument) {
        if (argument instanceof Argument.Literal literal) {
            return Optional.of(literal.text());
        }
        return argument instanceof Argument.Options options && options.texts().size() == 1
                ? Optional.of(options.texts().get(0))
                : Optional.empty();
    }

    /** Fills the hole {@code line} with the line of a place, as it is told in another one. */
    public Message withLine(Span place, Span toldAt) {
        Optional<String> file = place.source() == toldAt.source()
                ? Optional.empty()
                : Optional.of(place.source().name());
        return with("line", new Argument.Line(place.from().line(), file));
    }

    private Message with(String hole, Argument argument) {
        Map<String, Argument> more = new LinkedHashMap<>(arguments);
        more.put(hole, argument);
        return new Message(key, more, keywords);
    }
}
