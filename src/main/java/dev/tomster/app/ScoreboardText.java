package dev.tomster.app;

import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Message;
import dev.tomster.diagnostic.Printable;
import dev.tomster.evaluate.KpiResult;
import dev.tomster.evaluate.ObjectiveResult;
import dev.tomster.evaluate.Reason;
import dev.tomster.evaluate.Scoreboard;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import dev.tomster.model.Prose;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells people what results come to: the whole, a table of the indicators, and the reasons, at a terminal or in Markdown. */
public final class ScoreboardText {
    /** With the gaps between them, the widths come to about 120 columns. */
    private static final List<Integer> WIDEST = List.of(18, 19, 12, 22, 6, 11, 26, 18);

    private static final int MOST_UNUSED = 12;

    private final Plan plan;
    private final Scoreboard scoreboard;
    private final Catalogue catalogue;
    private final ScoreboardWords words;
    private final ScoreboardTable table;
    private final boolean isMarkdown;
    private final Appendable out;

    private ScoreboardText(Plan plan, Scoreboard scoreboard, Catalogue catalogue, boolean isMarkdown, Appendable out) {
        this.plan = plan;
        this.scoreboard = scoreboard;
        this.catalogue = catalogue;
        this.words = new ScoreboardWords(catalogue);
        this.table = new ScoreboardTable(words);
        this.isMarkdown = isMarkdown;
        this.out = out;
    }

    /** Writes a scoreboard for a terminal. */
    public static void write(Plan plan, Scoreboard scoreboard, Catalogue catalogue, Appendable out) throws IOException {
        new ScoreboardText(plan, scoreboard, catalogue, false, out).write();
    }

    /** Writes a scoreboard in Markdown. */
    public static void writeMarkdown(Plan plan, Scoreboard scoreboard, Catalogue catalogue, Appendable out)
            throws IOException {
        new ScoreboardText(plan, scoreboard, catalogue, true, out).write();
    }

    private void write() throws IOException {
        String title = plan.step("plan")
                .flatMap(Item::title)
                .map(Prose::markdown)
                .map(Printable::shortened)
                .orElse("");
        head(1, title);
        line(scoreboard
                .on()
                .map(day -> words.say("until", "day", day.toString()))
                .orElse(words.word("nothing")));
        line(words.word("whole") + " " + strong(words.verdict(scoreboard.verdict())) + ", "
                + words.reason(scoreboard.verdict().reasons().get(0)));
        out.append('\n');
        writeTable();
        for (KpiResult kpi : scoreboard.kpis()) {
            writeKpi(kpi);
        }
        if (!scoreboard.objectives().isEmpty()) {
            head(2, words.word("objectives"));
            for (ObjectiveResult objective : scoreboard.objectives()) {
                bullet(words.title(objective.objective()) + words.colon() + strong(words.verdict(objective.verdict()))
                        + ", " + words.reason(objective.verdict().reasons().get(0)));
                decisions(objective.decisions(), 1);
            }
            out.append('\n');
        }
        writeReviews();
        if (!scoreboard.unused().isEmpty()) {
            line(words.say("unused", "metrics", some(scoreboard.unused())));
        }
    }

    private void writeTable() throws IOException {
        List<String> heads = table.heads();
        List<List<String>> rows = table.rows(scoreboard);
        if (isMarkdown) {
            row(heads);
            row(heads.stream().map(head -> "---").toList());
            for (List<String> row : rows) {
                row(row.stream().map(ScoreboardText::escaped).toList());
            }
        } else {
            List<List<String>> all = new ArrayList<>(List.of(heads));
            all.addAll(rows);
            TextTable text = TextTable.of(all, WIDEST);
            for (List<String> row : all) {
                text.write(row, out);
            }
        }
        out.append('\n');
    }

    private void row(List<String> cells) throws IOException {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void writeKpi(KpiResult kpi) throws IOException {
        head(2, words.title(kpi.kpi()) + words.colon() + words.verdict(kpi.verdict()));
        for (Reason reason : kpi.verdict().reasons()) {
            bullet(words.reason(reason));
        }
        for (KpiResult.ChannelCourse channel : kpi.channels()) {
            bullet(words.name(channel.channel())
                    + words.colon()
                    + table.outcome(channel.course().toDate()));
        }
        for (String gap : table.gaps(kpi.total())) {
            bullet(gap);
        }
        decisions(kpi.decisions(), 0);
        out.append('\n');
    }

    private void decisions(List<Item> decisions, int depth) throws IOException {
        for (Item decision : decisions) {
            String date = decision.value("date", CalendarDate.class)
                    .map(found -> found.first().toString())
                    .orElse("\u2013");
            Optional<String> choice = decision.value("choice", Choice.class).map(Choice::id);
            out.append("  ".repeat(depth));
            bullet(catalogue.say(Message.of("cli.evaluate.decided")
                    .with("date", date)
                    .with(
                            "choice",
                            choice.map(id -> words.word("decision." + id)).orElse("\u2013"))
                    .with("title", words.title(decision))));
        }
    }

    private void writeReviews() throws IOException {
        List<Item> ruled = scoreboard.reviews().stream()
                .filter(review -> review.fact("rule").isPresent())
                .toList();
        if (ruled.isEmpty()) {
            return;
        }
        head(2, words.word("reviews"));
        for (Item review : ruled) {
            for (Prose rule : review.values("rule", Prose.class)) {
                bullet(words.title(review) + words.colon() + Printable.shortened(rule.markdown()));
            }
        }
        out.append('\n');
    }

    private String some(List<String> names) {
        return names.size() <= MOST_UNUSED
                ? words.names(names)
                : words.names(names.subList(0, MOST_UNUSED)) + ", "
                        + words.say("gap.more", "count", Integer.toString(names.size() - MOST_UNUSED));
    }

    private void head(int level, String text) throws IOException {
        out.append(isMarkdown ? "#".repeat(level) + " " + escaped(text) + "\n\n" : text + "\n");
    }

    private void line(String text) throws IOException {
        out.append(text).append(isMarkdown ? "\n\n" : "\n");
    }

    private void bullet(String text) throws IOException {
        out.append(isMarkdown ? "- " : "  - ").append(text).append('\n');
    }

    private String strong(String text) {
        return isMarkdown ? "**" + text + "**" : text;
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;");
    }
}
