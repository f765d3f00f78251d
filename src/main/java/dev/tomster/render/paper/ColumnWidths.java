package dev.tomster.render.paper;

import dev.tomster.render.ColumnShares;
import dev.tomster.view.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the width of a table is shared on paper. Texts are counted in characters: the engine measures them when it is too
 * late to say anything about it.
 */
final class ColumnWidths {
    /** Characters on a line across a page, in the size that tables are printed in. */
    private static final int PAGE = 106;
    /** The same in half a page. */
    private static final int HALF_PAGE = 50;
    /** A longer word is broken rather than given more room. */
    private static final int LONGEST_WORD = 22;
    /** The space between two columns, in characters. */
    private static final double GAP = 2;

    private ColumnWidths() {}

    /**
     * The widths of a table's columns, in hundredths.
     *
     * @param narrow true if the table stands in half a page
     */
    static List<Integer> of(Block.Table table, boolean narrow) {
        List<ColumnShares.Need> needs = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            needs.add(need(table, i));
        }
        double[] widths = ColumnShares.share(needs, narrow ? HALF_PAGE : PAGE);
        double sum = Arrays.stream(widths).sum();
        return Arrays.stream(widths)
                .mapToObj(width -> (int) (100 * width / sum))
                .toList();
    }

    private static ColumnShares.Need need(Block.Table table, int column) {
        Block.Column head = table.columns().get(column);
        int word = longestWord(head.head());
        int line = head.head().length();
        for (Block.Row row : table.rows()) {
            String text = row.cells().get(column).text();
            word = Math.max(word, longestWord(text));
            line = Math.max(line, text.length());
        }
        return new ColumnShares.Need(Math.min(word, LONGEST_WORD) + GAP, line + GAP, head.weight());
    }

    private static int longestWord(String text) {
        int longest = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length = c == ' ' || c == '\n' ? 0 : length + 1;
            longest = Math.max(longest, length);
        }
        return longest;
    }
}
