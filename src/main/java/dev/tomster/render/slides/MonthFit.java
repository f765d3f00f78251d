package dev.tomster.render.slides;

import dev.tomster.view.Block;
import dev.tomster.view.Block.Day;
import java.util.ArrayList;
import java.util.List;

/** Shows on each day of a month as many publications as there is room for, and how many there are besides. */
final class MonthFit {
    private static final double CAPTION = 36;
    private static final double WEEKDAYS = 30;

    private MonthFit() {}

    static double height(Block.Month month) {
        return CAPTION
                + WEEKDAYS
                + month.weeks().size() * SlideSize.week(month.weeks().size());
    }

    static Block.Month fit(Block.Month month) {
        double room = SlideSize.week(month.weeks().size()) - SlideSize.DAY_PADDING;
        int lines = (int) (room / SlideSize.DAY_LINE) - 1;
        List<List<Day>> weeks = month.weeks().stream()
                .map(week -> week.stream().map(day -> fit(day, lines)).toList())
                .toList();
        return new Block.Month(month.title(), month.weekdays(), weeks);
    }

    private static Day fit(Day day, int lines) {
        int size = day.entries().size();
        if (size <= lines) {
            return day;
        }
        List<String> shown = new ArrayList<>(day.entries().subList(0, lines - 1));
        shown.add("+" + (size - lines + 1));
        return new Day(day.number(), shown);
    }
}
