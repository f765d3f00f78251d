package dev.tomster.evaluate;

import dev.tomster.model.Measure;
import dev.tomster.model.Quantity;
import dev.tomster.text.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Says reasons in a language: {@code reasons_<language>.ini} beside this class. A hole is written {@code {name}}. */
public final class Sentences {
    /** The languages that reasons are written in, the default first. */
    public static final List<String> LANGUAGES = List.of("en", "fr", "es", "de");

    /** How amounts and days are written where a sentence stands. */
    public interface Figures {
        String amount(Quantity quantity);

        String measure(Measure measure);

        String day(LocalDate day);

        String number(long number);

        /** Several names, all of which are meant. */
        String names(List<String> names);
    }

    private final Map<String, String> patterns;
    private final Figures figures;

    /** @param language English is used for one that has no sentences */
    public Sentences(String language, Figures figures) {
        String known = LANGUAGES.contains(language) ? language : LANGUAGES.get(0);
        this.patterns = Rows.read(Sentences.class, "reasons_" + known + ".ini");
        this.figures = figures;
    }

    /** The sentence, without a full stop. */
    public String say(Reason reason) {
        String pattern = patterns.get(reason.key());
        if (pattern == null) {
            throw new IllegalArgumentException("no sentence " + reason.key());
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            Reason.Argument argument = reason.arguments().get(pattern.substring(open + 1, close));
            if (argument == null) {
                throw new IllegalArgumentException(
                        "nothing fills " + pattern.substring(open, close + 1) + " of " + reason);
            }
            out.append(pattern, from, open).append(text(argument));
            from = close + 1;
        }
        return out.append(pattern.substring(from)).toString();
    }

    private String text(Reason.Argument argument) {
        if (argument instanceof Reason.Amount amount) {
            return figures.amount(amount.quantity());
        }
        if (argument instanceof Reason.Bound bound) {
            return figures.measure(bound.measure());
        }
        if (argument instanceof Reason.Day day) {
            return figures.day(day.day());
        }
        if (argument instanceof Reason.Whole number) {
            return figures.number(number.number());
        }
        return figures.names(((Reason.Names) argument).names());
    }
}
