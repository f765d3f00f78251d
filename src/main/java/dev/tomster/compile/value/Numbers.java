package dev.tomster.compile.value;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Message;
import dev.tomster.vocabulary.Spelling;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers as people type them: {@code 30 000}, {@code 30_000}, {@code 30k}, {@code 4.2M}. */
final class Numbers {
    /** More digits are no number that a plan could mean. */
    private static final int MOST_DIGITS = 30;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private Numbers() {}

    /** Takes a number without sign; leaves the cursor where it is if there is none. */
    static Optional<BigDecimal> take(Cursor cursor, ValueContext context) {
        int start = cursor.position();
        StringBuilder digits = new StringBuilder();
        takeDigits(cursor, digits);
        while (digits.length() > 0 && isGroup(cursor, context)) {
            cursor.moveTo(cursor.position() + 1);
            takeDigits(cursor, digits);
        }
        int whole = digits.length();
        char point = cursor.peek();
        boolean comma = point == ',' && context.lexicon().hasDecimalComma();
        if (whole > 0 && (point == '.' || comma) && Character.isDigit(cursor.peek(1))) {
            cursor.moveTo(cursor.position() + 1);
            digits.append('.');
            takeDigits(cursor, digits);
        }
        if (whole == 0 || digits.length() > MOST_DIGITS) {
            cursor.moveTo(start);
            return Optional.empty();
        }
        if (looksGrouped(digits, whole, cursor, context)) {
            char next = cursor.peek();
            boolean isGrouped = (next == '.' || next == ',') && Character.isDigit(cursor.peek(1));
            Phrase number = cursor.since(start);
            cursor.moveTo(start);
            return isGrouped ? Optional.empty() : ambiguous(number, digits, context);
        }
        return Optional.of(new BigDecimal(digits.toString()).multiply(takeScale(cursor)));
    }

    private static void takeDigits(Cursor cursor, StringBuilder digits) {
        while (cursor.peek() >= '0' && cursor.peek() <= '9') {
            digits.append(cursor.peek());
            cursor.moveTo(cursor.position() + 1);
        }
    }

    /** True in front of a separator and exactly three digits. */
    private static boolean isGroup(Cursor cursor, ValueContext context) {
        char separator = cursor.peek();
        boolean groups = Spelling.isSpace(separator)
                || separator == '_'
                || separator == '\''
                || separator == '\u2019'
                || (separator == ',' && !context.lexicon().hasDecimalComma());
        for (int i = 1; groups && i <= 3; i++) {
            groups = Character.isDigit(cursor.peek(i));
        }
        return groups && !Character.isDigit(cursor.peek(4));
    }

    /**
     * {@code 30.000} and {@code 30,000} are thirty for one reader and thirty thousand for another. Three decimals are
     * not in doubt in an English percentage or in front of {@code k} and {@code M}.
     */
    private static boolean looksGrouped(CharSequence digits, int whole, Cursor cursor, ValueContext context) {
        return digits.length() == whole + 4
                && whole <= 3
                && digits.charAt(0) != '0'
                && (context.lexicon().hasDecimalComma() || !hasUnitOfDecimals(cursor));
    }

    private static boolean hasUnitOfDecimals(Cursor cursor) {
        int start = cursor.position();
        char next = cursor.skipSpaces().peek();
        cursor.moveTo(start);
        return next == '%' || next == 'k' || next == 'K' || next == 'M';
    }

    private static Optional<BigDecimal> ambiguous(Phrase typed, CharSequence digits, ValueContext context) {
        String grouped = digits.toString().replace(".", " ");
        BigDecimal number = new BigDecimal(digits.toString()).stripTrailingZeros();
        // Three decimals are the form that is in doubt.
        String plain = number.toPlainString() + (number.scale() == 3 ? "0" : "");
        context.report(Finding.of(ValueRules.AMBIGUOUS_NUMBER, typed.span())
                .with("text", typed.text())
                .help(Message.of("number-ambiguous.help")
                        .with("grouped", grouped)
                        .with("plain", context.lexicon().hasDecimalComma() ? plain.replace('.', ',') : plain)));
        return Optional.empty();
    }

    /** {@code k} and {@code M}, unless a word begins with them. */
    private static BigDecimal takeScale(Cursor cursor) {
        int start = cursor.position();
        char letter = cursor.skipSpaces().peek();
        boolean alone = !Character.isLetter(cursor.peek(1));
        boolean kilo = letter == 'k' || letter == 'K';
        if (alone && (kilo || letter == 'M')) {
            cursor.moveTo(cursor.position() + 1);
            return kilo ? THOUSAND : MILLION;
        }
        cursor.moveTo(start);
        return BigDecimal.ONE;
    }
}
