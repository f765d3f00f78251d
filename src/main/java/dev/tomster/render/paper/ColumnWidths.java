package dev.tomster.render.paper;

import dev.tomster.view.Block;
import java.util.Arrays;
import java.util.List;

/**
 * How the width of a table is shared on paper: by weight, but each column gets room for its longest word. Words are
 * counted in characters: the engine measures them when it is too late to say anything about it.
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
        List<Block.Column> columns = table.columns();
        double[] words = new double[columns.size()];
        for (int i = 0; i < words.length; i++) {
            int longest = longestWord(columns.get(i).head());
            for (Block.Row row : table.rows()) {
                longest = Math.max(longest, longestWord(row.cells().get(i).text()));
            }
            words[i] = Math.min(longest, LONGEST_WORD) + GAP;
        }
        double[] widths = shares(columns, words, narrow ? HALF_PAGE : PAGE);
        double sum = Arrays.stream(widths).sum();
        return Arrays.stream(widths)
                .mapToObj(width -> (int) (100 * width / sum))
                .toList();
    }

    /** The width goes by weight; a column that would get less than its longest word takes that, and the others share. */
    private static double[] shares(List<Block.Column> columns, double[] words, int line) {
        double[] widths = new double[words.length];
        boolean[] settled = new boolean[words.length];
        double left = line;
        boolean changed = true;
        while (changed) {
            int weights = 0;
            for (int i = 0; i < words.length; i++) {
                weights += settled[i] ? 0 : columns.get(i).weight();
            }
            changed = false;
            double room = left;
            for (int i = 0; i < words.length; i++) {
                if (!settled[i]) {
                    double share = room * columns.get(i).weight() / weights;
                    settled[i] = share < words[i];
                    widths[i] = Math.max(share, words[i]);
                    left -= settled[i] ? words[i] : 0;
                    changed |= settled[i];
                }
            }
            left = Math.max(0, left);
        }
        return widths;
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
