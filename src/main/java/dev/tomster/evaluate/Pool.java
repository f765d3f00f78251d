package dev.tomster.evaluate;

import dev.tomster.model.Formula.Function;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The values of one metric on one channel in a stretch of days, or in several stretches. What it holds does not depend on the
 * order in which the values came.
 */
final class Pool {
    private final boolean hasExtremes;
    private final boolean keepsValues;
    private long firstDay;
    private long lastDay;
    private List<BigDecimal> values = List.of();
    private final Sum sum = new Sum();
    private BigDecimal least = BigDecimal.ZERO;
    private BigDecimal most = BigDecimal.ZERO;
    private BigDecimal first = BigDecimal.ZERO;
    private BigDecimal last = BigDecimal.ZERO;
    private boolean isFirstTwice;
    private boolean isLastTwice;
    private boolean isOverlapping;
    private long count;

    /**
     * @param asked what is asked of the values beyond what every pool knows: for the median it keeps them all
     */
    Pool(long firstDay, long lastDay, Set<Function> asked) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.hasExtremes = asked.contains(Function.MIN) || asked.contains(Function.MAX);
        this.keepsValues = asked.contains(Function.MEDIAN);
    }

    /** Takes in a value of its days. */
    void add(BigDecimal value) {
        if (count == 0) {
            first = value;
            last = value;
            least = value;
            most = value;
        } else if (hasExtremes) {
            least = least.min(value);
            most = most.max(value);
        }
        isLastTwice = isLastTwice || last.compareTo(value) != 0;
        isFirstTwice = isLastTwice;
        sum.add(value);
        count++;
        if (keepsValues) {
            values = values.isEmpty() ? new ArrayList<>() : values;
            values.add(value);
        }
    }

    /** All of them together. */
    static Pool of(List<Pool> pools) {
        Pool one = pools.get(0);
        if (pools.size() == 1) {
            return one;
        }
        Pool all = new Pool(one.firstDay, one.lastDay, Set.of());
        pools.forEach(all::add);
        return all;
    }

    /** The same, said to overlap with something else. */
    Pool overlapping() {
        Pool copy = new Pool(firstDay, lastDay, Set.of());
        copy.add(this);
        copy.isOverlapping = true;
        return copy;
    }

    private void add(Pool other) {
        boolean isFirst = count == 0;
        isOverlapping |= other.isOverlapping || (!isFirst && other.firstDay <= lastDay && other.lastDay >= firstDay);
        least = isFirst ? other.least : least.min(other.least);
        most = isFirst ? other.most : most.max(other.most);
        if (isFirst || other.firstDay < firstDay) {
            first = other.first;
            isFirstTwice = other.isFirstTwice;
        } else if (other.firstDay == firstDay) {
            isFirstTwice |= other.isFirstTwice || first.compareTo(other.first) != 0;
        }
        if (isFirst || other.lastDay > lastDay) {
            last = other.last;
            isLastTwice = other.isLastTwice;
        } else if (other.lastDay == lastDay) {
            isLastTwice |= other.isLastTwice || last.compareTo(other.last) != 0;
        }
        firstDay = Math.min(firstDay, other.firstDay);
        lastDay = Math.max(lastDay, other.lastDay);
        sum.add(other.sum());
        count += other.count;
        if (!other.values.isEmpty()) {
            values = values.isEmpty() ? new ArrayList<>() : values;
            values.addAll(other.values);
        }
    }

    BigDecimal sum() {
        return sum.value();
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

    /** True if the first day has several values that differ: then none of them is the first. */
    boolean isFirstTwice() {
        return isFirstTwice;
    }

    /** True if the last day has several values that differ: then none of them is the last. */
    boolean isLastTwice() {
        return isLastTwice;
    }

    /** True if different stretches of it share a day, as a week and a month may: then their sum counts days twice. */
    boolean isOverlapping() {
        return isOverlapping;
    }

    long count() {
        return count;
    }

    long firstDay() {
        return firstDay;
    }

    long lastDay() {
        return lastDay;
    }

    BigDecimal mean() {
        return Amounts.divide(sum.value(), BigDecimal.valueOf(count));
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
