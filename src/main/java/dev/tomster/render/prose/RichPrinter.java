package dev.tomster.render.prose;

import com.vladsch.flexmark.util.ast.Node;
import dev.tomster.render.prose.Passage.Kind;
import dev.tomster.render.prose.Piece.Mark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes parsed Markdown apart into paragraphs. */
final class RichPrinter extends ProsePrinter {
    private final Typography typography;
    private final List<Passage> passages = new ArrayList<>();
    private final Set<Mark> marks = EnumSet.of(Mark.OF_PLAN);
    private List<Piece> pieces = new ArrayList<>();
    private Optional<String> address = Optional.empty();
    private Kind kind = Kind.PLAIN;
    private int depth = -1;
    private int number;

    RichPrinter(Typography typography) {
        this.typography = typography;
    }

    List<Passage> passages() {
        close();
        return List.copyOf(passages);
    }

    private void close() {
        if (!pieces.isEmpty()) {
            passages.add(new Passage(kind, Math.max(0, depth), number, pieces));
            pieces = new ArrayList<>();
            // What follows in the same item is no item of its own.
            kind = kind == Kind.ITEM ? Kind.PLAIN : kind;
            number = 0;
        }
    }

    private void passage(Kind wanted, Runnable content) {
        Kind outer = kind;
        close();
        kind = wanted;
        content.run();
        close();
        kind = outer == Kind.ITEM ? Kind.PLAIN : outer;
    }

    private void marked(Mark mark, Runnable content) {
        boolean isNew = marks.add(mark);
        content.run();
        if (isNew) {
            marks.remove(mark);
        }
    }

    private void add(String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marks, address));
        }
    }

    @Override
    void paragraph(Node node) {
        passage(kind, () -> children(node));
    }

    @Override
    void paragraphOf(String text) {
        passage(kind, () -> text(text));
    }

    @Override
    void heading(Node node, int level) {
        passage(Kind.HEADING, () -> children(node));
    }

    @Override
    void quote(Node node) {
        passage(Kind.QUOTE, () -> children(node));
    }

    @Override
    void list(List<Node> items, int start) {
        close();
        depth++;
        for (int i = 0; i < items.size(); i++) {
            kind = Kind.ITEM;
            number = start == 0 ? 0 : start + i;
            children(items.get(i));
            close();
        }
        depth--;
        kind = Kind.PLAIN;
        number = 0;
    }

    @Override
    void codeBlock(String code) {
        passage(Kind.CODE, () -> code(code.strip()));
    }

    @Override
    void rule() {
        close();
    }

    /** A row is a line: texts of the plan hold few tables, and slides of their own show those of the document. */
    @Override
    void table(List<List<Node>> rows, boolean head) {
        for (int i = 0; i < rows.size(); i++) {
            List<Node> row = rows.get(i);
            Runnable cells = () -> {
                for (int j = 0; j < row.size(); j++) {
                    add(j == 0 ? "" : " | ");
                    children(row.get(j));
                }
            };
            passage(i == 0 && head ? Kind.HEADING : Kind.PLAIN, cells);
        }
    }

    @Override
    void text(String text) {
        add(typography.polish(text));
    }

    @Override
    void softBreak() {
        add(" ");
    }

    @Override
    void hardBreak() {
        add("\n");
    }

    @Override
    void emphasis(Node node) {
        marked(Mark.EMPHASIS, () -> children(node));
    }

    @Override
    void strong(Node node) {
        marked(Mark.STRONG, () -> children(node));
    }

    @Override
    void code(String code) {
        marked(Mark.CODE, () -> add(code));
    }

    @Override
    void link(Node node, String url) {
        Optional<String> outer = address;
        address = Optional.of(url).filter(Links::isSafe);
        children(node);
        address = outer;
    }

    @Override
    void address(String text, String url) {
        Optional<String> outer = address;
        address = Optional.of(url).filter(Links::isSafe);
        add(text);
        address = outer;
    }

    @Override
    void picture(String alternative, String url) {
        marked(Mark.EMPHASIS, () -> add(typography.polish(alternative.isEmpty() ? url : alternative)));
    }
}
