package dev.tomster.syntax;

import dev.tomster.diagnostic.Edit;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;

/** Measures how deep lines stand. Tabs are findings, yet count as one step of the depth that the file uses. */
final class Indentation {
    private static final int USUAL_STEP = 2;

    private final Source source;
    private final String text;
    private final Findings findings;
    private int step;
    private int tabbedLines;

    Indentation(Source source, Findings findings) {
        this.source = source;
        this.text = source.text();
        this.findings = findings;
    }

    /** The columns between the start of a line and its first character. */
    int width(int start, int first) {
        int width = 0;
        for (int i = start; i < first; i++) {
            width += text.charAt(i) == '\t' ? step() : 1;
        }
        return width;
    }

    /** True if a line is indented by a tab. */
    boolean hasTab(int start, int first) {
        return text.substring(start, first).indexOf('\t') >= 0;
    }

    /**
     * Reports what is no plain space in the indentation of a line that structures the plan: once a file, for who mends
     * it lets an editor mend all of it.
     *
     * @param margin how deep the line is meant to stand
     */
    void check(int start, int first, int margin) {
        int odd = start;
        while (odd < first && text.charAt(odd) == ' ') {
            odd++;
        }
        if (odd == first) {
            return;
        }
        boolean isTab = hasTab(start, first);
        if (isTab && tabbedLines > 0) {
            // It was told with the first of them; looking for all of them at each would take time in their square.
            return;
        }
        if (isTab) {
            tabbedLines = linesWithTabs();
        }
        int lines = isTab ? tabbedLines : 1;
        String wording = isTab ? (lines > 1 ? "tabs" : "tab") : "space";
        findings.addOnce(
                wording,
                Finding.of(SyntaxRules.TAB, source.span(odd, odd + 1))
                        .worded(wording)
                        .with("count", lines)
                        .help(Message.of(lines > 1 ? "indentation-tab.tabs.help" : "indentation-tab.help")
                                .with("count", margin))
                        .fix(isTab ? withoutTabs(tab(start, first, margin)) : List.of()));
    }

    /** How many spaces a tab is meant to be, where a line with tabs stands as deep as it is meant to stand. */
    private int tab(int start, int first, int margin) {
        int tabs = (int)
                text.substring(start, first).chars().filter(c -> c == '\t').count();
        int spaces = first - start - tabs;
        return Math.max(1, (margin - spaces) / tabs);
    }

    /** Every tab of an indentation as so many spaces. */
    private List<Edit> withoutTabs(int tab) {
        List<Edit> edits = new ArrayList<>();
        for (int number = 1; number <= source.lineCount(); number++) {
            Span line = source.line(number);
            int first = first(line.text());
            if (first < line.text().length() && line.text().substring(0, first).indexOf('\t') >= 0) {
                String spaces = line.text().substring(0, first).replace("\t", " ".repeat(tab));
                edits.add(new Edit(line.part(0, first), " ".repeat(spaces.length())));
            }
        }
        return edits;
    }

    private static int first(String line) {
        int first = 0;
        while (first < line.length() && Spelling.isSpace(line.charAt(first))) {
            first++;
        }
        return first;
    }

    private int linesWithTabs() {
        int lines = 0;
        for (int number = 1; number <= source.lineCount(); number++) {
            String line = source.line(number).text();
            int first = first(line);
            lines += first < line.length() && line.substring(0, first).indexOf('\t') >= 0 ? 1 : 0;
        }
        return lines;
    }

    /** The depth of the first line that is indented by spaces. */
    int step() {
        if (step == 0) {
            step = USUAL_STEP;
            for (int number = 1; number <= source.lineCount(); number++) {
                String line = source.line(number).text();
                int spaces = 0;
                while (spaces < line.length() && line.charAt(spaces) == ' ') {
                    spaces++;
                }
                if (spaces > 0 && spaces < line.length() && line.charAt(spaces) != '\t') {
                    step = spaces;
                    break;
                }
            }
        }
        return step;
    }
}
