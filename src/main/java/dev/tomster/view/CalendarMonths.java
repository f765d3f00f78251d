package dev.tomster.view;

import dev.tomster.model.CalendarDate;
import dev.tomster.model.Item;
import dev.tomster.model.Reference;
import dev.tomster.view.Block.Day;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The editorial calendar, month by month. */
final class CalendarMonths {
    /** A plan of several years has its calendar in the table only. */
    private static final int MOST = 24;

    private final Writing writing;

    CalendarMonths(Writing writing) {
        this.writing = writing;
    }

    /** A block for each month in which something is published. */
    List<Block> months(List<Item> posts) {
        Map<YearMonth, Map<LocalDate, List<Item>>> months = new TreeMap<>();
        for (Item post : posts) {
            date(post)
                    .ifPresent(date -> months.computeIfAbsent(YearMonth.from(date), month -> new TreeMap<>())
                            .computeIfAbsent(date, day -> new ArrayList<>())
                            .add(post));
        }
        if (months.size() > MOST) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        months.forEach((month, days) -> blocks.add(month(month, days)));
        return blocks;
    }

    private static Optional<LocalDate> date(Item post) {
        return post.value("date", CalendarDate.class)
                .filter(date -> date.grain() == CalendarDate.Grain.DAY)
                .map(CalendarDate::first);
    }

    private Block month(YearMonth month, Map<LocalDate, List<Item>> days) {
        List<String> weekdays =
                Arrays.stream(DayOfWeek.values()).map(writing.format()::weekday).toList();
        List<List<Day>> weeks = new ArrayList<>();
        LocalDate first = month.atDay(1).with(DayOfWeek.MONDAY);
        for (LocalDate monday = first; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            List<Day> week = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                LocalDate date = monday.plusDays(i);
                boolean inMonth = YearMonth.from(date).equals(month);
                week.add(new Day(
                        inMonth ? Integer.toString(date.getDayOfMonth()) : "",
                        inMonth ? entries(days.getOrDefault(date, List.of())) : List.of()));
            }
            weeks.add(week);
        }
        return new Block.Month(writing.format().capitalised(writing.format().month(month.atDay(1))), weekdays, weeks);
    }

    private List<String> entries(List<Item> posts) {
        return posts.stream().map(this::entry).toList();
    }

    private String entry(Item post) {
        return post.value("channel", Reference.class)
                .map(channel -> writing.titles().shortTitle(channel.item()))
                .orElseGet(() -> writing.title(post));
    }
}
