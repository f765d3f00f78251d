package dev.tomster.browser;

import java.nio.file.Path;

/** The plans whose decks are opened. */
enum Example {
    ENGLISH("lumen.tomster", "en"),
    FRENCH("lumen-fr.tomster", "fr");

    private final String file;
    private final String language;

    Example(String file, String language) {
        this.file = file;
        this.language = language;
    }

    Path plan() {
        return Path.of("examples", "lumen").resolve(file);
    }

    String language() {
        return language;
    }
}
