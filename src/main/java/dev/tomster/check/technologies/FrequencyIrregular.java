package dev.tomster.check.technologies;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Rounded;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Item;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Posts that come in bursts, with long silences between them. */
final class FrequencyIrregular implements PlanRule {
    /** Fewer intervals than this are no rhythm at all. */
    private static final int LEAST = 6;

    @Override
    public Definition definition() {
        return Definition.advice("frequency-irregular", Severity.INFO).yieldingTo("calendar-gap");
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item channel : Channels.keptUp(strategy)) {
            List<LocalDate> days = strategy.naming("post", "channel", channel).stream()
                    .filter(post -> !strategy.says(post, "campaign"))
                    .map(post -> strategy.date(post, "date"))
                    .flatMap(Optional::stream)
                    .filter(date -> date.first().equals(date.last()))
                    .map(CalendarDate::first)
                    .distinct()
                    .sorted()
                    .toList();
            if (days.size() > LEAST && isIrregular(days, report.limit(channel))) {
                report.on(channel)
                        .with("channel", channel)
                        .with("longest", (int) longest(days))
                        .with("mean", Rounded.of(mean(days)))
                        .add();
            }
        }
    }

    /** True if the intervals deviate from their mean by more than so many times the mean, in exact numbers. */
    private static boolean isIrregular(List<LocalDate> days, BigDecimal limit) {
        long sum = 0;
        long squares = 0;
        for (long interval : intervals(days)) {
            sum += interval;
            squares += interval * interval;
        }
        BigDecimal deviation = BigDecimal.valueOf((days.size() - 1L) * squares - sum * sum);
        return deviation.compareTo(limit.multiply(limit).multiply(BigDecimal.valueOf(sum * sum))) > 0;
    }

    private static long longest(List<LocalDate> days) {
        return intervals(days).stream().max(Long::compare).orElse(0L);
    }

    private static BigDecimal mean(List<LocalDate> days) {
        long all = ChronoUnit.DAYS.between(days.get(0), days.get(days.size() - 1));
        return BigDecimal.valueOf(all).divide(BigDecimal.valueOf(days.size() - 1L), MathContext.DECIMAL64);
    }

    private static List<Long> intervals(List<LocalDate> days) {
        List<Long> intervals = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            intervals.add(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)));
        }
        return intervals;
    }
}
