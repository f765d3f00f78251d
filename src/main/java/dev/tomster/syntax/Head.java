package dev.tomster.syntax;

import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Spelling;
import dev.tomster.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * What the words before the first colon of a line are, as far as the line alone can tell.
 *
 * @param concept the step or the kind of item
 * @param start the offset of the first word
 * @param key the words before the colon, or the whole line if it has none
 * @param hasValue true if something stands behind the colon
 */
record Head(Shape shape, Optional<Concept> concept, int start, String key, boolean hasColon, boolean hasValue) {

    enum Shape {
        LANGUAGE,
        INCLUDE,
        STEP,
        ITEM,
        /** A property, or a line of no known shape. */
        PROPERTY
    }

    /** Reads the head of a line that begins, behind its indentation, at an offset of a text. */
    static Head read(String text, int start, int lineEnd, Lexicon lexicon) {
        String line = text.substring(start, lineEnd);
        int found = colon(line);
        boolean hasColon = found >= 0;
        int colon = hasColon ? start + found : lineEnd;
        boolean hasValue = hasColon && !Spelling.isBlank(text.substring(colon + 1, lineEnd));
        int keyEnd = colon;
        while (keyEnd > start && Spelling.isSpace(text.charAt(keyEnd - 1))) {
            keyEnd--;
        }
        String key = text.substring(start, keyEnd);
        int wordEnd = wordEnd(key, 0);
        if (wordEnd < key.length()) {
            boolean named = hasColon || wordEnd(key, wordStart(key, wordEnd)) == key.length();
            Optional<Concept> kind = named ? lexicon.kind(key.substring(0, wordEnd)) : Optional.empty();
            if (kind.isPresent()) {
                return new Head(Shape.ITEM, kind, start, key, hasColon, hasValue);
            }
        }
        Optional<Concept> step =
                hasColon ? lexicon.steps().id(key).map(Vocabulary.standard()::concept) : Optional.empty();
        return new Head(shape(key, step, hasColon, lexicon), step, start, key, hasColon, hasValue);
    }

    /** The wide colon of East Asian keyboards, which is read, and reported. */
    static final char WIDE_COLON = '\uFF1A';

    /** The first colon of a line; -1 if it has none. */
    static int colon(String line) {
        int colon = line.indexOf(':');
        int wide = line.indexOf(WIDE_COLON);
        return wide < 0 || (colon >= 0 && colon < wide) ? colon : wide;
    }

    private static Shape shape(String word, Optional<Concept> step, boolean hasColon, Lexicon lexicon) {
        if (step.isPresent()) {
            return Shape.STEP;
        }
        if (hasColon && FileLanguage.isKeyword(word)) {
            return Shape.LANGUAGE;
        }
        return hasColon && isOneWord(word) && isInclude(word, lexicon) ? Shape.INCLUDE : Shape.PROPERTY;
    }

    private static boolean isInclude(String word, Lexicon lexicon) {
        return lexicon.words().id(word).equals(Optional.of("include"));
    }

    /** A dash that stands alone does not count where keywords are compared, but it is a word of its own. */
    static boolean isOneWord(String key) {
        return wordEnd(key, 0) == key.length();
    }

    private static int wordEnd(String key, int from) {
        int end = from;
        while (end < key.length() && !Spelling.isSpace(key.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int wordStart(String key, int from) {
        int start = from;
        while (start < key.length() && Spelling.isSpace(key.charAt(start))) {
            start++;
        }
        return start;
    }

    /** The same line, read as a property. */
    Head asProperty() {
        return new Head(Shape.PROPERTY, Optional.empty(), start, key, hasColon, hasValue);
    }

    /** The same line, read as an item without its colon, if it begins with a kind of items and a name. */
    Optional<Head> asItem(Lexicon lexicon) {
        int kindEnd = wordEnd(key, 0);
        boolean mayBeItem = shape == Shape.PROPERTY && !hasColon && kindEnd < key.length();
        Optional<Concept> kind = mayBeItem ? lexicon.kind(key.substring(0, kindEnd)) : Optional.empty();
        return kind.map(found -> new Head(Shape.ITEM, kind, start, key, false, false));
    }

    /** The same line, read as a step. */
    Head asStep(Concept step) {
        return new Head(Shape.STEP, Optional.of(step), start, key, hasColon, hasValue);
    }

    /** True if this line may stand directly in the block of a concept. */
    boolean fits(Concept owner, Lexicon lexicon) {
        if (shape == Shape.ITEM) {
            return concept.orElseThrow().mayStandIn(owner);
        }
        return lexicon.property(owner, key).isPresent()
                || lexicon.rows(key, owner).isPresent();
    }
}
