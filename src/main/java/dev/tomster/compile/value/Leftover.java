package dev.tomster.compile.value;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Message;

/** Explains what stands behind a value that was read but does not belong to it. */
final class Leftover {
    private Leftover() {}

    /** True if the phrase was read to its end; reports the rest otherwise. */
    static boolean none(Cursor cursor, ValueContext context) {
        Phrase rest = cursor.skipSpaces().rest();
        if (rest.isEmpty()) {
            return true;
        }
        String text = rest.text();
        boolean dash = text.startsWith("-") || text.startsWith("\u2013");
        boolean range = dash
                && text.length() > 1
                && Character.isDigit(text.substring(1).strip().charAt(0));
        Message help =
                range ? Message.of("help.range") : Message.of("help.leftover").with("rest", text);
        context.report(Finding.of(ValueRules.of(context.property().shape()), rest.span())
                .worded("rest")
                .with("text", text)
                .help(help));
        return false;
    }
}
