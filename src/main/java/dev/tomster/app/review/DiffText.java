package dev.tomster.app.review;

import dev.tomster.app.review.Report.Pair;
import dev.tomster.app.review.Report.Row;
import dev.tomster.app.review.Report.Told;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Printable;
import dev.tomster.diff.Level;
import java.io.IOException;
import java.util.List;

/** Tells comparisons to a person at a terminal. */
public final class DiffText implements DiffForm {
    private static final String GONE = "31";
    private static final String COME = "32";
    private static final String QUIET = "2";
    private static final String STRONG = "1";
    private static final String WARNING = "1;33";

    private final Wording words;
    private final boolean isColoured;

    public DiffText(Catalogue catalogue, boolean isColoured) {
        this.words = new Wording(catalogue);
        this.isColoured = isColoured;
    }

    @Override
    public void write(List<Report> reports, Appendable out) throws IOException {
        for (int i = 0; i < reports.size(); i++) {
            out.append(i == 0 ? "" : "\n");
            write(reports.get(i), out);
        }
    }

    private void write(Report report, Appendable out) throws IOException {
        out.append(paint(STRONG, Printable.of(report.name()))).append('\n');
        out.append(paint(STRONG, Printable.of(report.headline()))).append('\n');
        if (report.warning().isPresent()) {
            out.append(paint(WARNING, Printable.of(report.warning().get()))).append('\n');
        }
        for (Level level : Level.values()) {
            List<Row> rows = report.rows(level);
            if (!rows.isEmpty()) {
                out.append('\n').append(words.word("level." + level.id())).append('\n');
                for (Row row : rows) {
                    row(row, out);
                }
            }
        }
        list("effects", report.effects(), out);
        told("appeared", report.appeared(), out);
        told("mended", report.mended(), out);
    }

    private void row(Row row, Appendable out) throws IOException {
        String title =
                row.title().isEmpty() || row.kind().equals("retitled") ? "" : " " + Printable.shortened(row.title());
        String mark = !row.isMarked()
                ? ""
                : " "
                        + paint(
                                row.strength().isLess() ? WARNING : COME,
                                words.word("strength." + row.strength().name().toLowerCase(java.util.Locale.ROOT)));
        out.append("  ")
                .append(paint(STRONG, Printable.of(row.subject())))
                .append(title)
                .append(": ");
        out.append(row.aspect()).append(mark);
        out.append(row.place().isEmpty() ? "" : "  " + paint(QUIET, Printable.of(row.place())))
                .append('\n');
        for (Pair pair : row.values()) {
            out.append("      ").append(pair(pair)).append('\n');
        }
    }

    private String pair(Pair pair) {
        String label = pair.label().isEmpty() ? "" : Printable.of(pair.label()) + ": ";
        String delta = pair.delta().isEmpty() ? "" : "  " + paint(STRONG, pair.delta());
        if (pair.isText() && pair.before().isPresent() && pair.after().isPresent()) {
            return label + inWords(pair.before().get(), pair.after().get());
        }
        if (pair.before().isEmpty()) {
            return paint(COME, "+ " + label + one(pair.after().orElse("")));
        }
        return pair.after().isEmpty()
                ? paint(GONE, "- " + label + one(pair.before().get()))
                : label + paint(GONE, one(pair.before().get())) + " \u2192 "
                        + paint(COME, one(pair.after().get())) + delta;
    }

    private String inWords(String before, String after) {
        StringBuilder line = new StringBuilder();
        for (WordDiff.Part part : Shortened.of(WordDiff.of(before, after))) {
            String text = one(part.text());
            line.append(
                    switch (part.kind()) {
                        case SAME -> text;
                        case GONE -> paint(GONE, isColoured ? text : "[-" + text + "-]");
                        case COME -> paint(COME, isColoured ? text : "{+" + text + "+}");
                    });
        }
        return line.toString();
    }

    private static String one(String text) {
        return Printable.of(text.replaceAll("\\s*\\R\\s*", " "));
    }

    private void list(String key, List<String> lines, Appendable out) throws IOException {
        if (!lines.isEmpty()) {
            out.append('\n').append(words.word(key)).append('\n');
            for (String line : lines) {
                out.append("  ").append(Printable.of(line)).append('\n');
            }
        }
    }

    private void told(String key, List<Told> findings, Appendable out) throws IOException {
        list(
                key,
                findings.stream()
                        .map(told -> told.head() + " " + told.place() + ": " + told.message())
                        .toList(),
                out);
    }

    private String paint(String code, String text) {
        return isColoured ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
