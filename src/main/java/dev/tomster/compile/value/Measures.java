package dev.tomster.compile.value;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.Count;
import dev.tomster.model.Effort;
import dev.tomster.model.Fee;
import dev.tomster.model.FullTime;
import dev.tomster.model.Measure;
import dev.tomster.model.MixPart;
import dev.tomster.model.Money;
import dev.tomster.model.Percent;
import dev.tomster.model.Purchase;
import dev.tomster.model.Quantity;
import dev.tomster.model.TimeSpan;
import dev.tomster.model.TimeUnit;
import dev.tomster.model.Value;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads the shapes that are a quantity, or a quantity for something. */
final class Measures {
    private Measures() {}

    /** A measure of one dimension, to the end of the phrase. */
    private static Optional<Measure> whole(
            Phrase phrase, ValueContext context, Set<Class<? extends Quantity>> dimensions) {
        Cursor cursor = new Cursor(phrase);
        return Quantities.takeMeasure(cursor, context)
                .filter(measure -> dimensions.contains(measure.quantity().getClass()))
                .filter(measure -> Leftover.none(cursor, context));
    }

    /** Ages may be stated in years, which says nothing more. */
    static Optional<Measure> number(Phrase phrase, ValueContext context) {
        Cursor cursor = new Cursor(phrase);
        Optional<Measure> measure = Quantities.takeMeasure(cursor, context).map(found -> {
            boolean years = found.quantity() instanceof TimeSpan span && span.unit() == TimeUnit.YEAR;
            return years && context.property().id().equals("age") ? withoutUnit(found) : found;
        });
        return measure.filter(found -> found.quantity() instanceof Count)
                .filter(found -> Leftover.none(cursor, context));
    }

    private static Measure withoutUnit(Measure measure) {
        Quantity count = new Count(BigDecimal.ONE);
        return new Measure(
                measure.relation(),
                count.withAmount(measure.quantity().amount()),
                measure.high().map(high -> count.withAmount(high.amount())));
    }

    static Optional<Measure> percent(Phrase phrase, ValueContext context) {
        return whole(phrase, context, Set.of(Percent.class));
    }

    static Optional<Measure> duration(Phrase phrase, ValueContext context) {
        return whole(phrase, context, Set.of(TimeSpan.class));
    }

    static Optional<Measure> quantity(Phrase phrase, ValueContext context) {
        return whole(phrase, context, Set.of(Count.class, Percent.class, Money.class, TimeSpan.class));
    }

    static Optional<? extends Value> money(Phrase phrase, ValueContext context) {
        Cursor cursor = new Cursor(phrase);
        Optional<Purchase> purchase = takePurchase(cursor, context);
        if (purchase.isPresent()) {
            return purchase.filter(found -> Leftover.none(cursor, context));
        }
        return takeMoney(cursor, context).filter(found -> Leftover.none(cursor, context));
    }

    /** {@code 20 x 100 USD} */
    private static Optional<Purchase> takePurchase(Cursor cursor, ValueContext context) {
        Optional<BigDecimal> quantity = Numbers.take(cursor, context);
        cursor.skipSpaces();
        boolean times = quantity.isPresent() && (cursor.take("x") || cursor.take("\u00D7"));
        if (times) {
            int start = cursor.skipSpaces().position();
            Optional<Money> price = Quantities.takeQuantity(cursor, context)
                    .flatMap(found -> asMoney(found, cursor.since(start), context));
            if (price.isPresent()) {
                return Optional.of(new Purchase(quantity.get(), price.get()));
            }
        }
        cursor.moveTo(0);
        return Optional.empty();
    }

    private static Optional<Measure> takeMoney(Cursor cursor, ValueContext context) {
        int start = cursor.position();
        return Quantities.takeMeasure(cursor, context)
                .filter(found -> found.relation() != Measure.Relation.IN_THE_ORDER_OF)
                .flatMap(found -> {
                    Phrase phrase = cursor.since(start);
                    return asMoney(found.quantity(), phrase, context)
                            .map(low -> new Measure(
                                    found.relation(),
                                    low,
                                    found.high().flatMap(high -> asMoney(high, phrase, context))));
                });
    }

