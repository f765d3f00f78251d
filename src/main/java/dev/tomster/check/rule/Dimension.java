package dev.tomster.check.rule;

import dev.tomster.model.Choice;
import dev.tomster.model.FullTime;
import dev.tomster.model.Measure;
import dev.tomster.model.Money;
import dev.tomster.model.Percent;
import dev.tomster.model.Points;
import dev.tomster.model.Quantity;
import dev.tomster.model.TimeSpan;
import dev.tomster.model.TimeUnit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What a quantity measures: only what is of one dimension can be compared.
 *
 * @param currency of money, if it is known
 */
public record Dimension(Kind kind, Optional<String> currency) {

    /** The kinds of quantity that plans tell apart. */
    public enum Kind {
        NUMBER,
        MONEY,
        PERCENT,
        TIME,
        POSTS
    }

    private static final Map<String, Kind> UNITS =
            Map.of("percent", Kind.PERCENT, "money", Kind.MONEY, "duration", Kind.TIME);

    /** The dimension that the unit of a KPI asks for; a unit in words may be any. */
    public static Optional<Dimension> of(Choice unit) {
        return Optional.ofNullable(UNITS.get(unit.id())).map(kind -> new Dimension(kind, Optional.empty()));
    }

    public static Dimension of(Measure measure) {
        return of(measure.quantity());
    }

    public static Dimension of(Quantity quantity) {
        if (quantity instanceof Money money) {
            return new Dimension(Kind.MONEY, money.currency());
        }
        Kind kind = quantity instanceof Percent || quantity instanceof Points
                ? Kind.PERCENT
                : quantity instanceof TimeSpan ? Kind.TIME : quantity instanceof FullTime ? Kind.POSTS : Kind.NUMBER;
        return new Dimension(kind, Optional.empty());
    }

    /** True if both may measure the same; a currency that is not known may be any. */
    public boolean matches(Dimension other) {
        boolean sameCurrency = currency.isEmpty() || other.currency.isEmpty() || currency.equals(other.currency);
        return kind == other.kind && sameCurrency;
    }

    /** How two quantities compare; nothing if they measure different things, or months against days. */
    public static Optional<Integer> compare(Quantity a, Quantity b) {
        if (!of(a).matches(of(b))) {
            return Optional.empty();
        }
        if (a instanceof TimeSpan one && b instanceof TimeSpan other) {
            return one.unit() == other.unit()
                            || length(one.unit()).isMonths()
                                    == length(other.unit()).isMonths()
                    ? Optional.of(units(one).compareTo(units(other)))
                    : Optional.empty();
        }
        return Optional.of(a.amount().compareTo(b.amount()));
    }

    private record Length(boolean isMonths, long units) {}

    private static BigDecimal units(TimeSpan span) {
        return span.amount().multiply(BigDecimal.valueOf(length(span.unit()).units()));
    }

    /** A working day is held for a day: which is later is what matters. */
    private static Length length(TimeUnit unit) {
        return switch (unit) {
            case MINUTE -> new Length(false, 1);
            case HOUR -> new Length(false, 60);
            case DAY, WORKDAY -> new Length(false, 24 * 60);
            case WEEK -> new Length(false, 7 * 24 * 60);
            case MONTH -> new Length(true, 1);
            case QUARTER -> new Length(true, 3);
            case YEAR -> new Length(true, 12);
        };
    }
}
