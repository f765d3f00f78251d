package dev.tomster.render;

import dev.tomster.view.Block;
import java.util.List;

/**
 * Shares the width of a table among its columns: long texts get more of it, and no word is broken that another column
 * has room for. Widths are in any unit, the same for all.
 */
public final class ColumnShares {
    /**
     * What a column needs.
     *
     * @param word the width of its longest word, or of as much of it as is kept together
     * @param line the width at which every text stands on a line
     * @param weight how much of the width it should have, relative to the others
     */
    public record Need(double word, double line, int weight) {
        /** Long texts count, but not as much as they are long: they can stand on several lines. */
        double claim() {
            return Math.sqrt(weight * line);
        }
    }

    /** Names and dates, which should stand on a line: texts up to this share of the table. */
    private static final double SHORT = 0.18;
    /** Only if the long texts keep some of the width. */
    private static final double AT_MOST = 0.8;
    /** Wider than any table: words that would break come before texts that have too much room. */
    private static final double MISSING = 100_000;

    private ColumnShares() {}

    /** The widths of columns that have been laid out, in hundredths: their weights are their widths then. */
    public static List<Integer> percents(List<Block.Column> columns) {
        int sum = columns.stream().mapToInt(Block.Column::weight).sum();
        return columns.stream().map(column -> column.weight() * 100 / sum).toList();
    }

    /** True if names and dates cannot all stand on a line. */
    public static boolean isCrowded(List<Need> needs, double width) {
        double lines = needs.stream().mapToDouble(Need::line).sum();
        double whole = whole(needs, width).stream().mapToDouble(Need::word).sum();
        return lines > width && whole > width * AT_MOST;
    }

    private static List<Need> whole(List<Need> needs, double width) {
        return needs.stream()
                .map(need -> need.line() > width * SHORT ? need : new Need(need.line(), need.line(), need.weight()))
                .toList();
    }

    /** The widths of the columns. Words are broken only if there is no room for all of them. */
    public static double[] share(List<Need> needs, double width) {
        double lines = needs.stream().mapToDouble(Need::line).sum();
        if (lines <= width) {
            double weights = needs.stream().mapToInt(Need::weight).sum();
            return needs.stream()
                    .mapToDouble(need -> need.line() + (width - lines) * need.weight() / weights)
                    .toArray();
        }
        if (needs.stream().mapToDouble(Need::word).sum() > width) {
            return breaking(needs, width);
        }
        return settle(isCrowded(needs, width) ? needs : whole(needs, width), width);
    }

    /** Too many long words: the longest are broken, so that the others are not. */
    private static double[] breaking(List<Need> needs, double width) {
        double low = 0;
        double high = width;
        while (high - low > 1) {
            double limit = (low + high) / 2;
            boolean hasRoom = needs.stream()
                            .mapToDouble(need -> Math.min(need.word(), limit))
                            .sum()
                    <= width;
            low = hasRoom ? limit : low;
            high = hasRoom ? high : limit;
        }
        double limit = low;
        return needs.stream().mapToDouble(need -> Math.min(need.word(), limit)).toArray();
    }

    private static double[] settle(List<Need> needs, double width) {
        double[] widths = new double[needs.size()];
        boolean[] isSettled = new boolean[needs.size()];
        double left = width;
        for (int settled = 0; settled < widths.length; settled++) {
            int next = mostUneasy(needs, isSettled, left);
            Need need = needs.get(next);
            double share = left * need.claim() / claims(needs, isSettled);
            widths[next] = Math.max(need.word(), Math.min(need.line(), share));
            isSettled[next] = true;
            left = Math.max(0, left - widths[next]);
        }
        return widths;
    }

    /** The open column whose share is furthest below its longest word, or else furthest above what it can use. */
    private static int mostUneasy(List<Need> needs, boolean[] isSettled, double left) {
        double claims = claims(needs, isSettled);
        int most = -1;
        double worst = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < isSettled.length; i++) {
            Need need = needs.get(i);
            double share = left * need.claim() / claims;
            double missing = need.word() - share;
            double uneasy = missing > 0 ? MISSING + missing : share - need.line();
            if (!isSettled[i] && uneasy > worst) {
                worst = uneasy;
                most = i;
            }
        }
        return most;
    }

    private static double claims(List<Need> needs, boolean[] isSettled) {
        double claims = 0;
        for (int i = 0; i < isSettled.length; i++) {
            claims += isSettled[i] ? 0 : needs.get(i).claim();
        }
        return claims;
    }
}
