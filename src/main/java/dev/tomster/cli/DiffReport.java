package dev.tomster.cli;

import dev.tomster.app.Program;
import dev.tomster.app.review.DiffForm;
import dev.tomster.app.review.DiffHtml;
import dev.tomster.app.review.DiffJson;
import dev.tomster.app.review.DiffMarkdown;
import dev.tomster.app.review.DiffText;
import dev.tomster.diagnostic.Catalogue;

/** The forms in which differences are told. */
final class DiffReport {

    /** The forms of {@code --format}. */
    enum Format {
        TEXT,
        MARKDOWN,
        HTML,
        JSON
    }

    private DiffReport() {}

    static DiffForm of(Format format, Catalogue catalogue, Console console) {
        return switch (format) {
            case TEXT -> new DiffText(catalogue, console.outHasColour());
            case MARKDOWN -> new DiffMarkdown(catalogue);
            case HTML -> new DiffHtml(catalogue);
            case JSON -> new DiffJson(Program.version());
        };
    }
}
