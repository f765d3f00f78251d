package dev.tomster.app.review;

import dev.tomster.app.review.Report.Pair;
import dev.tomster.app.review.Report.Row;
import dev.tomster.app.review.Report.Told;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diff.Level;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells comparisons in a comment of a pull request: headline, table of commitments, the rest folded. */
public final class DiffMarkdown implements DiffForm {
    /** By this line a program finds its own comment again; text of a plan can never hold it. */
    public static final String MARKER = "<!-- tomster diff -->";
    /** In characters; GitHub takes 65,536. */
    public static final int LONGEST = 60_000;
    /** Kept for what stands at the end of a comment that is cut. */
    private static final int RESERVE = 1_000;

    private static final int LONGEST_VALUE = 600;

    private final Wording words;

    public DiffMarkdown(Catalogue catalogue) {
        this.words = new Wording(catalogue);
    }

    /**
     * A part of the comment that is there or not, but never half.
     *
     * @param opens what has to stand before the first item of a group, and closes behind its last
     */
    private record Group(String opens, List<String> items, String closes) {}

    @Override
    public void write(List<Report> reports, Appendable out) throws IOException {
        StringBuilder comment = new StringBuilder(MARKER).append('\n');
        int left = 0;
        for (Report report : reports) {
            String head = head(report, reports.size() > 1);
            if (comment.length() + head.length() > LONGEST - RESERVE) {
                left += Math.max(
                        1,
                        groups(report).stream()
                                .mapToInt(group -> group.items().size())
                                .sum());
                continue;
            }
            comment.append(head);
            for (Group group : groups(report)) {
                left += append(group, comment);
            }
        }
        if (left > 0) {
            comment.append("\n**").append(words.count("markdown.rest", left)).append("**\n");
        }
        out.append(comment);
    }

    /** How many items had no room. */
    private static int append(Group group, StringBuilder comment) {
        int room = LONGEST
                - RESERVE
                - comment.length()
                - group.opens().length()
                - group.closes().length();
        int count = 0;
        StringBuilder items = new StringBuilder();
        while (count < group.items().size()
                && items.length() + group.items().get(count).length() <= room) {
            items.append(group.items().get(count++));
        }
        if (count > 0) {
            comment.append(group.opens()).append(items).append(group.closes());
        }
        return group.items().size() - count;
    }

    private String head(Report report, boolean isOneOfSeveral) {
        StringBuilder head = new StringBuilder("\n### ");
        head.append(isOneOfSeveral ? Neutral.code(report.name()) + " " : "")
                .append(Neutral.sentence(report.headline()))
                .append('\n');
        report.warning()
                .ifPresent(text -> head.append("\n> ").append(Neutral.of(text)).append('\n'));
        return head.toString();
    }

    private List<Group> groups(Report report) {
        List<Group> groups = new ArrayList<>();
        List<String> commitments =
                report.rows(Level.COMMITMENT).stream().map(this::tableRow).toList();
        groups.add(new Group(
                "\n| " + words.word("table.item") + " | " + words.word("table.what") + " | "
                        + words.word("table.before") + " | " + words.word("table.after")
                        + " | |\n| --- | --- | --- | --- | --- |\n",
                commitments,
                ""));
        groups.add(new Group(
                "\n**" + words.word("effects") + "**\n\n",
                report.effects().stream()
                        .map(text -> "- " + Neutral.sentence(text) + "\n")
                        .toList(),
                ""));
        told("appeared", report.appeared(), groups);
        folded(Level.CONTENT, report, groups);
        folded(Level.WORDING, report, groups);
        told("mended", report.mended(), groups);
        return groups.stream().filter(group -> !group.items().isEmpty()).toList();
    }

    private void told(String key, List<Told> findings, List<Group> groups) {
        List<String> items = findings.stream()
                .map(told -> "- " + Neutral.code(told.head()) + " " + Neutral.code(told.place()) + " "
                        + Neutral.sentence(told.message()) + "\n")
                .toList();
        groups.add(new Group(open(words.word(key), items.size()), items, "\n</details>\n"));
    }

    private void folded(Level level, Report report, List<Group> groups) {
        List<String> items = report.rows(level).stream().map(this::listItem).toList();
        groups.add(new Group(open(words.word("level." + level.id()), items.size()), items, "\n</details>\n"));
    }

    private static String open(String title, int count) {
        return "\n<details><summary>" + title + " (" + count + ")</summary>\n\n";
    }

    private String tableRow(Row row) {
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

    private String listItem(Row row) {
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
