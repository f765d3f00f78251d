package dev.tomster.render.prose;

import com.vladsch.flexmark.util.ast.Node;
import dev.tomster.view.Document;
import java.util.List;

/** Prints Markdown of the plan as HTML: escaped, with safe links only. */
public final class HtmlProse {
    private final Typography typography;
    private final int headingLevel;
    private final String language;

    /**
     * @param document whose prose is printed
     * @param headingLevel the level of the first headings of a text, 1 to 6
     */
    public HtmlProse(Document document, int headingLevel) {
        this.typography = Typography.of(document.proseLanguage());
        this.headingLevel = headingLevel;
        this.language = document.proseLanguage().equals(document.language())
                ? ""
                : " lang=\"" + Html.escape(document.proseLanguage()) + "\"";
    }

    /** The attribute of elements that hold words of the plan; empty where these are in the document's own language. */
    public String language() {
        return language;
    }

    /** Words of the plan that are no Markdown. */
    String title(String text) {
        return marked("span", plain(text));
    }

    /** Says which language the words are in, if it is another one. */
    private String marked(String tag, String html) {
        return language.isEmpty() ? html : "<" + tag + language + ">" + html + "</" + tag + ">";
    }

    /** Text without markup. */
    String plain(String text) {
        return Html.escape(typography.polish(text));
    }

    /** With paragraphs, lists and tables. */
    public String block(String markdown) {
        return marked("div", printedBlock(markdown));
    }

    private String printedBlock(String markdown) {
        if (Prose.isPlain(markdown) || Prose.isHostile(markdown)) {
            return "<p>" + plain(markdown) + "</p>";
        }
        Printer printer = new Printer(false);
        printer.children(Prose.parse(markdown));
        return printer.printed();
    }

    /** On one line: paragraphs and list items are separated by line breaks. */
    public String inline(String markdown) {
        return marked("span", printedInline(markdown));
    }

    private String printedInline(String markdown) {
        if (Prose.isPlain(markdown) || Prose.isHostile(markdown)) {
            return plain(markdown);
        }
        Printer printer = new Printer(true);
        printer.children(Prose.parse(markdown));
        return printer.printed();
    }

    private final class Printer extends ProsePrinter {
        private final boolean inline;
        private int firstLevel;
        private boolean begun;

        Printer(boolean inline) {
            this.inline = inline;
        }

        /** Separates what is on one line, or encloses what is not. */
        private void block(String tag, Runnable content) {
            if (inline) {
                write(begun ? "<br />" : "");
                begun = true;
                content.run();
            } else {
                write("<" + tag + ">");
                content.run();
                write("</" + tag + ">\n");
            }
        }

        private void element(String tag, Node node) {
            write("<" + tag + ">");
            children(node);
            write("</" + tag + ">");
        }

        @Override
        void paragraph(Node node) {
            block("p", () -> children(node));
        }

        @Override
        void paragraphOf(String text) {
            block("p", () -> text(text));
        }

        /** Levels are moved so that the first one continues those of the document, and none is skipped. */
        @Override
        void heading(Node node, int level) {
            firstLevel = firstLevel == 0 ? level : Math.min(firstLevel, level);
            int moved = Math.min(6, headingLevel + Math.min(level - firstLevel, 1));
            block(inline ? "strong" : "h" + moved, () -> children(node));
        }

        @Override
        void quote(Node node) {
            block("blockquote", () -> children(node));
        }

        @Override
        void list(List<Node> items, int start) {
            if (inline) {
                items.forEach(item -> {
                    write(begun ? "<br />" : "").write("\u2013\u00A0");
                    begun = false;
                    children(item);
                    begun = true;
                });
                return;
            }
            String tag = start == 0 ? "ul" : "ol";
            write("<" + tag + (start > 1 ? " start=\"" + start + "\"" : "") + ">\n");
            for (Node item : items) {
                write("<li>");
                boolean simple = item.getFirstChild() != null && item.getFirstChild() == item.getLastChild();
                if (simple) {
                    children(item.getFirstChild());
                } else {
                    children(item);
                }
                write("</li>\n");
            }
            write("</" + tag + ">\n");
        }

        @Override
        void codeBlock(String code) {
            if (inline) {
                block("code", () -> code(code.strip()));
            } else {
                write("<pre><code>").write(Html.escape(code)).write("</code></pre>\n");
            }
        }

        @Override
        void rule() {
            write(inline ? "" : "<hr />\n");
        }

        @Override
        void table(List<List<Node>> rows, boolean head) {
            int width = rows.stream().mapToInt(List::size).max().orElse(0);
            if (inline) {
                rows.forEach(row -> block(
                        "p",
                        () -> row.forEach(cell -> {
                            children(cell);
                            write(" ");
                        })));
                return;
            }
            write("<table>\n");
            for (int i = 0; i < rows.size(); i++) {
                boolean isHead = head && i == 0;
                write(isHead ? "<thead><tr>" : i == (head ? 1 : 0) ? "<tbody><tr>" : "<tr>");
                for (int j = 0; j < width; j++) {
                    write(isHead ? "<th scope=\"col\">" : "<td>");
                    if (j < rows.get(i).size()) {
                        children(rows.get(i).get(j));
                    }
                    write(isHead ? "</th>" : "</td>");
                }
                write(isHead ? "</tr></thead>\n" : "</tr>\n");
            }
            write(rows.size() > (head ? 1 : 0) ? "</tbody></table>\n" : "</table>\n");
        }

        @Override
        void text(String text) {
            write(plain(text));
        }

        @Override
        void softBreak() {
            write("\n");
        }

        @Override
        void hardBreak() {
            write("<br />");
        }

        @Override
        void emphasis(Node node) {
            element("em", node);
        }

        @Override
        void strong(Node node) {
            element("strong", node);
        }

        @Override
        void code(String code) {
            write("<code>").write(Html.escape(code)).write("</code>");
        }

        @Override
        void link(Node node, String url) {
            if (!Links.isSafe(url)) {
                children(node);
                return;
            }
            write("<a href=\"" + Html.escape(url) + "\">");
            children(node);
            write("</a>");
        }

        @Override
        void address(String text, String url) {
            write(
                    Links.isSafe(url)
                            ? "<a href=\"" + Html.escape(url) + "\">" + Html.escape(text) + "</a>"
                            : Html.escape(text));
        }

        @Override
        void picture(String alternative, String url) {
            write("<em>" + plain(alternative.isEmpty() ? url : alternative) + "</em>");
        }
    }
}
