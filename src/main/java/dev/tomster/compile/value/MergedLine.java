package dev.tomster.compile.value;

import dev.tomster.text.Span;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Vocabulary;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two lines in one: a property that stands behind the value of another one, or behind a title. */
public final class MergedLine {
    private static final Pattern BEHIND_SPACE = key("\\h+");
    /** A title is a sentence and may have a colon; nobody types several spaces in a sentence. */
    private static final Pattern BEHIND_SPACES = key("(?:\\h{2,}|\\t+)");

    private MergedLine() {}

    private static Pattern key(String space) {
        return Pattern.compile(space + "(\\p{L}[\\p{L}\\h\u2019'-]{0,40}?)[\\h\u00A0]?:(?=\\h)");
    }

    /** The property that a value swallowed, as it was typed. */
    static Optional<Span> inValue(Phrase phrase, Lexicon lexicon) {
        return behind(
                BEHIND_SPACE,
                phrase.span(),
                key -> Vocabulary.standard().concepts().stream()
                        .anyMatch(concept -> lexicon.property(concept, key).isPresent()));
    }

    /**
     * The property that a title swallowed, as it was typed.
     *
     * @param isKey true for the properties of the item
     */
    public static Optional<Span> inTitle(Span title, Predicate<String> isKey) {
        return behind(BEHIND_SPACES, title, isKey);
    }

    private static Optional<Span> behind(Pattern pattern, Span line, Predicate<String> isKey) {
        String text = line.text();
        Matcher matcher = pattern.matcher(text);
        for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
            if (isKey.test(matcher.group(1))) {
                return Optional.of(
                        line.part(matcher.start(1), text.stripTrailing().length()));
            }
        }
        return Optional.empty();
    }
}
