package dev.tomster.app.review;

import dev.tomster.app.review.Report.Pair;
import dev.tomster.app.review.Report.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes changes as rows of Markdown. */
final class MarkdownRows {
    /** In characters; who wants to read more reads the plan. */
    private static final int LONGEST_VALUE = 600;

    private final Wording words;

    MarkdownRows(Wording words) {
        this.words = words;
    }

    /** A row of a table of five columns. */
    String inTable(Row row) {
        StringBuilder line = new StringBuilder("| ").append(subject(row));
        line.append(" | ").append(Neutral.of(row.aspect())).append(" | ");
        line.append(cell(row, true))
                .append(" | ")
                .append(cell(row, false))
                .append(" | ")
                .append(mark(row));
        return line.append(" |\n").toString();
    }

    private String mark(Row row) {
        List<String> marks = new ArrayList<>(row.values().stream()
                .map(Pair::delta)
                .filter(delta -> !delta.isEmpty())
                .map(Neutral::of)
                .toList());
        if (row.isMarked()) {
            String word = words.word("strength." + row.strength().name().toLowerCase(Locale.ROOT));
            marks.add(row.strength().isLess() ? "**" + word + "**" : word);
        }
        return String.join("<br>", marks);
    }

    private static String cell(Row row, boolean isOld) {
        List<String> texts = new ArrayList<>();
        for (Pair pair : row.values()) {
            (isOld ? pair.before() : pair.after()).ifPresent(text -> texts.add(labelled(pair) + cut(text)));
        }
        return String.join("<br>", texts);
    }

    private static String labelled(Pair pair) {
        return pair.label().isEmpty() ? "" : Neutral.of(pair.label()) + ": ";
    }

    private static String cut(String text) {
        int end = text.offsetByCodePoints(0, Math.min(LONGEST_VALUE, text.codePointCount(0, text.length())));
        return Neutral.of(text.substring(0, end)) + (end < text.length() ? " \u2026" : "");
    }

    private static String subject(Row row) {
        String title = row.title().isEmpty() || row.kind().equals("retitled") ? "" : " " + cut(row.title());
        return Neutral.code(row.subject().replace("`", "")) + title;
    }

    /** An entry of a list, with its values below it. */
    String inList(Row row) {
        StringBuilder item =
                new StringBuilder("- ").append(subject(row)).append(": ").append(Neutral.of(row.aspect()));
        for (Pair pair : row.values()) {
            item.append("\n  - ").append(labelled(pair)).append(pair(pair));
        }
        return item.append('\n').toString();
    }

    private static String pair(Pair pair) {
        if (pair.isText() && pair.before().isPresent() && pair.after().isPresent()) {
            StringBuilder line = new StringBuilder();
            for (WordDiff.Part part :
                    Shortened.of(WordDiff.of(pair.before().get(), pair.after().get()))) {
                line.append(
                        switch (part.kind()) {
                            case SAME -> cut(part.text());
                            case GONE -> "<del>" + cut(part.text()) + "</del>";
                            case COME -> "<ins>" + cut(part.text()) + "</ins>";
                        });
            }
            return line.toString();
        }
        String old = pair.before().map(text -> "<del>" + cut(text) + "</del>").orElse("");
        String young = pair.after().map(text -> "<ins>" + cut(text) + "</ins>").orElse("");
        String delta = pair.delta().isEmpty() ? "" : " (" + Neutral.of(pair.delta()) + ")";
        return old + (old.isEmpty() || young.isEmpty() ? "" : " \u2192 ") + young + delta;
    }
}
