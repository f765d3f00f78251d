package dev.tomster.app;

import dev.tomster.evaluate.Outcome;
import dev.tomster.evaluate.Reason;
import dev.tomster.model.Measure;
import dev.tomster.model.Money;
import dev.tomster.model.Percent;
import dev.tomster.model.Points;
import dev.tomster.model.Quantity;
import dev.tomster.model.TimeSpan;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Amounts for programs: exact decimals as text, with their unit. */
final class ScoreboardAmounts {
    private ScoreboardAmounts() {}

    static Map<String, Object> quantity(Quantity quantity) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("amount", quantity.amount().toPlainString());
        if (quantity instanceof Percent || quantity instanceof Points) {
            fields.put("unit", "percent");
        } else if (quantity instanceof Money money) {
            fields.put("unit", "money");
            money.currency().ifPresent(currency -> fields.put("currency", currency));
        } else if (quantity instanceof TimeSpan span) {
            fields.put("unit", span.unit().id());
        } else {
            fields.put("unit", "count");
        }
        return fields;
    }

    static Map<String, Object> measure(Measure measure) {
        Map<String, Object> fields = quantity(measure.quantity());
        fields.put("bound", measure.relation().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        measure.high().ifPresent(high -> fields.put("high", high.amount().toPlainString()));
        return fields;
    }

    /** A value, or why there is none. */
    static Map<String, Object> outcome(Outcome outcome, Function<Reason, Map<String, Object>> reason) {
        Map<String, Object> fields = new LinkedHashMap<>();
        boolean isMeasured = outcome.quantity().isPresent();
        boolean isObstructed = outcome.obstacle().isPresent();
        fields.put("state", isMeasured ? "measured" : isObstructed ? "not-measurable" : "missing");
        outcome.quantity().ifPresent(value -> fields.put("value", quantity(value)));
        outcome.obstacle().ifPresent(why -> fields.put("why", reason.apply(why)));
        return fields;
    }
}
