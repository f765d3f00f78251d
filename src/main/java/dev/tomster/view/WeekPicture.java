package dev.tomster.view;

import dev.tomster.model.Item;
import dev.tomster.model.Slot;
import dev.tomster.view.Chart.Entry;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The slots of all channels, in days and parts of the day. */
final class WeekPicture {
    private static final int MOST_ROWS = 6;
    /** How many hours a part of the day may have; all divide a day. */
    private static final List<Integer> PARTS = List.of(1, 2, 3, 4, 6);

    /** A slot of a channel; no time means any time of the day. */
    private record At(String channel, DayOfWeek day, Optional<LocalTime> time) {}

    private final Writing writing;

    WeekPicture(Writing writing) {
        this.writing = writing;
    }

    /** The picture with its table. */
    Block of(List<Item> channels, Block table) {
        List<At> slots = slots(channels);
        int from = hours(slots).min(Comparator.naturalOrder()).orElse(0);
        int to = hours(slots).max(Comparator.naturalOrder()).orElse(0);
        int part = PARTS.stream()
                .filter(hours -> to / hours - from / hours < MOST_ROWS)
                .findFirst()
                .orElse(6);
        boolean isTimed = slots.stream().anyMatch(slot -> slot.time.isPresent());
        List<String> rows = new ArrayList<>();
        for (int row = from / part; isTimed && row <= to / part; row++) {
            rows.add(hour(row * part) + "\u2013" + hour((row + 1) * part));
        }
        boolean isAnyTime = slots.stream().anyMatch(slot -> slot.time.isEmpty());
        List<Entry> entries = slots.stream()
                .map(slot -> new Entry(
                        slot.time.map(time -> writing.format().time(time) + " ").orElse("") + slot.channel,
                        slot.day.getValue() - 1,
                        slot.time
                                .map(time -> time.getHour() / part - from / part)
                                .orElse(rows.size())))
                .toList();
        if (isAnyTime) {
            rows.add(writing.label("week.any-time"));
        }
        List<String> days = Arrays.stream(DayOfWeek.values())
                .map(day -> writing.label("weekday." + day.getValue()))
                .toList();
        Pictures pictures = new Pictures(writing);
        List<String> parts = new ArrayList<>();
        for (int day = 0; day < days.size(); day++) {
            int column = day;
            List<String> names = entries.stream()
                    .filter(entry -> entry.column() == column)
                    .map(Entry::label)
                    .toList();
            if (!names.isEmpty()) {
                parts.add(days.get(day) + writing.label("colon") + " " + String.join(", ", names));
            }
        }
        return pictures.picture("week", pictures.list(parts), new Chart.Week(days, rows, entries), table, false);
    }

    private static Stream<Integer> hours(List<At> slots) {
        return slots.stream().flatMap(slot -> slot.time.map(LocalTime::getHour).stream());
    }

    private String hour(int hour) {
        return hour == 24 ? writing.format().midnight() : writing.format().time(LocalTime.of(hour, 0));
    }

    private List<At> slots(List<Item> channels) {
        List<At> slots = new ArrayList<>();
        for (Item channel : channels) {
            String name = channel.id().map(writing.titles()::shortTitle).orElseGet(() -> writing.title(channel));
            for (Slot slot : channel.values("slots", Slot.class)) {
                List<DayOfWeek> days = slot.days().isEmpty() ? List.of(DayOfWeek.values()) : slot.days();
                days.forEach(day -> slots.add(new At(name, day, slot.from())));
            }
        }
        slots.sort(Comparator.comparing((At at) -> at.time.orElse(LocalTime.MAX)));
        return slots;
    }
}
