package dev.tomster.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The values of one metric on one channel in one period. What it holds does not depend on the order in which they came. */
final class Pool {
    private final boolean isOfRows;
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
    private final Set<Grain> lengths = EnumSet.noneOf(Grain.class);

    /**
     * @param isOfRows true for what is computed row by row: only of that the least and the most are asked for
     * @param keepsValues true if somebody asks for the median, which needs them all
     */
    Pool(boolean isOfRows, boolean keepsValues) {
        this.isOfRows = isOfRows;
        this.keepsValues = keepsValues;
    }

    void add(BigDecimal value, long from, long to, Grain length) {
        sum = sum.add(value);
        if (isOfRows) {
            least = count == 0 ? value : least.min(value);
            most = count == 0 ? value : most.max(value);
        }
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
        lengths.add(length);
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
        lengths.addAll(other.lengths);
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

    /** True if rows for days, weeks or months stand beside each other, which may speak of the same days. */
    boolean isOfSeveralLengths() {
        return lengths.size() > 1;
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
