package dev.tomster.compile.value;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.Count;
import dev.tomster.model.FullTime;
import dev.tomster.model.Measure;
import dev.tomster.model.Measure.Relation;
import dev.tomster.model.Money;
import dev.tomster.model.Percent;
import dev.tomster.model.Points;
import dev.tomster.model.Quantity;
import dev.tomster.model.TimeSpan;
import dev.tomster.model.TimeUnit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Reads quantities, and the bounds and ranges that all of them share. */
final class Quantities {
    /** The longer signs first: {@code >=} begins with {@code >}. */
    private static final Map<String, Relation> RELATIONS = Map.of(
            ">=", Relation.AT_LEAST,
            "\u2265", Relation.AT_LEAST,
            "<=", Relation.AT_MOST,
            "\u2264", Relation.AT_MOST,
            ">", Relation.MORE_THAN,
            "<", Relation.LESS_THAN,
            "~", Relation.ABOUT,
            "\u2248", Relation.ABOUT);

    private Quantities() {}

    /** Takes a quantity with its bound or range; leaves the cursor where it is if there is none. */
    static Optional<Measure> takeMeasure(Cursor cursor, ValueContext context) {
        int start = cursor.skipSpaces().position();
        Optional<String> magnitude = cursor.take(context.lexicon().magnitudes());
        if (magnitude.isPresent()) {
            Count count = new Count(new BigDecimal(magnitude.get()));
            return Optional.of(new Measure(Relation.IN_THE_ORDER_OF, count, Optional.empty()));
        }
        Relation relation = takeRelation(cursor);
        Optional<Quantity> first = takeQuantity(cursor.skipSpaces(), context);
        if (first.isEmpty()) {
            cursor.moveTo(start);
            return Optional.empty();
        }
        int end = cursor.position();
        if (relation != Relation.EXACTLY || !Ranges.take(cursor, context)) {
            cursor.moveTo(end);
            return Optional.of(new Measure(relation, first.get(), Optional.empty()));
        }
        Optional<Quantity> second = takeQuantity(cursor.skipSpaces(), context);
        if (second.isEmpty()) {
            cursor.moveTo(start);
            return Optional.empty();
        }
        return range(first.get(), second.get(), cursor.since(start), context);
    }

    private static Relation takeRelation(Cursor cursor) {
        for (int length = 2; length >= 1; length--) {
            for (Map.Entry<String, Relation> sign : RELATIONS.entrySet()) {
                if (sign.getKey().length() == length && cursor.take(sign.getKey())) {
                    return sign.getValue();
                }
            }
        }
        return Relation.EXACTLY;
    }

    /** A unit that stands only behind the second end counts for both: {@code 10..20 %}. */
    private static Optional<Measure> range(Quantity low, Quantity high, Phrase range, ValueContext context) {
        Quantity first = low instanceof Count ? high.withAmount(low.amount()) : low;
        if (!first.getClass().equals(high.getClass())) {
            return Optional.empty();
        }
        if (first.amount().compareTo(high.amount()) > 0 && isSameUnit(first, high)) {
            context.report(Finding.of(ValueRules.BACKWARDS, range.span())
                    .with("text", range.text())
                    .help(Message.of("range-backwards.help")));
            return Optional.empty();
        }
        return Optional.of(Measure.between(first, high));
    }

    private static boolean isSameUnit(Quantity a, Quantity b) {
        return a.withAmount(BigDecimal.ONE).equals(b.withAmount(BigDecimal.ONE));
    }

    /** Takes a number with its unit. */
    static Optional<Quantity> takeQuantity(Cursor cursor, ValueContext context) {
        Optional<Money> money = Currencies.takeMoneyWithSymbolFirst(cursor, context);
        if (money.isPresent()) {
            return Optional.of(money.get());
        }
        return Numbers.take(cursor, context).map(number -> withUnit(number, cursor, context));
    }

    private static Quantity withUnit(BigDecimal number, Cursor cursor, ValueContext context) {
        int end = cursor.position();
        cursor.skipSpaces();
        if (cursor.take("%")) {
            return new Percent(number);
        }
        Optional<String> currency = Currencies.take(cursor, context);
        if (currency.isPresent()) {
            return new Money(number, currency);
        }
        Optional<TimeUnit> unit = cursor.take(context.lexicon().units()).map(TimeUnit::of);
        if (unit.isPresent()) {
            return new TimeSpan(number, unit.get());
        }
        Optional<String> word = cursor.take(context.lexicon().words());
        if (word.equals(Optional.of("point"))) {
            return new Points(number);
        }
        if (word.equals(Optional.of("full-time"))) {
            return new FullTime(number);
        }
        cursor.moveTo(end);
        return new Count(number);
    }
}
