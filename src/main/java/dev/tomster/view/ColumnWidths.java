package dev.tomster.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the width of a table is shared: by weight, but each column gets room for its longest word. Words
 * are counted in characters, so that the same table has the same widths in every form of the document.
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

    /** The columns with their widths. */
    static List<Block.Column> settle(List<Block.Column> columns, List<Block.Row> rows) {
        double[] words = new double[columns.size()];
        for (int i = 0; i < words.length; i++) {
            int longest = longestWord(columns.get(i).head());
            for (Block.Row row : rows) {
                longest = Math.max(longest, longestWord(row.cells().get(i).text()));
            }
            words[i] = Math.min(longest, LONGEST_WORD) + GAP;
        }
        int[] percents = percents(columns, words, PAGE);
        int[] narrow = percents(columns, words, HALF_PAGE);
        int deckSum = columns.stream()
                .filter(Block.Column::inDeck)
                .mapToInt(Block.Column::weight)
                .sum();
        List<Block.Column> settled = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            Block.Column column = columns.get(i);
            int deckPercent = column.inDeck() ? column.weight() * 100 / deckSum : 0;
            settled.add(new Block.Column(
                    column.head(),
                    column.align(),
                    column.weight(),
                    percents[i],
                    narrow[i],
                    column.inDeck(),
                    deckPercent));
        }
        return settled;
    }

    private static int[] percents(List<Block.Column> columns, double[] words, int line) {
        double[] widths = shares(columns, words, line);
        double sum = Arrays.stream(widths).sum();
        return Arrays.stream(widths)
                .mapToInt(width -> (int) (100 * width / sum))
                .toArray();
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
