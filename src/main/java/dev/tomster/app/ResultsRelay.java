package dev.tomster.app;

import dev.tomster.model.ItemId;
import dev.tomster.model.Quantity;
import dev.tomster.model.ResultsSink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Passes rows on in a thread of its own, in their order, so that they are added while the next ones are read. What they come to
 * may be asked for once it is flushed.
 */
final class ResultsRelay implements ResultsSink, AutoCloseable {
    /** Enough that threads seldom wait for each other. */
    private static final int ROWS = 2_000;
    /** Few enough that rows of hundreds of columns take no memory to speak of while they are on their way. */
    private static final int VALUES = 20_000;

    private final ResultsSink sink;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread adder = new Thread(work, "adder");
        adder.setDaemon(true);
        return adder;
    });
    private CompletableFuture<Void> underWay = CompletableFuture.completedFuture(null);
    private Rows rows = new Rows();

    ResultsRelay(ResultsSink sink) {
        this.sink = sink;
    }

    @Override
    public void begin(String file, List<String> metrics) {
        flush();
        sink.begin(file, metrics);
    }

    @Override
    public boolean isInTime(LocalDate first, LocalDate last) {
        return sink.isInTime(first, last);
    }

    @Override
    public void row(LocalDate first, LocalDate last, Optional<ItemId> channel, int line) {
        if (rows.begun.size() == ROWS || rows.count >= VALUES) {
            Rows full = rows;
            await();
            underWay = CompletableFuture.runAsync(() -> full.send(sink), thread);
            rows = new Rows();
        }
        rows.begun.add(new Row(first, last, channel, line, rows.count));
    }

    @Override
    public void value(int column, Quantity value) {
        rows.add(column, value);
    }

    @Override
    public void endRow() {
        // The next one ends it.
    }

    /** Waits for the rows that are under way; what has gone wrong with them is thrown as if they had been added at once. */
    private void await() {
        try {
            underWay.join();
        } catch (CompletionException e) {
            throw Printers.unchecked(e.getCause());
        }
    }

    /** Waits until all rows are added. */
    void flush() {
        await();
        rows.send(sink);
        rows = new Rows();
    }

    /** Gives up what is not added yet: something has failed. */
    @Override
    public void close() {
        thread.shutdownNow();
    }

    /** @param from where its values begin */
    private record Row(LocalDate first, LocalDate last, Optional<ItemId> channel, int line, int from) {}

    /** Some rows, whose values lie behind one another. */
    private static final class Rows {
        private final List<Row> begun = new ArrayList<>(ROWS);
        private int[] columns = new int[ROWS];
        private Quantity[] values = new Quantity[ROWS];
        private int count;

        void add(int column, Quantity value) {
            if (count == values.length) {
                columns = Arrays.copyOf(columns, 2 * count);
                values = Arrays.copyOf(values, 2 * count);
            }
            columns[count] = column;
            values[count++] = value;
        }

        void send(ResultsSink sink) {
            for (int i = 0; i < begun.size(); i++) {
                Row row = begun.get(i);
                sink.row(row.first, row.last, row.channel, row.line);
                int to = i + 1 < begun.size() ? begun.get(i + 1).from : count;
                for (int at = row.from; at < to; at++) {
                    sink.value(columns[at], values[at]);
                }
                sink.endRow();
            }
        }
    }
}
