package dev.tomster.diagnostic;

import dev.tomster.text.Position;
import dev.tomster.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells findings to people: the sentence, the line with the place marked, the repair; and a summary. */
public final class TextReporter implements Reporter {
    /** How much of a long line is shown. */
    private static final int WIDTH = 100;

    private final Catalogue catalogue;
    private final boolean colour;

    /** A reporter in the catalogue's language; colour is for terminals only. */
    public TextReporter(Catalogue catalogue, boolean colour) {
        this.catalogue = catalogue;
        this.colour = colour;
    }

    @Override
    public void report(List<Finding> findings, Appendable out) throws IOException {
        for (Finding finding : findings) {
            report(finding, out);
            out.append('\n');
        }
        out.append(summary(findings)).append('\n');
    }

    /** How many findings of each severity there are, as a phrase. */
    public String summary(List<Finding> findings) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = (int)
                    findings.stream().filter(f -> f.severity() == severity).count();
            if (count > 0) {
                parts.add(catalogue.count("summary." + severity.id() + "s", count));
            }
        }
        return parts.isEmpty() ? catalogue.word("summary.none") : String.join(", ", parts);
    }

    private void report(Finding finding, Appendable out) throws IOException {
        Span span = finding.span();
        Position from = span.from();
        String gutter = " ".repeat(Integer.toString(from.line()).length());
        out.append(styled(
                        catalogue.word("severity." + finding.severity().id())
                                + "["
                                + finding.rule().id()
                                + "]",
                        severityStyle(finding.severity())))
                .append(styled(": " + catalogue.say(finding.message()), "1"))
                .append('\n');
        out.append("  ").append(styled(place(span), "36")).append('\n');
        if (!span.source().text().isEmpty()) {
            excerpt(finding, gutter, from.line(), out);
        }
        Optional<Span> related = finding.related().filter(other -> other.source() != span.source());
        if (related.isPresent()) {
            out.append(gutter).append(" = ").append(place(related.get())).append('\n');
        }
        if (finding.help().isPresent()) {
            out.append(gutter)
                    .append(" = ")
                    .append(styled(catalogue.helpHead(), "1"))
                    .append(catalogue.say(finding.help().get()))
                    .append('\n');
        }
    }

    private static String place(Span span) {
        Position from = span.from();
        return Printable.of(span.source().name()) + ":" + from.line() + ":" + from.column();
    }

    /** The line of the finding, or the part of it that holds the place, with a mark below. */
    private void excerpt(Finding finding, String gutter, int number, Appendable out) throws IOException {
        Span span = finding.span();
        Span line = span.source().line(number);
        int start = Math.min(span.start(), line.end()) - line.start();
        int end = Math.max(start, Math.min(span.end(), line.end()) - line.start());
        int from = start > WIDTH - 20 ? start - 20 : 0;
        int to = Math.min(line.end() - line.start(), from + WIDTH);
        String text = Printable.of(line.text().substring(from, to));
        String before = line.text().substring(from, start);
        int marks = Math.max(1, line.text().codePointCount(start, Math.min(end, to)));
        int indent = before.codePointCount(0, before.length()) + (from > 0 ? 1 : 0);
        Optional<String> label = catalogue.label(finding);
        out.append(gutter).append(" |\n");
        out.append(Integer.toString(number)).append(" | ");
        out.append(from > 0 ? "\u2026" : "").append(text).append('\n');
        out.append(gutter).append(" | ").append(" ".repeat(indent));
        out.append(styled("^".repeat(marks), severityStyle(finding.severity())));
        out.append(label.map(words -> " " + words).orElse("")).append('\n');
    }

    private static String severityStyle(Severity severity) {
        return switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case INFO -> "1;34";
        };
    }

    private String styled(String text, String style) {
        return colour ? "\u001B[" + style + "m" + text + "\u001B[0m" : text;
    }
}
