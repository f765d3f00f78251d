package dev.tomster.format;

import dev.tomster.diagnostic.Findings;
import dev.tomster.syntax.SyntaxReader;
import dev.tomster.syntax.SyntaxTree;
import dev.tomster.text.Source;
import java.util.Optional;

/**
 * Writes a plan in its canonical form.
 *
 * <ul>
 *   <li>Steps stand in the order of TOMSTER, properties before nested items and tables, two spaces a level. Otherwise
 *       lines keep their order. Steps do not move across an {@code include:} that stands between them: the order of the
 *       two is the order in which items are printed.
 *   <li>One blank line separates steps and items, and none follows the line that opens a block. Properties keep the
 *       groups that their author made with blank lines.
 *   <li>Keywords are written as the vocabulary writes them. Values are left as typed; so is raw text, but for the depth
 *       at which it stands: its relative indentation and its blank lines are part of the plan. Bullets, dated values and
 *       tables are laid out alike everywhere.
 *   <li>A comment belongs to the line below it and moves with it. One that is indented deeper than the line above it
 *       belongs to that line. What stands apart above the first step stays at the top.
 *   <li>Blanks at the ends of lines go, those in fenced code too: no document ever shows them.
 *   <li>Lines end as the first line of the file does, with LF or CRLF (a lone CR becomes LF): people whose git checks
 *       files out with CRLF would otherwise see every file change. The last line has an end, and no blank line follows.
 * </ul>
 *
 * <p>A byte order mark is no part of a {@link Source}: whoever reads and writes files keeps it if it was there.
 */
public final class Formatter {
    private Formatter() {}

    /**
     * The canonical form of a file; none if it has a line that is not understood, which nobody knows where to
     * put, or a property a second time, which may belong to an item whose first line was lost.
     * Values that make no sense do not matter.
     */
    public static Optional<String> format(Source source) {
        Findings findings = new Findings();
        SyntaxTree tree = SyntaxReader.read(source, findings);
        return findings.hasErrors() || !Understood.all(tree) ? Optional.empty() : Optional.of(canonical(tree));
    }

    private static String canonical(SyntaxTree tree) {
        LineCursor cursor = new LineCursor(tree.source());
        Page page = new Page(lineEnd(tree.source().text()));
        page.lines(cursor.opening(tree.lines()));
        page.nodes(new NodeReader(tree.lexicon(), cursor).nodes(tree));
        page.closing(cursor.rest());
        return page.text();
    }

    private static String lineEnd(String text) {
        int feed = text.indexOf('\n');
        int carriage = text.indexOf('\r');
        return carriage >= 0 && carriage == feed - 1 ? "\r\n" : "\n";
    }
}
