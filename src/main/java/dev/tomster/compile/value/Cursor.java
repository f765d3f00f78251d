package dev.tomster.compile.value;

import dev.tomster.vocabulary.Spelling;
import dev.tomster.vocabulary.Words;
import java.util.Optional;

/** Moves through a phrase from left to right. */
final class Cursor {
    private final Phrase phrase;
    private final String text;
    private int at;

    Cursor(Phrase phrase) {
        this.phrase = phrase;
        this.text = phrase.text();
    }

    int position() {
        return at;
    }

    void moveTo(int position) {
        at = position;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** The next character, or NUL at the end. */
    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    Cursor skipSpaces() {
        while (!atEnd() && Spelling.isSpace(peek())) {
            at++;
        }
        return this;
    }

    /** Takes the string if it comes next. */
    boolean take(String expected) {
        boolean found = text.startsWith(expected, at);
        at += found ? expected.length() : 0;
        return found;
    }

    /** Takes letters and what joins them in a word: hyphens and apostrophes. */
    String takeWord() {
        int from = at;
        while (!atEnd() && (Character.isLetter(peek()) || peek() == '\'' || peek() == '\u2019' || peek() == '-')) {
            at++;
        }
        return text.substring(from, at);
    }

    /** Takes the longest run of words that a list knows, so that "working days" is taken whole; returns its id. */
    Optional<String> take(Words words) {
        int start = at;
        Optional<String> best = Optional.empty();
        int bestEnd = start;
        int end = start;
        for (int count = 0; count < 4 && end < text.length(); count++) {
            at = end;
            skipSpaces();
            String word = peek() == '%' ? "%" : takeWord();
            at += word.equals("%") ? 1 : 0;
            if (word.isEmpty()) {
                break;
            }
            end = at;
            Optional<String> id = words.id(text.substring(start, end));
            if (id.isPresent()) {
                best = id;
                bestEnd = end;
            }
        }
        at = bestEnd;
        return best;
    }

    /** The part that was passed since a position. */
    Phrase since(int position) {
        return phrase.part(position, at);
    }

    Phrase phrase() {
        return phrase;
    }

    /** The part that is left. */
    Phrase rest() {
        return phrase.part(at, text.length());
    }
}
