package dev.tomster.merge;

import dev.tomster.merge.Part.Head;
import dev.tomster.merge.Part.Kind;
import dev.tomster.syntax.DatedLine;
import dev.tomster.syntax.Line;
import dev.tomster.syntax.PipeTable;
import dev.tomster.syntax.TextBlock;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Shape;
import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text below a key as parts of their own: the entries of a list, the points of a series, the rows of a table. */
final class Entries {

    /** What the text is. */
    enum Style {
        BULLETS,
        /** An entry a line. */
        LINES,
        POINTS,
        TABLE
    }

    private static final String BULLET = "- ";

    private final Style style;
    private final int depth;
    private final List<Part> parts = new ArrayList<>();
    private final List<TextLine> above = new ArrayList<>();
    private final List<TextLine> lines = new ArrayList<>();
    private List<String> columns = List.of();

    /** @param depth how deep the text stands */
    Entries(Style style, int depth) {
        this.style = style;
        this.depth = depth;
    }

    /** How the text of a line is taken apart; none if it is prose, or a remark. */
    static Optional<Style> style(Line.Property line, Optional<Concept> owner, Lexicon lexicon) {
        if (line.text().isEmpty() || owner.isEmpty()) {
            return Optional.empty();
        }
        TextBlock text = line.text().get();
        String first = text.lines().get(0).text();
        if (PipeTable.kind(line, owner.get(), lexicon).isPresent()) {
            return PipeTable.begins(text) && !PipeTable.isBroken(text) ? Optional.of(Style.TABLE) : Optional.empty();
        }
        Optional<Property> property = lexicon.property(owner.get(), line.head().text());
        if (property.isPresent() && property.get().readsSeries() && DatedLine.is(first)) {
            boolean isRemark =
                    property.get().shape() == Shape.SERIES && line.value().isPresent();
            return isRemark ? Optional.empty() : Optional.of(Style.POINTS);
        }
        return property.filter(found -> found.shape().accumulates())
                .map(found -> first.startsWith(BULLET) ? Style.BULLETS : Style.LINES);
    }

    /** The parts of a text; comments and blank lines belong to the entry below them. */
    List<Part> parts(List<TextLine> text) {
        for (TextLine line : text) {
            boolean isComment = line.words().startsWith("//");
            if (line.isBlank() || isComment) {
                above.add(line);
            } else if (begins(line)) {
                close();
                lines.add(line);
            } else {
                lines.addAll(above);
                above.clear();
                lines.add(line);
            }
        }
        close();
        return parts;
    }

    private final List<TextLine> due = new ArrayList<>();

    private boolean begins(TextLine line) {
        return switch (style) {
            case POINTS, TABLE -> true;
            case BULLETS -> TextLine.width(line.raw()) <= depth && line.words().startsWith(BULLET);
            case LINES -> TextLine.width(line.raw()) <= depth;
        };
    }

    /** Ends the entry that was read, and leaves what stands above the next one to that. */
    private void close() {
        if (!lines.isEmpty()) {
            parts.add(new Part(head(), depth, due, lines));
            lines.clear();
        }
        due.clear();
        due.addAll(above);
        above.clear();
    }

    private Head head() {
        String first = lines.get(0).words();
        String all = String.join(" ", lines.stream().map(TextLine::words).toList());
        return switch (style) {
            case BULLETS, LINES -> Head.of(Kind.ENTRY, "entry", all, List.of(all));
            case POINTS -> {
                int colon = Math.max(0, first.indexOf(':'));
                String date = Spelling.stripTrailing(first.substring(0, colon));
                String value =
                        first.isEmpty() ? "" : Spelling.strip(first.substring(Math.min(first.length(), colon + 1)));
                yield Head.of(Kind.POINT, "point", date, List.of(date, value));
            }
            case TABLE -> row(first);
        };
    }

    private Head row(String line) {
        List<Span> spans = PipeTable.cells(new Source("row", line).span(0, line.length()));
        List<String> cells = spans.stream().map(Span::text).toList();
        if (parts.isEmpty()) {
            columns = cells;
            return Head.of(Kind.ROW, "head", "", cells);
        }
        if (parts.size() == 1 && PipeTable.isRule(spans)) {
            return Head.of(Kind.ROW, "rule", "", cells);
        }
        int name = 0;
        while (name < columns.size() && !isName(columns.get(name))) {
            name++;
        }
        boolean isNamed = name < cells.size() && !cells.get(name).isEmpty();
        return Head.of(Kind.ROW, "row", isNamed ? cells.get(name) : String.join(" | ", cells), cells);
    }

    private static boolean isName(String column) {
        String folded = Spelling.fold(column);
        return folded.equals("name") || folded.equals("nom");
    }
}
