package dev.tomster.compile.value;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Currencies in words, and the codes that say the same. A word is never a remark: the amount would be one of the plan's
 * own currency.
 */
record CurrencyWords(Pattern words, String code) {
    /** The longer words first: what is left of them is a currency of its own. */
    private static final List<CurrencyWords> ALL = List.of(
            words("euros?", "EUR"),
            words("canadian dollars?|dollars? canadiens?", "CAD"),
            words("australian dollars?|dollars? australiens?", "AUD"),
            words("(?:us|american) dollars?|dollars? am\u00E9ricains?", "USD"),
            words("dollars?", "USD"),
            words("pounds? sterling|livres? sterlings?|pounds?|livres?", "GBP"),
            words("swiss francs?|francs? suisses?|francs?", "CHF"),
            words("yens?", "JPY"));

    private static CurrencyWords words(String words, String code) {
        return new CurrencyWords(
                Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), code);
    }

    /** True if a text names a currency in words. */
    static boolean isIn(String text) {
        return ALL.stream().anyMatch(currency -> currency.words().matcher(text).find());
    }

    /** The text with codes instead of words. */
    static String asCodes(String text, ValueContext context) {
        String coded = text;
        for (CurrencyWords currency : ALL) {
            coded = currency.words().matcher(coded).replaceAll(currency.codeIn(context));
        }
        return coded;
    }

    /** Dollars alone are those of the plan, if it has some. */
    private String codeIn(ValueContext context) {
        Set<String> dollars = Currencies.DOLLARS;
        boolean isAlone = words().matcher("dollar").matches();
        return isAlone ? context.settings().currency().filter(dollars::contains).orElse(code) : code;
    }
}
