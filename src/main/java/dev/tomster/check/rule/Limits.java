package dev.tomster.check.rule;

import dev.tomster.text.Rows;
import java.math.BigDecimal;
import java.util.Map;

/** The thresholds of rules, by the rule's id: {@code limits.ini} says of each what it counts and where it is from. */
final class Limits {
    private static final Map<String, String> ROWS = Rows.read(Limits.class, "limits.ini");

    private Limits() {}

    static BigDecimal of(String rule) {
        String row = ROWS.get(rule);
        if (row == null) {
            throw new IllegalArgumentException("no limit of " + rule);
        }
        return new BigDecimal(row);
    }
}
