package dev.tomster.browser;

import java.nio.file.Path;

/** The plans whose decks are opened. */
enum Example {
    ENGLISH("lumen/lumen.tomster", "en"),
    FRENCH("lumen/lumen-fr.tomster", "fr"),
    SEVERAL_FILES("maison/noel.tomster", "fr"),
    FREELANCERS("real/freelancer-dao.tomster", "en"),
    MAKER("real/lasclay.tomster", "fr"),
    TOURIST_OFFICES("real/offices-de-tourisme.tomster", "fr"),
    SOFTWARE("real/posthog.tomster", "en"),
    CLUB("real/rotary.tomster", "fr");

    private final String file;
    private final String language;

    Example(String file, String language) {
        this.file = file;
        this.language = language;
    }

    Path plan() {
        return Path.of("examples").resolve(file);
    }

    String language() {
        return language;
    }
}
