package dev.tomster.render.prose;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks through parsed Markdown and prints what each node says. What has no form of its own (raw HTML, unknown
 * references) is printed as the text that was typed, so that nothing is lost and nothing acts.
 */
abstract class ProsePrinter {
    /** Deeper markup is printed as it is typed (threat S7). */
    private static final int DEEPEST = 100;

    private final StringBuilder out = new StringBuilder();
    private int depth;

    /** What was printed. */
    final String printed() {
        return out.toString();
    }

    final ProsePrinter write(String text) {
        out.append(text);
        return this;
    }

    final void children(Node node) {
        for (Node child : node.getChildren()) {
            print(child);
        }
    }

    final void print(Node node) {
        if (depth >= DEEPEST) {
            text(node.getChars().toString());
            return;
        }
        depth++;
        if (node instanceof Block) {
            printBlock(node);
        } else {
            printInline(node);
        }
        depth--;
    }

    private void printBlock(Node node) {
        if (node instanceof Paragraph) {
            paragraph(node);
        } else if (node instanceof Heading heading) {
            heading(node, heading.getLevel());
        } else if (node instanceof BlockQuote) {
            quote(node);
        } else if (node instanceof BulletList) {
            list(items(node), 0);
        } else if (node instanceof OrderedList ordered) {
            list(items(node), ordered.getStartNumber());
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            codeBlock(((Block) node).getContentChars().toString());
        } else if (node instanceof ThematicBreak) {
            rule();
        } else if (node instanceof TableBlock) {
            table(rows(node), firstIsHead(node));
        } else {
            paragraphOf(node.getChars().toString().strip());
        }
    }

    private void printInline(Node node) {
        if (node instanceof Text || node instanceof HtmlEntity) {
            text(node.getChars().unescape());
        } else if (node instanceof TextBase) {
            children(node);
        } else if (node instanceof SoftLineBreak) {
            softBreak();
        } else if (node instanceof HardLineBreak) {
            hardBreak();
        } else if (node instanceof Emphasis) {
            emphasis(node);
        } else if (node instanceof StrongEmphasis) {
            strong(node);
        } else if (node instanceof Code code) {
            code(code.getText().toString());
        } else if (node instanceof Link link) {
            link(node, link.getUrl().unescape());
        } else if (node instanceof AutoLink link) {
            address(link.getText().toString(), link.getText().toString());
        } else if (node instanceof MailLink link) {
            address(link.getText().toString(), "mailto:" + link.getText());
        } else if (node instanceof Image image) {
            picture(image.getText().unescape(), image.getUrl().unescape());
        } else {
            text(node.getChars().toString());
        }
    }

    private static List<Node> items(Node list) {
        List<Node> items = new ArrayList<>();
        list.getChildren().forEach(items::add);
        return items;
    }

    private static List<List<Node>> rows(Node table) {
        List<List<Node>> rows = new ArrayList<>();
        for (Node part : table.getChildren()) {
            if (!(part instanceof TableSeparator)) {
                for (Node row : part.getChildren()) {
                    if (row instanceof TableRow) {
                        rows.add(cells(row));
                    }
                }
            }
        }
        return rows;
    }

    private static List<Node> cells(Node row) {
        List<Node> cells = new ArrayList<>();
        for (Node cell : row.getChildren()) {
            if (cell instanceof TableCell) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static boolean firstIsHead(Node table) {
        return table.getFirstChild() != null
                && table.getFirstChild().getClass().getSimpleName().equals("TableHead");
    }

    abstract void paragraph(Node node);

    /** A paragraph of text without markup. */
    abstract void paragraphOf(String text);

    abstract void heading(Node node, int level);

    abstract void quote(Node node);

    /** @param start the number of the first item; 0 for bullets */
    abstract void list(List<Node> items, int start);

    abstract void codeBlock(String code);

    abstract void rule();

    abstract void table(List<List<Node>> rows, boolean head);

    abstract void text(String text);

    abstract void softBreak();

    abstract void hardBreak();

    abstract void emphasis(Node node);

    abstract void strong(Node node);

    abstract void code(String code);

    abstract void link(Node node, String url);

    abstract void address(String text, String url);

    abstract void picture(String alternative, String url);
}
