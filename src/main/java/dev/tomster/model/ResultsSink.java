package dev.tomster.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Takes in results row by row, as they are read: files may hold more rows than there is memory for. */
public interface ResultsSink {

    /**
     * Begins a file.
     *
     * @param metrics those of the rows that follow, as the heads of their columns are spelled
     */
    void begin(String file, List<String> metrics);

    /** True if days lie in the time that results are asked for. It may be asked while another thread adds rows. */
    boolean isInTime(LocalDate first, LocalDate last);

    /**
     * Begins a row.
     *
     * @param first the first day that it speaks of
     * @param last the last one
     * @param channel none if the row does not tell
     * @param line where it stands in the file, from 1 on
     */
    void row(LocalDate first, LocalDate last, Optional<ItemId> channel, int line);

    /** A value of the row, by the number of its column from 0 on. */
    void value(int column, Quantity value);

    /** Ends the row. */
    void endRow();
}
