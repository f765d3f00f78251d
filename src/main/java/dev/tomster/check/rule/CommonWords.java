package dev.tomster.check.rule;

/** The word lists that several sections of the rule book use. */
public final class CommonWords {
    private static final WordLists LISTS = WordLists.beside(CommonWords.class);

    /** An audience that leaves nobody out. */
    public static final WordList EVERYBODY = LISTS.of("everybody");

    private CommonWords() {}
}
