package dev.tomster.diagnostic;

/**
 * What a finding is an instance of. Every rule has its message under its id in the catalogue of each language.
 *
 * @param id lower-case words with hyphens, stable across versions
 */
public record Rule(String id, Severity severity) {

    /** A rule whose findings stop the documents. */
    public static Rule error(String id) {
        return new Rule(id, Severity.ERROR);
    }

    /** A rule whose findings are only told. */
    public static Rule info(String id) {
        return new Rule(id, Severity.INFO);
    }

    /** A rule whose findings are advice. */
    public static Rule warning(String id) {
        return new Rule(id, Severity.WARNING);
    }
}
