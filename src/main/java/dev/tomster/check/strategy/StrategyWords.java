package dev.tomster.check.strategy;

import dev.tomster.check.rule.WordList;
import dev.tomster.check.rule.WordLists;

/** What words tell of a strategy: lists that are dated, in the languages that plans are written in. */
final class StrategyWords {
    private static final WordLists LISTS = WordLists.beside(StrategyWords.class);

    /** Ways to people that are no social network. */
    static final WordList ELSEWHERE = LISTS.of("elsewhere");
    /** What a call to action names that leads to a page of one's own. */
    static final WordList SITES = LISTS.of("sites");
    /** What is done to hear what others say. */
    static final WordList LISTENING = LISTS.of("listening");
    /** What a non-goal may begin with: no, never, without. */
    static final WordList NEGATIONS = LISTS.of("negations");
    /** What may stand before a noun. */
    static final WordList ARTICLES = LISTS.of("articles");

    /** What a reason begins with. */
    static final WordList REASONS = LISTS.of("reasons");

    private StrategyWords() {}
}
