package dev.tomster.compile.value;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Silence;
import dev.tomster.model.Value;
import dev.tomster.vocabulary.Shape;
import dev.tomster.vocabulary.Spelling;
import dev.tomster.vocabulary.Words;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code frequency-too-high until 2027-06 above 10/week (public service)}. */
final class Silences {
    private static final Pattern RULE = Pattern.compile("[a-z][a-z0-9-]{0,60}");

    private Silences() {}

    static Optional<Silence> silence(Phrase phrase, ValueContext context) {
        int remark = Lists.remarkStart(phrase.text());
        if (remark <= 0) {
            context.report(Finding.of(ValueRules.REASON_MISSING, phrase.span())
                    .with("text", phrase.text())
                    .help(Message.of("accept-reason.help").with("text", phrase.text())));
            return Optional.empty();
        }
        String reason =
                Spelling.strip(phrase.text().substring(remark + 1, phrase.text().length() - 1));
        Phrase rule = phrase.part(0, remark);
        int space = rule.text().indexOf(' ');
        String id = space < 0 ? rule.text() : rule.text().substring(0, space);
        if (!RULE.matcher(id).matches()) {
            return Optional.empty();
        }
        Phrase rest = rule.part(id.length(), rule.text().length());
        return conditions(rest, context)
                .map(found -> new Silence(id, found.until(), found.above(), context.prose(reason, phrase.span())));
    }

    private record Conditions(Optional<CalendarDate> until, Optional<Value> above) {}

    private static Optional<Conditions> conditions(Phrase phrase, ValueContext context) {
        Optional<CalendarDate> until = Optional.empty();
        Optional<Value> above = Optional.empty();
        Phrase left = phrase;
        while (!left.isEmpty()) {
            Cursor cursor = new Cursor(left);
            String word = cursor.take(context.lexicon().words()).orElse("");
            Phrase rest = cursor.rest();
            int end = nextCondition(rest, context);
            Phrase value = rest.part(0, end);
            boolean read;
            if (word.equals("until") && until.isEmpty()) {
                until = Dates.read(value, context);
                read = until.isPresent();
            } else if (word.equals("above") && above.isEmpty()) {
                above = threshold(value, context);
                read = above.isPresent();
            } else {
                context.report(Finding.of(ValueRules.of(Shape.ACCEPT), left.span())
                        .worded("condition")
                        .with("text", left.text())
                        .help(context.repair(left)));
                read = false;
            }
            if (!read) {
                return Optional.empty();
            }
            left = rest.part(end, rest.text().length());
        }
        return Optional.of(new Conditions(until, above));
    }

    /** Where the next "until" or "above" begins. */
    private static int nextCondition(Phrase phrase, ValueContext context) {
        Words words = context.lexicon().words();
        String text = phrase.text();
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            Cursor cursor = new Cursor(phrase);
            cursor.moveTo(space + 1);
            Optional<String> word = cursor.take(words);
            if (word.equals(Optional.of("until")) || word.equals(Optional.of("above"))) {
                return space;
            }
        }
        return text.length();
    }

    private static Optional<Value> threshold(Phrase phrase, ValueContext context) {
        return Cadences.begins(phrase, context)
                ? Cadences.cadence(phrase, context).map(found -> found)
                : Measures.quantity(phrase, context).map(found -> found);
    }
}
