package dev.tomster.compile;

import dev.tomster.compile.ResultsHead.Column;
import dev.tomster.kpi.KnownMetric;
import dev.tomster.model.Count;
import dev.tomster.model.ItemId;
import dev.tomster.model.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads rows that need no thought: no quotes, a date and a channel that were read before, bare numbers. It says nothing of any
 * other row, and does nothing with it.
 */
final class PlainRow {
    /** More different dates than these are looked up anew. */
    private static final int MOST_KNOWN = 100_000;

    private static final int MOST_DIGITS = 15;

    private record Days(LocalDate first, LocalDate last) {}

    /** The channel of a row, with the number that it has in the keys of rows. */
    private record Where(Optional<ItemId> channel, int number) {}

    private final StreamedRows rows;
    private final ResultsHead head;
    private final char separator;
    private final boolean dateEndsAtSpace;
    private final List<Column> columns;
    private final ResultsCells cells;
    private final boolean[] isAsked;
    private final boolean[] takesNumbers;
    private final boolean[] isNeverNegative;
    private final Map<String, Days> dates = new HashMap<>();
    private final Map<String, Where> channels = new HashMap<>();
    private final int[] starts;
    private final int[] filled;
    private final BigDecimal[] numbers;
    private String date = "";
    private String channel = "";
    private String lastDate = "";
    private Optional<Days> lastDays = Optional.empty();

    PlainRow(StreamedRows rows, ResultsReader reader, ColumnMap map, Optional<ItemId> owner) {
        this.rows = rows;
        this.head = reader.head();
        this.separator = reader.separator();
        this.dateEndsAtSpace = map.form().filter(DateForm::hasNoSpace).isPresent();
        this.columns = head.columns();
        this.starts = new int[head.count() + 1];
        this.filled = new int[columns.size()];
        this.numbers = new BigDecimal[columns.size()];
        this.cells = reader.cells();
        channels.put("", new Where(owner, rows.number(owner)));
        this.isAsked = new boolean[columns.size()];
        this.takesNumbers = new boolean[columns.size()];
        this.isNeverNegative = new boolean[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            isNeverNegative[i] =
                    columns.get(i).known().filter(KnownMetric::isNeverNegative).isPresent();
        }
    }

    /** Passes a row on; false if it is not plain. */
    boolean read(String text) {
        date = "";
        channel = "";
        if (text.indexOf('"') >= 0 || !split(text)) {
            return false;
        }
        date = dateOf(text);
        channel = head.channel() < 0 ? "" : cell(text, head.channel());
        boolean isSameDate = date.equals(lastDate);
        Optional<Days> days = isSameDate ? lastDays : Optional.ofNullable(dates.get(date));
        Optional<Where> where = Optional.ofNullable(channels.get(channel));
        if (days.isEmpty() || where.isEmpty()) {
            return false;
        }
        lastDate = date;
        lastDays = days;
        int count = numbers(text);
        if (count < 0) {
            return false;
        }
        int from = head.row() < 0 ? 0 : starts[head.row()];
        int to = head.row() < 0 ? 0 : starts[head.row() + 1] - 1;
        if (from == to) {
            rows.key(days.get().first(), days.get().last(), where.get().number());
        } else {
            rows.key(text, from, to, where.get().number());
        }
        if (!rows.see(filled, count)) {
            return false;
        }
        if (rows.beginPlain(days.get().first(), days.get().last(), where.get().channel(), text)) {
            for (int i = 0; i < count; i++) {
                rows.sink().value(filled[i], quantity(filled[i]));
            }
            rows.end();
        }
        return true;
    }

    /** Finds where the cells begin; false if there are not as many as the head has. */
    private boolean split(String text) {
        int count = 0;
        starts[0] = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
            if (++count >= head.count()) {
                return false;
            }
            starts[count] = at + 1;
        }
        starts[head.count()] = text.length() + 1;
        return count + 1 == head.count();
    }

    private String cell(String text, int column) {
        return text.substring(starts[column], starts[column + 1] - 1);
    }

    private String dateOf(String text) {
        String whole = cell(text, head.date());
        int end = 0;
        while (dateEndsAtSpace && end < whole.length() && whole.charAt(end) != ' ' && whole.charAt(end) != 'T') {
            end++;
        }
        return end > 0 ? whole.substring(0, end) : whole;
    }

    /** Reads the cells of the metrics; their number, or less than nothing if one of them is no bare number. */
    private int numbers(String text) {
        int count = 0;
        for (int i = 0; i < columns.size(); i++) {
            int at = columns.get(i).at();
            if (starts[at] < starts[at + 1] - 1) {
                if (!number(i, text, starts[at], starts[at + 1] - 1) || !takesNumbers(i)) {
                    return -1;
                }
                filled[count++] = i;
            }
        }
        return count;
    }

    /** A column is asked when its first bare number comes: before, nobody knows of what kind its values are. */
    private boolean takesNumbers(int column) {
        if (!isAsked[column]) {
            isAsked[column] = true;
            takesNumbers[column] = cells.takesNumbers(columns.get(column));
        }
        return takesNumbers[column];
    }

    /** Reads digits with at most two decimals: three may be thousands. */
    private boolean number(int column, String text, int from, int to) {
        boolean isNegative = text.charAt(from) == '-';
        int at = isNegative ? from + 1 : from;
        if (to - at > MOST_DIGITS || at == to || (isNegative && isNeverNegative[column])) {
            return false;
        }
        long digits = 0;
        int point = -1;
        for (; at < to; at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
            } else if (c == '.' && point < 0 && at > from) {
                point = at;
            } else {
                return false;
            }
        }
        int scale = point < 0 ? 0 : to - point - 1;
        if (point >= 0 && (scale < 1 || scale > 2)) {
            return false;
        }
        numbers[column] = BigDecimal.valueOf(isNegative ? -digits : digits, scale);
        return true;
    }

    private Quantity quantity(int column) {
        return columns.get(column)
                .unit()
                .map(unit -> unit.withAmount(numbers[column]))
                .orElseGet(() -> new Count(numbers[column]));
    }

    /** Takes in what the date and the channel of the last row came to that was not plain. */
    void learn(LocalDate first, LocalDate last, Optional<ItemId> where) {
        if (!date.isEmpty() && dates.size() < MOST_KNOWN) {
            dates.put(date, new Days(first, last));
        }
        if (!channel.isEmpty() && where.isPresent() && channels.size() < MOST_KNOWN) {
            channels.put(channel, new Where(where, rows.number(where)));
        }
    }
}
