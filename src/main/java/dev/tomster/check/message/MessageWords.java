package dev.tomster.check.message;

import dev.tomster.check.rule.WordList;
import dev.tomster.check.rule.WordLists;

/** What words tell of a message: lists that are dated, in the languages that plans are written in. */
final class MessageWords {
    private static final WordLists LISTS = WordLists.beside(MessageWords.class);

    /** What every brand says of itself. */
    static final WordList CLICHES = LISTS.of("cliches");
    /** Words of grammar, and those that are in every text: nobody's own, and no cliché. */
    static final WordList COMMON = LISTS.of("common");
    /** Numbers written out. */
    static final WordList NUMBERS = LISTS.of("numbers");
    /** What somebody else tells. */
    static final WordList TESTIMONIES = LISTS.of("testimonies");
    /** Formats without a picture. */
    static final WordList TEXT_FORMATS = LISTS.of("text formats");
    /** What others have made. */
    static final WordList OTHERS = LISTS.of("others");
    /** Sectors in which sharing what others say is a matter of law. */
    static final WordList REGULATED = LISTS.of("regulated");
    /** Faces, gestures and stories. */
    static final WordList STORIES = LISTS.of("stories");
    /** Places of one's own to which people are sent. */
    static final WordList HOME = LISTS.of("home");

    private MessageWords() {}
}
