package dev.tomster.diagnostic;

/**
 * What a rule is about, for those who do not know it.
 *
 * @param title a line, such as {@code A persona that no message speaks to}
 * @param why the reason, in a paragraph
 * @param page everything that is said of it, in Markdown
 */
public record Explanation(String title, String why, String page) {}
