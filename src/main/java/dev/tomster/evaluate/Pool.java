package dev.tomster.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The values of one metric on one channel in one period. What it holds does not depend on the order in which they came. */
final class Pool {
    private final boolean keepsValues;
    private final List<BigDecimal> values = new ArrayList<>(0);
    private BigDecimal sum = BigDecimal.ZERO;
    private BigDecimal least = BigDecimal.ZERO;
    private BigDecimal most = BigDecimal.ZERO;
    private BigDecimal first = BigDecimal.ZERO;
    private BigDecimal last = BigDecimal.ZERO;
    private long firstDay = Long.MAX_VALUE;
    private long lastDay = Long.MIN_VALUE;
    private boolean isTwice;
    private long count;
    private int lengths;

    /** @param keepsValues true if somebody asks for the median, which needs them all */
    Pool(boolean keepsValues) {
        this.keepsValues = keepsValues;
    }

    void add(BigDecimal value, long from, long to, Grain length) {
        sum = sum.add(value);
        least = count == 0 ? value : least.min(value);
        most = count == 0 ? value : most.max(value);
        if (from < firstDay) {
            firstDay = from;
            first = value;
        }
        if (to > lastDay) {
            lastDay = to;
            last = value;
            isTwice = false;
        } else if (to == lastDay && last.compareTo(value) != 0) {
            isTwice = true;
        }
        lengths |= bit(length);
        count++;
        if (keepsValues) {
            values.add(value);
        }
    }

    /** Takes in what another pool holds. */
    void add(Pool other) {
        least = count == 0 ? other.least : other.count == 0 ? least : least.min(other.least);
        most = count == 0 ? other.most : other.count == 0 ? most : most.max(other.most);
        sum = sum.add(other.sum);
        if (other.firstDay < firstDay) {
            firstDay = other.firstDay;
            first = other.first;
        }
        if (other.lastDay > lastDay) {
            lastDay = other.lastDay;
            last = other.last;
            isTwice = other.isTwice;
        } else if (other.lastDay == lastDay && last.compareTo(other.last) != 0) {
            isTwice = true;
        }
        lengths |= other.lengths;
        count += other.count;
        values.addAll(other.values);
    }

    BigDecimal sum() {
        return sum;
    }

    BigDecimal least() {
        return least;
    }

    BigDecimal most() {
        return most;
    }

    BigDecimal first() {
        return first;
    }

    BigDecimal last() {
        return last;
    }

    /** True if the last day has several values that differ: then none of them is the last. */
    boolean isTwice() {
        return isTwice;
    }

    /** A bit of its own for each length: there is a pool for each period and channel, and sets would be larger than it. */
    @SuppressWarnings("EnumOrdinal")
    private static int bit(Grain length) {
        return 1 << length.ordinal();
    }

    /** True if rows for days, weeks or months stand beside each other, which may speak of the same days. */
    boolean isOfSeveralLengths() {
        return Integer.bitCount(lengths) > 1;
    }

    long count() {
        return count;
    }

    long lastDay() {
        return lastDay;
    }

    BigDecimal mean() {
        return Amounts.divide(sum, BigDecimal.valueOf(count));
    }

    /** The value in the middle; of an even number, the mean of the two. */
    BigDecimal median() {
        return median(values);
    }

    static BigDecimal median(List<BigDecimal> all) {
        List<BigDecimal> sorted = all.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : Amounts.divide(sorted.get(middle - 1).add(sorted.get(middle)), BigDecimal.valueOf(2));
    }
}
