package dev.tomster.check.resources;

import dev.tomster.check.rule.Hours;
import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Money;
import dev.tomster.model.Purchase;
import dev.tomster.model.Series;
import dev.tomster.model.TimeUnit;
import dev.tomster.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Amounts of money and time as far as they are known exactly enough to be compared. */
final class Amounts {
    private Amounts() {}

    /** The amount that a property states; none for bounds and ranges, and for what is not known. */
    static Optional<Money> of(Item item, String property) {
        return item.values(property).stream().findFirst().flatMap(Amounts::of);
    }

    private static Optional<Money> of(Value value) {
        if (value instanceof Purchase purchase) {
            return Optional.of(purchase.total());
        }
        if (value instanceof Series series) {
            return sumOf(
                    series.points().stream().map(point -> of(point.value())).toList());
        }
        boolean isNumber = value instanceof Measure measure
                && (measure.relation() == Measure.Relation.EXACTLY || measure.relation() == Measure.Relation.ABOUT);
        return isNumber && ((Measure) value).quantity() instanceof Money money ? Optional.of(money) : Optional.empty();
    }

    /** What lines of costs add up to; none if one of them is not known, or if there are several currencies. */
    static Optional<Money> sum(List<Item> lines) {
        return sumOf(lines.stream().map(line -> of(line, "amount")).toList());
    }

    private static Optional<Money> sumOf(List<Optional<Money>> amounts) {
        Optional<Money> sum = Optional.empty();
        for (Optional<Money> amount : amounts) {
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            boolean isOther =
                    sum.isPresent() && !sum.get().currency().equals(amount.get().currency());
            if (isOther) {
                return Optional.empty();
            }
            sum = sum.map(before -> before.plus(amount.get())).or(() -> amount);
        }
        return sum;
    }

    /** A duration in hours; none from a month on, where hours do not matter any more. */
    static Optional<BigDecimal> hours(Value value) {
        return Hours.longest(value)
                .filter(span -> span.unit() == TimeUnit.WORKDAY)
                .map(span -> span.amount().multiply(BigDecimal.valueOf(24)))
                .or(() -> Hours.most(value));
    }
}
