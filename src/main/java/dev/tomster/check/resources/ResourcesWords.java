package dev.tomster.check.resources;

import dev.tomster.check.rule.WordList;
import dev.tomster.check.rule.WordLists;

/** What words tell of people and of what they do: lists that are dated, in the languages that plans are written in. */
final class ResourcesWords {
    private static final WordLists LISTS = WordLists.beside(ResourcesWords.class);

    /** The work of those who keep a conversation going. */
    static final WordList COMMUNITY = LISTS.of("community");
    /** What is approved before somebody is answered. */
    static final WordList ANSWERS = LISTS.of("answers");
    /** What is approved when things go wrong. */
    static final WordList CRISIS = LISTS.of("crisis");
    /** Ways to say that somebody is paid. */
    static final WordList DISCLOSURE = LISTS.of("disclosure");
    /** The law of personal data. */
    static final WordList CONSENT = LISTS.of("consent");

    private ResourcesWords() {}
}
