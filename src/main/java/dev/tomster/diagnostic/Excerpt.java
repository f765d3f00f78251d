package dev.tomster.diagnostic;

import dev.tomster.text.Position;
import dev.tomster.text.Span;
import java.io.IOException;
import java.util.Optional;

/** A finding with the line that it speaks of and a mark below it, as people read it at a terminal. */
final class Excerpt {
    /** How much of a long line is shown. */
    private static final int WIDTH = 100;

    private final Catalogue catalogue;
    private final Style style;
    private final Appendable out;

    Excerpt(Catalogue catalogue, Style style, Appendable out) {
        this.catalogue = catalogue;
        this.style = style;
        this.out = out;
    }

    /** How far what belongs to a finding is indented: as wide as the number of its line. */
    static String gutter(Span span) {
        return " ".repeat(Integer.toString(span.from().line()).length());
    }

    static String place(Span span) {
        Position from = span.from();
        return Printable.of(span.source().name()) + ":" + from.line() + ":" + from.column();
    }

    /** The sentence, the place, the line; what stands below is not a part of it. */
    void write(Finding finding) throws IOException {
        Span span = finding.span();
        String gutter = gutter(span);
        out.append(style.head(catalogue, finding))
                .append(style.bold(": " + catalogue.say(finding.message())))
                .append('\n');
        out.append("  ").append(style.place(place(span))).append('\n');
        if (!span.source().text().isEmpty()) {
            line(finding, gutter);
        }
        Optional<Span> related = finding.related().filter(other -> other.source() != span.source());
        if (related.isPresent()) {
            out.append(gutter).append(" = ").append(place(related.get())).append('\n');
        }
    }

    /** The line of the finding, or the part of it that holds the place, with a mark below. */
    private void line(Finding finding, String gutter) throws IOException {
        Region region = Region.of(finding.span());
        String line = region.line();
        int start = region.start();
        int from = start > WIDTH - 20 ? start - 20 : 0;
        int to = Math.min(line.length(), from + WIDTH);
        String text = Printable.of(line.substring(from, to));
        int marks = Math.max(1, line.codePointCount(start, Math.min(region.end(), to)));
        int indent = line.codePointCount(from, start) + (from > 0 ? 1 : 0);
        Optional<String> label = catalogue.label(finding);
        out.append(gutter).append(" |\n");
        out.append(Integer.toString(region.number())).append(" | ");
        out.append(from > 0 ? "\u2026" : "").append(text).append('\n');
        out.append(gutter).append(" | ").append(" ".repeat(indent));
        out.append(style.of(finding.severity(), "^".repeat(marks)));
        out.append(label.map(words -> " " + words).orElse("")).append('\n');
    }
}
