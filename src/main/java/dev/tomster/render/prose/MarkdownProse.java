package dev.tomster.render.prose;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.stream.Collectors;

/** Prints Markdown of the plan as Markdown again: normalised, without HTML, with safe links only. */
public final class MarkdownProse {
    private final int headingLevel;

    /** @param headingLevel the level of the first headings of a text, 1 to 6 */
    public MarkdownProse(int headingLevel) {
        this.headingLevel = headingLevel;
    }

    /** With paragraphs, lists and tables; ends without a line feed. */
    public String block(String markdown) {
        if (Prose.isPlain(markdown) || Prose.isHostile(markdown)) {
            return MarkdownText.escape(markdown);
        }
        Printer printer = new Printer(false);
        printer.children(Prose.parse(markdown));
        return printer.printed().strip();
    }

    /** On one line, for a cell of a table. */
    public String inline(String markdown) {
        if (Prose.isPlain(markdown) || Prose.isHostile(markdown)) {
            return MarkdownText.escape(markdown);
        }
        Printer printer = new Printer(true);
        printer.children(Prose.parse(markdown));
        return printer.printed().strip();
    }

    private final class Printer extends ProsePrinter {
        private final boolean inline;
        private int firstLevel;

        Printer(boolean inline) {
            this.inline = inline;
        }

        private String inner(Node node) {
            Printer printer = new Printer(inline);
            printer.children(node);
            return printer.printed();
        }

        private void block(String text) {
            write(text).write(inline ? " " : "\n\n");
        }

        @Override
        void paragraph(Node node) {
            block(inner(node));
        }

        @Override
        void paragraphOf(String text) {
            block(MarkdownText.escape(text));
        }

        @Override
        void heading(Node node, int level) {
            firstLevel = firstLevel == 0 ? level : Math.min(firstLevel, level);
            int moved = Math.min(6, headingLevel + Math.min(level - firstLevel, 1));
            block(inline ? "**" + inner(node) + "**" : "#".repeat(moved) + " " + inner(node));
        }

        @Override
        void quote(Node node) {
            block(
                    inline
                            ? inner(node).strip()
                            : prefixed("> ", "> ", inner(node).strip()));
        }

        @Override
        void list(List<Node> items, int start) {
            if (inline) {
                block(items.stream().map(item -> inner(item).strip()).collect(Collectors.joining("; ")));
                return;
            }
            StringBuilder list = new StringBuilder();
            for (int i = 0; i < items.size(); i++) {
                String mark = start == 0 ? "- " : (start + i) + ". ";
                list.append(prefixed(
                        mark, " ".repeat(mark.length()), inner(items.get(i)).strip()));
                list.append('\n');
            }
            write(list.toString()).write("\n");
        }

        private String prefixed(String first, String others, String text) {
            List<String> lines = text.lines().toList();
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < lines.size(); i++) {
                String prefix = i == 0 ? first : lines.get(i).isEmpty() ? others.stripTrailing() : others;
                out.append(i == 0 ? "" : "\n").append(prefix).append(lines.get(i));
            }
            return out.toString();
        }

        @Override
        void codeBlock(String code) {
            if (inline) {
                code(code.strip());
                write(" ");
                return;
            }
            String fence = "`".repeat(Math.max(3, longestRun(code) + 1));
            block(fence + "\n" + code.stripTrailing() + "\n" + fence);
        }

        @Override
        void rule() {
            write(inline ? "" : "---\n\n");
        }

        @Override
        void table(List<List<Node>> rows, boolean head) {
            if (inline) {
                rows.forEach(row ->
                        block(row.stream().map(cell -> inner(cell).strip()).collect(Collectors.joining(" "))));
                return;
            }
            int width = rows.stream().mapToInt(List::size).max().orElse(0);
            StringBuilder table = new StringBuilder();
            for (int i = 0; i < rows.size(); i++) {
                List<Node> row = rows.get(i);
                for (int j = 0; j < width; j++) {
                    table.append("| ")
                            .append(j < row.size() ? inner(row.get(j)).strip() : "")
                            .append(' ');
                }
                table.append("|\n");
                table.append(i == 0 ? "| --- ".repeat(width) + "|\n" : "");
            }
            block(table.toString().stripTrailing());
        }

        @Override
        void text(String text) {
            write(MarkdownText.escape(text));
        }

        @Override
        void softBreak() {
            write(inline ? " " : "\n");
        }

        @Override
        void hardBreak() {
            write(inline ? " " : "\\\n");
        }

        @Override
        void emphasis(Node node) {
            write("*").write(inner(node)).write("*");
        }

        @Override
        void strong(Node node) {
            write("**").write(inner(node)).write("**");
        }

        @Override
        void code(String code) {
            String line = code.replace('\n', ' ').replace('\r', ' ');
            String fence = "`".repeat(longestRun(line) + 1);
            boolean pad = line.startsWith("`") || line.endsWith("`");
            String text = pad ? " " + line + " " : line;
            write(fence + (inline ? text.replace("|", "\\|") : text) + fence);
        }

        @Override
        void link(Node node, String url) {
            write(Links.isSafe(url) ? "[" + inner(node) + "](" + encoded(url) + ")" : inner(node));
        }

        @Override
        void address(String text, String url) {
            write(Links.isSafe(url) ? "<" + encoded(url) + ">" : MarkdownText.escape(text));
        }

        @Override
        void picture(String alternative, String url) {
            write("*" + MarkdownText.escape(alternative.isEmpty() ? url : alternative) + "*");
        }
    }

    /** An address that cannot leave its brackets. */
    static String encoded(String url) {
        return url.replace(" ", "%20")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("|", "%7C")
                .replace("\n", "");
    }

    private static int longestRun(String code) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
