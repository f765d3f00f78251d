package dev.tomster.view;

import dev.tomster.diff.Delta;
import dev.tomster.model.TimeSpan;
import dev.tomster.model.TimeUnit;

/** Writes how far a value lies from what it was: {@code +€4,000 (+4.2%)}, {@code −31 days}. */
final class DeltaText implements Delta.Visitor<String> {
    private static final String MINUS = "\u2212";

    private final Format format;

    DeltaText(Format format) {
        this.format = format;
    }

    @Override
    public String amount(Delta.Amount delta) {
        String difference = signed(format.quantity(delta.difference()));
        return delta.percent()
                .map(percent -> difference + " (" + signed(format.percent(percent)) + ")")
                .orElse(difference);
    }

    @Override
    public String days(Delta.Days delta) {
        return (delta.count() < 0 ? MINUS : "+") + format.timeSpan(TimeSpan.of(Math.abs(delta.count()), TimeUnit.DAY));
    }

    private static String signed(String number) {
        return number.startsWith("-") ? MINUS + number.substring(1) : "+" + number;
    }
}
