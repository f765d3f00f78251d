package dev.tomster.check.message;

import dev.tomster.check.message.Calendar.Entry;
import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A month of which most posts stand on two days in a row, without a campaign that asks for it. */
final class CalendarBurst implements PlanRule {
    /** A month with fewer posts has no rhythm. */
    private static final int ENOUGH = 6;
    /** A month that the calendar does not cover to this day of it, on either side, is not complete. */
    private static final int EDGE = 8;

    @Override
    public Definition definition() {
        return Definition.advice("calendar-burst", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Entry> all = Calendar.of(strategy, strategy.items("post"));
        Map<YearMonth, List<Entry>> months = new TreeMap<>();
        for (Entry entry : all) {
            if (!strategy.says(entry.post(), "campaign")) {
                months.computeIfAbsent(YearMonth.from(entry.day()), first -> new ArrayList<>())
                        .add(entry);
            }
        }
        months.forEach((month, entries) -> {
            boolean begins = all.get(0).day().isBefore(month.atDay(EDGE));
            boolean ends =
                    all.get(all.size() - 1).day().isAfter(month.atEndOfMonth().minusDays(EDGE));
            if (entries.size() >= ENOUGH && begins && ends) {
                check(strategy.step("message"), entries, report);
            }
        });
    }

    private static void check(Item step, List<Entry> entries, Report report) {
        BigDecimal limit = report.limit(step).multiply(BigDecimal.valueOf(entries.size()));
        int end = 0;
        for (int start = 0; start < entries.size(); start++) {
            while (end < entries.size()
                    && !entries.get(end).day().isAfter(entries.get(start).day().plusDays(1))) {
                end++;
            }
            int count = end - start;
            if (BigDecimal.valueOf(100L * count).compareTo(limit) > 0) {
                report.on(step)
                        .at(entries.get(start).post().head())
                        .with("count", count)
                        .with("all", entries.size())
                        .with("day", entries.get(start).day().toString())
                        .add();
                return;
            }
        }
    }
}