    /** A bare number is money in the plan's currency, but an order of magnitude is none. */
    private static Optional<Money> asMoney(Quantity quantity, Phrase phrase, ValueContext context) {
        if (quantity instanceof Count count) {
            if (context.settings().currency().isEmpty()) {
                context.reportOnce(Finding.of(ValueRules.CURRENCY_MISSING, phrase.span())
                        .help(Message.of("currency-missing.help").with("keyword", currencyKey(context))));
            }
            return Optional.of(new Money(count.amount(), context.settings().currency()));
        }
        return quantity instanceof Money money ? Optional.of(money) : Optional.empty();
    }

    private static String currencyKey(ValueContext context) {
        Concept header = Vocabulary.standard().concept(Vocabulary.STEPS.get(0));
        return context.lexicon().keys(header).word("currency");
    }

    static Optional<Fee> fee(Phrase phrase, ValueContext context) {
        Cursor cursor = new Cursor(phrase);
        Optional<Measure> amount = takeMoney(cursor, context);
        Optional<TimeUnit> per = amount.isPresent() ? takePer(cursor, context) : Optional.empty();
        return amount.filter(found -> Leftover.none(cursor, context)).map(found -> new Fee(found, per));
    }

    static Optional<Effort> effort(Phrase phrase, ValueContext context) {
        Cursor cursor = new Cursor(phrase);
        Optional<Measure> amount = Quantities.takeMeasure(cursor, context);
        Optional<TimeUnit> per = amount.isPresent() ? takePer(cursor, context) : Optional.empty();
        return amount.filter(found -> isEffort(found, per))
                .filter(found -> Leftover.none(cursor, context))
                .map(found -> new Effort(found, per));
    }

    /** Hours mean nothing without the week in which they are worked; a share of a post needs no period. */
    private static boolean isEffort(Measure amount, Optional<TimeUnit> per) {
        Quantity quantity = amount.quantity();
        boolean share = quantity instanceof FullTime || quantity instanceof Percent;
        return share ? per.isEmpty() : quantity instanceof TimeSpan && per.isPresent();
    }

    /** {@code /week}, {@code per week} */
    static Optional<TimeUnit> takePer(Cursor cursor, ValueContext context) {
        int start = cursor.position();
        boolean per = cursor.skipSpaces().take("/") || isPer(cursor, context);
        Optional<TimeUnit> unit =
                per ? cursor.skipSpaces().take(context.lexicon().units()).map(TimeUnit::of) : Optional.empty();
        if (unit.isEmpty()) {
            cursor.moveTo(start);
        }
        return unit;
    }

    static boolean isPer(Cursor cursor, ValueContext context) {
        int start = cursor.position();
        boolean found = context.lexicon().words().id(cursor.takeWord()).equals(Optional.of("per"));
        cursor.moveTo(found ? cursor.position() : start);
        return found;
    }

    /** {@code interaction 80 %} or {@code 80 % interaction} */
    static Optional<MixPart> mixPart(Phrase phrase, ValueContext context) {
        Cursor cursor = new Cursor(phrase);
        Optional<Percent> first = takePercent(cursor, context);
        if (first.isPresent()) {
            Phrase label = cursor.rest();
            return isLabel(label) ? Optional.of(new MixPart(label.text(), first.get())) : Optional.empty();
        }
        int digit = 0;
        while (digit < phrase.text().length()
                && !Character.isDigit(phrase.text().charAt(digit))) {
            digit++;
        }
        Phrase label = phrase.part(0, digit);
        cursor.moveTo(digit);
        return takePercent(cursor, context)
                .filter(found -> isLabel(label))
                .filter(found -> Leftover.none(cursor, context))
                .map(found -> new MixPart(label.text(), found));
    }

    private static boolean isLabel(Phrase label) {
        return label.text().chars().anyMatch(Character::isLetter);
    }

    private static Optional<Percent> takePercent(Cursor cursor, ValueContext context) {
        int start = cursor.position();
        Optional<BigDecimal> number = Numbers.take(cursor, context);
        if (number.isPresent() && cursor.skipSpaces().take("%")) {
            return number.map(Percent::new);
        }
        cursor.moveTo(start);
        return Optional.empty();
    }
}
