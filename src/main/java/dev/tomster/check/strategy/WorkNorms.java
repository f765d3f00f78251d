package dev.tomster.check.strategy;

import dev.tomster.check.rule.WordList;
import dev.tomster.text.Rows;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long work takes, as {@code workload.ini} says. */
final class WorkNorms {
    private static final Map<String, Map<String, String>> ROWS = Rows.readSections(WorkNorms.class, "workload.ini");
    private static final Map<WordList, BigDecimal> FORMATS = new LinkedHashMap<>();

    static {
        ROWS.getOrDefault("formats", Map.of())
                .forEach((words, minutes) -> FORMATS.put(WordList.of(List.of(words)), new BigDecimal(minutes)));
    }

    private WorkNorms() {}

    /** A number of a section. */
    static BigDecimal of(String section, String key) {
        return new BigDecimal(ROWS.getOrDefault(section, Map.of()).getOrDefault(key, "0"));
    }

    /** The minutes that a publication takes: the mean of the formats that it may have. */
    static BigDecimal minutes(List<String> formats) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String format : formats) {
            sum = sum.add(minutes(format));
        }
        return formats.isEmpty()
                ? of("other", "publication")
                : sum.divide(BigDecimal.valueOf(formats.size()), 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal minutes(String format) {
        return FORMATS.entrySet().stream()
                .filter(norm -> norm.getKey().isIn(format))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> of("other", "publication"));
    }
}
