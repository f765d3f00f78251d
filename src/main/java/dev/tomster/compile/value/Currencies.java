package dev.tomster.compile.value;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.Money;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads currencies: the signs that people type, and three-letter codes. */
final class Currencies {
    private static final Map<Character, String> SIGNS =
            Map.of('\u20AC', "EUR", '$', "USD", '\u00A3', "GBP", '\u00A5', "JPY");
    /** Currencies whose amounts are written with a dollar sign at home. */
    static final Set<String> DOLLARS = Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD");

    /** Spares most plans the loading of the whole list. */
    private static final Set<String> COMMON = Set.of("EUR", "USD", "GBP", "CHF", "CAD");

    private Currencies() {}

    /** Takes a sign or a code; leaves the cursor where it is if there is none. An odd code is reported. */
    static Optional<String> take(Cursor cursor, ValueContext context) {
        int start = cursor.position();
        Optional<String> currency = takeUnchecked(cursor, context);
        currency.ifPresent(code -> check(cursor.since(start), context));
        return currency;
    }

    private static Optional<String> takeUnchecked(Cursor cursor, ValueContext context) {
        int start = cursor.position();
        String sign = SIGNS.get(cursor.peek());
        if (sign != null) {
            cursor.moveTo(start + 1);
            Optional<String> home = context.settings().currency().filter(DOLLARS::contains);
            return Optional.of(sign.equals("USD") ? home.orElse(sign) : sign);
        }
        String word = cursor.takeWord();
        boolean isUnit = context.lexicon().units().id(word).isPresent();
        if (!isCode(word) || isUnit || context.lexicon().words().id(word).isPresent()) {
            cursor.moveTo(start);
            return Optional.empty();
        }
        return Optional.of(word);
    }

    /** {@code €42k}, {@code EUR 42 000} */
    static Optional<Money> takeMoneyWithSymbolFirst(Cursor cursor, ValueContext context) {
        int start = cursor.position();
        boolean mayBegin = SIGNS.containsKey(cursor.peek()) || Character.isUpperCase(cursor.peek());
        Optional<String> currency = mayBegin ? takeUnchecked(cursor, context) : Optional.empty();
        Phrase code = cursor.since(start);
        Optional<Money> money = currency.flatMap(
                found -> Numbers.take(cursor.skipSpaces(), context).map(number -> new Money(number, currency)));
        if (money.isPresent()) {
            check(code, context);
        } else {
            cursor.moveTo(start);
        }
        return money;
    }

    /** Three capital letters. */
    private static boolean isCode(String word) {
        return word.length() == 3 && word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** Warns of a code that no country uses; it is kept, for plans are paid in stranger things. */
    private static void check(Phrase code, ValueContext context) {
        boolean isSign = code.text().length() == 1;
        if (!isSign && !COMMON.contains(code.text()) && !isIso(code.text())) {
            context.report(Finding.of(ValueRules.CURRENCY_UNKNOWN, code.span())
                    .with("text", code.text())
                    .help(Message.of("currency-unknown.help")));
        }
    }

    private static boolean isIso(String code) {
        try {
            return Currency.getInstance(code).getCurrencyCode().equals(code);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
