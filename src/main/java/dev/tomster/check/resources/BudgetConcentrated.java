package dev.tomster.check.resources;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Rounded;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Most of the advertising goes to an account or to people that come second. */
final class BudgetConcentrated implements PlanRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Definition definition() {
        return Definition.advice("budget-concentrated", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> lines = strategy.items("cost").stream()
                .filter(cost -> strategy.is(cost, "category", "ads"))
                .toList();
        Optional<Money> all = Amounts.sum(lines);
        boolean hasMain =
                strategy.activeChannels().stream().anyMatch(channel -> strategy.is(channel, "status", "primary"));
        boolean hasCore =
                strategy.audiences().stream().anyMatch(audience -> strategy.is(audience, "priority", "primary"));
        if (lines.size() < 2 || all.isEmpty() || all.get().amount().signum() <= 0) {
            return;
        }
        Item step = strategy.step("resources");
        BigDecimal limit = all.get().amount().multiply(report.limit(step));
        if (hasMain) {
            tell(
                    "channel",
                    share(lines, line -> isSecond(strategy, strategy.named(line, "channel"), "status")),
                    limit,
                    all.get(),
                    step,
                    report);
        }
        if (hasCore) {
            tell("audience", share(lines, line -> isForOthers(strategy, line)), limit, all.get(), step, report);
        }
    }

    private static void tell(String wording, BigDecimal part, BigDecimal limit, Money all, Item step, Report report) {
        BigDecimal share = part.multiply(HUNDRED);
        if (share.compareTo(limit) > 0) {
            report.on(step)
                    .worded(wording)
                    .with("share", Rounded.of(share.divide(all.amount(), 1, RoundingMode.UP)))
                    .add();
        }
    }

    private static BigDecimal share(List<Item> lines, Predicate<Item> isSecond) {
        return Amounts.sum(lines.stream().filter(isSecond).toList())
                .map(Money::amount)
                .orElse(BigDecimal.ZERO);
    }

    private static boolean isForOthers(Strategy strategy, Item line) {
        List<Item> audiences = strategy.named(line, "campaign").stream()
                .flatMap(campaign -> strategy.named(campaign, "for").stream())
                .toList();
        return isSecond(strategy, audiences, "priority");
    }

    /** True if all of them are said to be something else than primary. */
    private static boolean isSecond(Strategy strategy, List<Item> items, String property) {
        return !items.isEmpty()
                && items.stream()
                        .allMatch(item -> strategy.says(item, property) && !strategy.is(item, property, "primary"));
    }
}
