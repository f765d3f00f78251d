package dev.tomster.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tomster.model.Count;
import dev.tomster.model.ItemId;
import dev.tomster.model.Quantity;
import dev.tomster.model.ResultsSink;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows arrive as they were sent, however many there are. */
class ResultsRelayTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    /** Notes what it is told. */
    private static class Log implements ResultsSink {
        final List<String> lines = new ArrayList<>();

        @Override
        public void begin(String file, List<String> metrics) {
            lines.add("file " + file + " " + metrics);
        }

        @Override
        public boolean isInTime(LocalDate first, LocalDate last) {
            return first.equals(DAY);
        }

        @Override
        public void row(LocalDate first, LocalDate last, Optional<ItemId> channel, int line) {
            lines.add("row " + first + " " + last + " " + channel + " " + line);
        }

        @Override
        public void value(int column, Quantity value) {
            lines.add("value " + column + " " + value.amount());
        }

        @Override
        public void endRow() {
            lines.add("end");
        }
    }

    /** Two files of so many rows; every third row has no value, and one of a thousand very many. */
    private static void send(ResultsSink sink, int rows) {
        for (String file : List.of("a.csv", "b.csv")) {
            sink.begin(file, List.of("reach", "clicks"));
            for (int i = 0; i < rows; i++) {
                sink.row(DAY, DAY.plusDays(i % 40), Optional.of(ItemId.of("channel", "c" + i % 3)), i + 2);
                int values = i % 3 == 0 ? 0 : i % 1_000 == 1 ? 9_000 : i % 4 == 0 ? 5 : 1;
                for (int column = 0; column < values; column++) {
                    sink.value(column, new Count(BigDecimal.valueOf(i)));
                }
                sink.endRow();
            }
        }
    }

    @Test
    void rowsArriveInTheirOrder() {
        for (int rows : new int[] {0, 1, 1_999, 2_000, 2_001, 9_000}) {
            Log expected = new Log();
            send(expected, rows);
            Log log = new Log();
            try (ResultsRelay relay = new ResultsRelay(log)) {
                send(relay, rows);
                relay.flush();
            }
            assertEquals(expected.lines, log.lines, rows + " rows");
        }
    }

    @Test
    void itAnswersAtOnceWhetherDaysCount() {
        try (ResultsRelay relay = new ResultsRelay(new Log())) {
            assertFalse(relay.isInTime(DAY.plusDays(1), DAY.plusDays(1)));
        }
    }

    @Test
    void whatGoesWrongBesideIsThrown() {
        IllegalStateException fault = new IllegalStateException("no more");
        ResultsSink broken = new Log() {
            @Override
            public void endRow() {
                throw fault;
            }
        };
        IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> {
            try (ResultsRelay relay = new ResultsRelay(broken)) {
                send(relay, 9_000);
            }
        });
        assertSame(fault, thrown);
    }
}
