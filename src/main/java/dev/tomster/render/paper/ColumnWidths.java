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
    /** The space between two columns, and what is lost because widths are whole hundredths, in characters. */
    private static final double GAP = 2.4;
    /** Figures, and other letters that are wider than most. */
    private static final double FIGURE = 1.2;

    private static final double CAPITAL = 1.35;

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
        double word = longestWord(head.head());
        double line = width(head.head());
        for (Block.Row row : table.rows()) {
            String text = row.cells().get(column).text();
            word = Math.max(word, longestWord(text));
            line = Math.max(line, width(text));
        }
        return new ColumnShares.Need(Math.min(word, LONGEST_WORD) + GAP, line + GAP, head.weight());
    }

    private static double longestWord(String text) {
        double longest = 0;
        for (String word : text.split("[ \n]", -1)) {
            longest = Math.max(longest, width(word));
        }
        return longest;
    }

    /** A width in characters as most are wide; none is wider than it is counted. */
    private static double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c) || "mw%@".indexOf(c) >= 0) {
                width += CAPITAL;
            } else {
                width += Character.isDigit(c) || "\u20AC$\u00A3+\u2212".indexOf(c) >= 0 ? FIGURE : 1;
            }
        }
        return width;
    }
}
