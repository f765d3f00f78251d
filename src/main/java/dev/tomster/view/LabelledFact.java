package dev.tomster.view;

import java.util.List;

/**
 * What is stated of a property.
 *
 * @param values one for each entry
 * @param isList true if the entries are printed as a list, false if they stand on a line
 * @param size how much room it needs
 * @param separator what stands between entries on a line
 */
public record LabelledFact(String label, List<Words> values, boolean isList, Size size, String separator) {

    /** How much room a fact needs beside others. */
    public enum Size {
        /** A third of the width. */
        SMALL,
        /** Two thirds of it. */
        MEDIUM,
        /** All of it. */
        LARGE
    }

    private static final int SMALL = 34;
    private static final int MEDIUM = 68;
    private static final String COMMA = ", ";

    /** @param semicolon the stronger separator, as the language of the document sets it */
    LabelledFact(String label, List<Words> values, boolean isList, String semicolon) {
        this(
                label,
                values,
                isList,
                size(label, values, isList),
                isList || values.stream().anyMatch(LabelledFact::hasComma) ? semicolon : COMMA);
    }

    /** Entries that hold a comma would run into each other behind one. A remark stands in parentheses of its own, an earlier value in brackets. */
    private static boolean hasComma(Words value) {
        List<Run> runs = value.runs().stream()
                .filter(run -> !(run instanceof Run.Remark || run instanceof Run.Earlier))
                .toList();
        return Text.of(new Words(runs)).indexOf(',') >= 0;
    }

    private static Size size(String label, List<Words> values, boolean isList) {
        int longest = label.length();
        int sum = 0;
        for (Words value : values) {
            int length = Text.of(value).length();
            longest = Math.max(longest, length);
            sum += length + 2;
        }
        int width = isList ? longest : Math.max(label.length(), sum);
        if (width <= SMALL) {
            return Size.SMALL;
        }
        return width <= MEDIUM ? Size.MEDIUM : Size.LARGE;
    }

    /** The entries on one line. */
    public Words line() {
        return Words.join(values, separator);
    }
}
