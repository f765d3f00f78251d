package dev.tomster.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sum is what adding one decimal after the other comes to, digit for digit. */
class SumTest {
    private static final String LARGE = "999999999999999999";

    static Stream<List<String>> values() {
        return Stream.of(
                List.of(),
                List.of("3"),
                List.of("3", "0.10", "-7"),
                List.of("1E+3", "2"),
                Stream.generate(() -> LARGE).limit(25).toList(),
                Stream.generate(() -> "-" + LARGE).limit(25).toList(),
                List.of(LARGE + "9", "1", "-" + LARGE + "8"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void addsExactly(List<String> values) {
        Sum sum = new Sum();
        values.forEach(value -> sum.add(new BigDecimal(value)));
        assertEquals(values.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add), sum.value());
    }
}
