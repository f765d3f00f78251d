package dev.tomster.format;

/** A line with a colon. */
final class Heading {
    private Heading() {}

    /** The words before the colon, and the value behind it if there is one. */
    static String of(String key, String value) {
        return value.isEmpty() ? key + ":" : key + ": " + value;
    }
}
