package dev.tomster.compile.value;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Message;
import java.util.regex.Pattern;

/** Explains what stands behind a value that was read but does not belong to it. */
final class Leftover {
    /** What stands behind the first number of a range written with a dash. */
    private static final Pattern RANGE = Pattern.compile("[-\u2013\u2014]\\h*\\d");

    private Leftover() {}

    /** True if the phrase was read to its end; reports the rest otherwise. */
    static boolean none(Cursor cursor, ValueContext context) {
        Phrase rest = cursor.skipSpaces().rest();
        if (rest.isEmpty()) {
            return true;
        }
        String text = rest.text();
        boolean range = RANGE.matcher(text).lookingAt();
        Message help =
                range ? Message.of("help.range") : Message.of("help.leftover").with("rest", text);
        context.report(Finding.of(ValueRules.of(context.property().shape()), rest.span())
                .worded("rest")
                .with("text", text)
                .help(help));
        return false;
    }
}
