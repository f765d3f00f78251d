package dev.tomster.check.technologies;

import dev.tomster.check.rule.WordList;
import dev.tomster.check.rule.WordLists;

/** What words tell of channels and tools: lists that are dated, in the languages that plans are written in. */
final class TechnologiesWords {
    private static final WordLists LISTS = WordLists.beside(TechnologiesWords.class);

    /** Channels that only carry advertising. */
    static final WordList ADS = LISTS.of("ads");
    /** Findings about how often to publish. */
    static final WordList FREQUENCY = LISTS.of("frequency");
    /** Findings about when to publish. */
    static final WordList SLOTS = LISTS.of("slots");
    /** What is gone after a day. */
    static final WordList STORIES = LISTS.of("stories");
    /** Tools that publish at a set time. */
    static final WordList SCHEDULING = LISTS.of("scheduling");
    /** Plans of tools that cost nothing. */
    static final WordList FREE = LISTS.of("free");
    /** What tools count as channels. */
    static final WordList ACCOUNTS = LISTS.of("accounts");
    /** Promises that count only while somebody is there, and people who are there when the others are not. */
    static final WordList WORKING_HOURS = LISTS.of("working hours");
    /** Documents for the day when things go wrong. */
    static final WordList CRISIS = LISTS.of("crisis");
    /** Shutting somebody out. */
    static final WordList SANCTIONS = LISTS.of("sanctions");
    /** More than one who decides. */
    static final WordList SEVERAL = LISTS.of("several");
    /** What staff may say in public. */
    static final WordList GUIDELINES = LISTS.of("guidelines");
    /** Alternative texts, captions and the like. */
    static final WordList ACCESSIBILITY = LISTS.of("accessibility");

    private TechnologiesWords() {}
}
