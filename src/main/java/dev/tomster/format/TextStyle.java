package dev.tomster.format;

import dev.tomster.syntax.DatedLine;
import dev.tomster.syntax.Line;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Shape;

/** What a raw text is, and so how its lines are laid out. */
enum TextStyle {
    /** Markdown: every space may mean something. */
    PROSE,
    /** Bullets, or lines that go on with a value. */
    LIST,
    /** {@code date: value}: a line means the same however far it is indented, and blank lines mean nothing. */
    SERIES;

    /** How the text below a property is read. */
    static TextStyle of(Property property, Line.Property line) {
        if (property.shape() == Shape.TEXT) {
            return PROSE;
        }
        boolean isSeries = property.readsSeries()
                && line.text()
                        .filter(text -> DatedLine.is(text.lines().get(0).text()))
                        .isPresent()
                // A value that is withheld may have a remark below it that looks like anything.
                && (property.shape() != Shape.SERIES || line.value().isEmpty());
        return isSeries ? SERIES : LIST;
    }
}
