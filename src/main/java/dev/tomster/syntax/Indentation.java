package dev.tomster.syntax;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.text.Source;

/** Measures how deep lines stand. Tabs are findings, yet count as one step of the depth that the file uses. */
final class Indentation {
    private static final int USUAL_STEP = 2;

    private final Source source;
    private final String text;
    private final Findings findings;
    private int step;
    private boolean inRun;

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

    /** The same, for a line that structures the plan: anything but spaces is reported, once for lines in a row. */
    int check(int start, int first) {
        int odd = start;
        while (odd < first && text.charAt(odd) == ' ') {
            odd++;
        }
        if (odd < first && !inRun) {
            boolean tab = text.charAt(odd) == '\t';
            findings.add(Finding.of(SyntaxRules.TAB, source.span(odd, odd + 1))
                    .worded(tab ? "tab" : "space")
                    .help(Message.of("indentation-tab.help").with("count", width(start, first))));
        }
        inRun = odd < first;
        return width(start, first);
    }

    /** The depth of the first line that is indented by spaces. */
    private int step() {
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
