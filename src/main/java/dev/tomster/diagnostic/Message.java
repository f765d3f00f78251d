package dev.tomster.diagnostic;

import dev.tomster.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sentence that is not yet in a language: the key of its pattern in the {@link Catalogue} and what fills the
 * pattern's holes.
 */
public record Message(String key, Map<String, Argument> arguments) {

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
        return new Message(key, Map.of());
    }

    public Message with(String hole, String text) {
        return with(hole, new Argument.Literal(text));
    }

    public Message with(String hole, int number) {
        return with(hole, Integer.toString(number));
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
        return new Message(key, more);
    }
}
