package dev.tomster.evaluate;

import dev.tomster.model.Money;
import dev.tomster.model.Quantity;
import dev.tomster.model.TimeSpan;

/** Outcomes as tests write them: {@code Money 13.33 EUR}, {@code Percent 4}, {@code missing}, the key of an obstacle. */
final class Told {
    private Told() {}

    static String of(Outcome outcome) {
        return outcome.quantity()
                .map(Told::of)
                .or(() -> outcome.obstacle().map(Reason::key))
                .orElse("missing");
    }

    static String of(Quantity quantity) {
        String text =
                quantity.getClass().getSimpleName() + " " + quantity.amount().toPlainString();
        if (quantity instanceof Money money) {
            return text + money.currency().map(code -> " " + code).orElse("");
        }
        return quantity instanceof TimeSpan span ? text + " " + span.unit() : text;
    }
}
