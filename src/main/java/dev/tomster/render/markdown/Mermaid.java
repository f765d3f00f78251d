package dev.tomster.render.markdown;

import dev.tomster.view.Block;
import dev.tomster.view.Chart;
import dev.tomster.view.Chart.Lane;
import dev.tomster.view.Chart.LaneKind;
import dev.tomster.view.Chart.Mark;
import dev.tomster.view.Chart.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Prints pictures as Mermaid, which GitHub and GitLab draw. Names cannot end a line, begin another statement or change
 * how a diagram is drawn: what has a meaning in Mermaid is written as the number of its character.
 */
final class Mermaid {
    private static final String MEANINGFUL = "#;:%{}<>\"`&|\\[]()@";

    /** What begins a statement in a chart of operations. */
    private static final Pattern STATEMENT = Pattern.compile(
            "(?i)(section|title|click|dateformat|axisformat|tickinterval|includes|excludes|todaymarker|weekday|weekend"
                    + "|acctitle|accdescr|inclusiveenddates|topaxis|displaymode|gantt|vert|call|href)\\b.*");

    private Mermaid() {}

    /** The diagram in its fence; nothing if Mermaid has none for it. */
    static String print(Block.Picture picture) {
        List<String> lines = picture.chart().fold(new Chart.Visitor<>() {
            @Override
            public List<String> gantt(Chart.Gantt gantt) {
                return Mermaid.gantt(picture.title(), gantt);
            }

            @Override
            public List<String> shares(Chart.Shares shares) {
                return pie(picture.title(), shares.parts());
            }

            @Override
            public List<String> bars(Chart.Bars bars) {
                return List.of();
            }

            @Override
            public List<String> matrix(Chart.Matrix matrix) {
                return List.of();
            }

            @Override
            public List<String> wheel(Chart.Wheel wheel) {
                return List.of();
            }

            @Override
            public List<String> week(Chart.Week week) {
                return List.of();
            }

            @Override
            public List<String> scores(Chart.Scores scores) {
                return List.of();
            }

            @Override
            public List<String> tree(Chart.Tree tree) {
                return List.of();
            }

            @Override
            public List<String> flow(Chart.Flow flow) {
                return MermaidFlow.lines(picture.title(), flow);
            }

            @Override
            public List<String> traces(Chart.Traces traces) {
                return List.of();
            }
        });
        return lines.isEmpty() ? "" : "```mermaid\n" + String.join("\n", lines) + "\n```";
    }

    private static List<String> gantt(String title, Chart.Gantt gantt) {
        List<String> lines = new ArrayList<>();
        lines.add("gantt");
        lines.add("    accTitle: " + text(title));
        lines.add("    dateFormat YYYY-MM-DD");
        lines.add("    inclusiveEndDates");
        lines.add("    todayMarker off");
        for (Lane lane : gantt.lanes()) {
            lines.add("    " + name(lane.label()) + " :" + tag(lane.kind())
                    + lane.days().first() + ", " + lane.days().last());
        }
        for (Mark mark : gantt.marks()) {
            lines.add(
                    "    " + name(mark.label()) + " :milestone, " + mark.days().first() + ", 0d");
        }
        return lines;
    }

    /** Parts of which nothing is known are left out: Mermaid draws no empty slices. */
    private static List<String> pie(String title, List<Part> parts) {
        List<String> lines = new ArrayList<>();
        for (Part part : parts) {
            if (part.size() > 0) {
                String size =
                        BigDecimal.valueOf(part.size()).stripTrailingZeros().toPlainString();
                lines.add("    \"" + text(part.label()) + "\" : " + size);
            }
        }
        if (!lines.isEmpty()) {
            lines.add(0, "    accTitle: " + text(title));
            lines.add(0, "pie");
        }
        return lines;
    }

    /** Mermaid knows no kinds, but paints states: grey, dark and light. */
    private static String tag(LaneKind kind) {
        return switch (kind) {
            case ALWAYS_ON -> "done, ";
            case CAMPAIGN -> "";
            case PHASE -> "active, ";
        };
    }

    /** A name at the beginning of a line. */
    private static String name(String name) {
        String text = text(name);
        return STATEMENT.matcher(name.strip()).matches()
                ? "#" + name.strip().codePointAt(0) + ";" + text.substring(1)
                : text;
    }

    /** A name where it is no statement. */
    static String text(String name) {
        StringBuilder text = new StringBuilder();
        name.strip().replaceAll("\\s+", " ").codePoints().forEach(c -> {
            if (MEANINGFUL.indexOf(c) >= 0) {
                text.append('#').append(c).append(';');
            } else {
                text.appendCodePoint(c);
            }
        });
        return text.isEmpty() ? "-" : text.toString();
    }
}
