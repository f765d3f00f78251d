package dev.tomster.compile.value;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Message;
import dev.tomster.text.Source;
import dev.tomster.vocabulary.Shape;
import dev.tomster.vocabulary.Spelling;

/** Explains what stands behind a value that was read but does not belong to it. */
final class Leftover {
    private Leftover() {}

    /** True if the phrase was read to its end; reports the rest otherwise. */
    static boolean none(Cursor cursor, ValueContext context) {
        Phrase rest = cursor.skipSpaces().rest();
        if (rest.isEmpty()) {
            return true;
        }
        Finding finding = Finding.of(ValueRules.of(context.property().shape()), rest.span())
                .worded("rest")
                .with("text", rest.text())
                .help(help(cursor.phrase(), rest.text(), context));
        context.report(isLast(rest) ? ValueContext.mended(finding, cursor.phrase()) : finding);
        return false;
    }

    /** A part of a value has no remark of its own. */
    private static boolean isLast(Phrase rest) {
        Source source = rest.span().source();
        int end = source.line(source.lineAt(rest.span().end())).end();
        return source.text().substring(rest.span().end(), end).isBlank();
    }

    private static Message help(Phrase whole, String rest, ValueContext context) {
        String text = whole.text();
        if (rest.equals(")")) {
            return write(text.substring(0, text.length() - 1));
        }
        if (rest.startsWith("(") && Lists.remarkStart(rest + ")") == 0) {
            return write(text + ")");
        }
        Message repair = context.repair(whole);
        Shape shape = context.property().shape();
        boolean hasOwnParentheses = shape == Shape.FORMULA || shape == Shape.ACCEPT;
        boolean isRemark = Character.isLetter(rest.codePointAt(0)) || Lists.remarkStart(rest) == 0;
        boolean isRepaired = !repair.key().equals("help.examples");
        if (isRepaired || hasOwnParentheses || !isRemark || CurrencyWords.isIn(rest)) {
            return repair;
        }
        if (MeasuredValues.areReadIn(context)) {
            return Message.of("results.remark.help");
        }
        return Lists.remarkStart(rest) == 0
                ? Message.of("help.one-remark")
                : Message.of("help.leftover").with("form", remarked(text, rest));
    }

    private static String remarked(String text, String rest) {
        String value = Spelling.strip(text.substring(0, text.length() - rest.length()));
        return value + " (" + rest + ")";
    }

    private static Message write(String form) {
        return Message.of("help.write").with("form", Spelling.strip(form));
    }
}
