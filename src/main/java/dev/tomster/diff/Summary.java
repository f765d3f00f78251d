package dev.tomster.diff;

import dev.tomster.model.Measure;
import dev.tomster.model.Money;
import dev.tomster.model.Plan;
import dev.tomster.model.Purchase;
import dev.tomster.model.Series;
import dev.tomster.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A difference in numbers.
 *
 * @param commitments how many changes of commitments
 * @param weaker how many of these promise less than before
 * @param content how many changes of content
 * @param wording how many changes of wording
 * @param budgets the budget of the plan, by currency, where it is another
 */
public record Summary(int commitments, int weaker, int content, int wording, List<Budget> budgets) {

    /**
     * A budget in one currency.
     *
     * @param before none if there was no budget in it
     * @param after none if there is none any more
     * @param delta if there is one before and after
     */
    public record Budget(Optional<Money> before, Optional<Money> after, Optional<Delta> delta) {}

    static Summary of(PlanDiff diff) {
        List<Change> commitments = diff.changes(Level.COMMITMENT);
        return new Summary(
                commitments.size(),
                (int) commitments.stream()
                        .filter(change -> change.strength().isLess())
                        .count(),
                diff.changes(Level.CONTENT).size(),
                diff.changes(Level.WORDING).size(),
                budgets(diff.before(), diff.after()));
    }

    private static List<Budget> budgets(Plan before, Plan after) {
        Map<Optional<String>, Money> was = totals(before);
        Map<Optional<String>, Money> is = totals(after);
        return Stream.concat(is.keySet().stream(), was.keySet().stream())
                .distinct()
                .map(currency -> budget(Optional.ofNullable(was.get(currency)), Optional.ofNullable(is.get(currency))))
                .filter(budget -> !budget.before().equals(budget.after()))
                .toList();
    }

    private static Budget budget(Optional<Money> was, Optional<Money> is) {
        return new Budget(was, is, was.flatMap(one -> is.flatMap(other -> Amounts.difference(one, other))));
    }

    private static Map<Optional<String>, Money> totals(Plan plan) {
        Map<Optional<String>, Money> totals = new LinkedHashMap<>();
        plan.step("resources").map(step -> step.values("budget")).orElse(List.of()).stream()
                .flatMap(Summary::amounts)
                .forEach(amount -> totals.merge(amount.currency(), amount, Money::plus));
        return totals;
    }

    private static Stream<Money> amounts(Value value) {
        if (value instanceof Series series) {
            return series.points().stream().flatMap(point -> amounts(point.value()));
        }
        if (value instanceof Purchase purchase) {
            return Stream.of(purchase.total());
        }
        return value instanceof Measure measure && measure.quantity() instanceof Money money
                ? Stream.of(money)
                : Stream.empty();
    }
}
