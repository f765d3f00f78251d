package dev.tomster.view;

import dev.tomster.model.CalendarDate;
import dev.tomster.model.Item;
import dev.tomster.model.Period;
import dev.tomster.model.RelativeDate;
import dev.tomster.model.Value;
import dev.tomster.view.Chart.Days;
import dev.tomster.view.Chart.Lane;
import dev.tomster.view.Chart.LaneKind;
import dev.tomster.view.Chart.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The chart of operations, their phases and milestones. What has no definite dates stands in the table only. */
final class TimelinePicture {
    /** An item with its first and last day. */
    private record Dated(Item item, LaneKind kind, Value when, LocalDate first, LocalDate last) {}

    private final Writing writing;

    TimelinePicture(Writing writing) {
        this.writing = writing;
    }

    /** The picture with the table that says the same; none if no operation has dates. */
    Optional<Block> of(List<Item> everyday, List<Item> campaigns, Block table) {
        List<Dated> lanes = new ArrayList<>();
        operations(everyday, LaneKind.ALWAYS_ON, lanes);
        operations(campaigns, LaneKind.CAMPAIGN, lanes);
        List<Dated> milestones = new ArrayList<>();
        writing.plan()
                .items("milestone")
                .forEach(item -> dated(item, "date", LaneKind.PHASE).ifPresent(milestones::add));
        milestones.sort(Comparator.comparing(Dated::first));
        return span(lanes, milestones).map(span -> picture(span, lanes, milestones, table));
    }

    private Block picture(Timespan span, List<Dated> lanes, List<Dated> milestones, Block table) {
        List<Lane> shown = lanes.stream()
                .filter(lane -> span.overlaps(lane.first, lane.last))
                .map(lane -> lane(lane, span))
                .toList();
        List<Mark> marks = milestones.stream()
                .filter(mark -> span.overlaps(mark.first, mark.last))
                .map(mark -> new Mark(writing.title(mark.item), when(mark), span.at(mark.first), days(mark)))
                .toList();
        Chart chart = new Chart.Gantt(
                span.bands(), span.ticks(writing.format()), shown, marks, writing.label("picture.more"));
        return new Block.Picture(
                writing.label("picture.timeline"), description(span, shown, marks), chart, List.of(table), false);
    }

    private String description(Timespan span, List<Lane> lanes, List<Mark> marks) {
        List<String> parts = new ArrayList<>();
        lanes.stream()
                .filter(lane -> lane.kind() != LaneKind.PHASE)
                .forEach(lane -> parts.add(lane.label() + " (" + lane.when() + ")"));
        marks.forEach(mark -> parts.add(mark.label() + " (" + mark.when() + ")"));
        String period = writing.labels()
                .get(
                        "picture.timeline.span",
                        writing.format().month(span.first()),
                        writing.format().month(span.last()));
        return period + writing.label("colon") + " " + String.join(writing.semicolon(), parts) + ".";
    }

    private Lane lane(Dated dated, Timespan span) {
        return new Lane(
                writing.title(dated.item),
                dated.kind,
                when(dated),
                span.at(dated.first),
                span.at(dated.last.plusDays(1)),
                days(dated));
    }

    private static Days days(Dated dated) {
        return new Days(dated.first.toString(), dated.last.toString());
    }

    private String when(Dated dated) {
        return Text.of(writing.writeShort(dated.when));
    }

    private void operations(List<Item> items, LaneKind kind, List<Dated> lanes) {
        items.stream()
                .flatMap(item -> dated(item, "period", kind).stream())
                .sorted(Comparator.comparing(Dated::first))
                .forEach(operation -> {
                    lanes.add(operation);
                    operation
                            .item
                            .items("phase")
                            .forEach(phase -> dated(phase, "period", LaneKind.PHASE)
                                    .or(() -> dated(phase, "when", LaneKind.PHASE))
                                    .ifPresent(lanes::add));
                });
    }

    private Optional<Dated> dated(Item item, String property, LaneKind kind) {
        return item.values(property).stream()
                .findFirst()
                .flatMap(when -> first(when).map(first -> new Dated(item, kind, when, first, last(when, first))));
    }

    private Optional<LocalDate> first(Value when) {
        return writing.titles().begin(when);
    }

    /** The last day; for a period without end the last day of the plan, or a year later. */
    private LocalDate last(Value when, LocalDate first) {
        Optional<Value> end = when instanceof Period period ? period.end().map(Value.class::cast) : Optional.of(when);
        LocalDate last = end.flatMap(this::lastDay)
                .or(() -> planPeriod().flatMap(period -> period.end().flatMap(this::lastDay)))
                .orElse(first.plusYears(1));
        return last.isBefore(first) ? first : last;
    }

    private Optional<LocalDate> lastDay(Value moment) {
        if (moment instanceof RelativeDate relative) {
            return writing.titles().dateOf(relative).map(CalendarDate::last);
        }
        return moment instanceof CalendarDate date ? Optional.of(date.last()) : Optional.empty();
    }

    private Optional<Period> planPeriod() {
        return writing.plan().step("plan").flatMap(step -> step.value("period", Period.class));
    }

    /** The period of the plan, or what the operations need if it has none, or if none of them lies in it. */
    private Optional<Timespan> span(List<Dated> lanes, List<Dated> milestones) {
        if (lanes.isEmpty()) {
            return Optional.empty();
        }
        Optional<Timespan> own = planPeriod()
                .flatMap(period -> first(period)
                        .flatMap(
                                first -> period.end().flatMap(this::lastDay).map(last -> Timespan.around(first, last))))
                .filter(span -> lanes.stream().anyMatch(lane -> span.overlaps(lane.first, lane.last)));
        return own.or(() -> {
            List<Dated> all = new ArrayList<>(lanes);
            all.addAll(milestones);
            LocalDate first = all.stream()
                    .map(Dated::first)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            LocalDate last =
                    all.stream().map(Dated::last).max(Comparator.naturalOrder()).orElseThrow();
            return Optional.of(Timespan.around(first, last));
        });
    }
}
