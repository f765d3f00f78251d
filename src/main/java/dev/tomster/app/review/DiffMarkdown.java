package dev.tomster.app.review;

import dev.tomster.app.review.Report.Told;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diff.Level;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Tells comparisons in a comment of a pull request: headline, table of commitments, the rest folded. */
public final class DiffMarkdown implements DiffForm {
    /** By this line a program finds its own comment again; text of a plan can never hold it. */
    public static final String MARKER = "<!-- tomster diff -->";
    /** In characters; GitHub takes 65,536. */
    public static final int LONGEST = 60_000;
    /** Kept for what stands at the end of a comment that is cut. */
    private static final int RESERVE = 1_000;

    private final Wording words;
    private final MarkdownRows rows;

    public DiffMarkdown(Catalogue catalogue) {
        this.words = new Wording(catalogue);
        this.rows = new MarkdownRows(words);
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
        if (reports.isEmpty()) {
            comment.append("\n").append(words.word("headline.none")).append('\n');
        }
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
                report.rows(Level.COMMITMENT).stream().map(rows::inTable).toList();
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
        List<String> items = report.rows(level).stream().map(rows::inList).toList();
        groups.add(new Group(open(words.word("level." + level.id()), items.size()), items, "\n</details>\n"));
    }

    private static String open(String title, int count) {
        return "\n<details><summary>" + title + " (" + count + ")</summary>\n\n";
    }
}
