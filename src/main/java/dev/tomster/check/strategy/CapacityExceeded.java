package dev.tomster.check.strategy;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** The plan asks for more hours a week than its people have. */
final class CapacityExceeded implements PlanRule {
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal TEN_HOURS = BigDecimal.valueOf(600);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Definition definition() {
        return Definition.advice("capacity-exceeded", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Optional<BigDecimal> hours = WorkingTime.ofWeek(strategy);
        if (hours.isEmpty()) {
            return;
        }
        Workload work = Workload.of(strategy);
        BigDecimal available = hours.get().multiply(HOUR);
        Item step = strategy.step("resources");
        BigDecimal bearable = available.multiply(report.limit(step)).divide(HUNDRED, 1, RoundingMode.HALF_UP);
        if (work.total().compareTo(bearable) > 0) {
            boolean isPosts = work.moderation().signum() == 0 && work.reports().signum() == 0;
            (isPosts ? report.on(step).worded("posts") : report.on(step))
                    .with("needed", time(work.total()))
                    .with("posts", work.posts().setScale(0, RoundingMode.HALF_UP))
                    .with("publishing", time(work.publishing()))
                    .with("moderation", time(work.moderation()))
                    .with("reports", time(work.reports()))
                    .with("available", time(available))
                    .add();
        }
    }

    /** {@code 45 min}, {@code 2 h 30}, and from ten hours on whole hours only: it is an estimate. */
    private static String time(BigDecimal minutes) {
        if (minutes.compareTo(HOUR) < 0) {
            return number(minutes) + " min";
        }
        if (minutes.compareTo(TEN_HOURS) >= 0) {
            return number(minutes.divide(HOUR, 4, RoundingMode.HALF_UP)) + " h";
        }
        int whole = minutes.setScale(0, RoundingMode.HALF_UP).intValueExact();
        return whole % 60 == 0 ? whole / 60 + " h" : String.format(Locale.ROOT, "%d h %02d", whole / 60, whole % 60);
    }

    private static String number(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).toPlainString();
    }
}
