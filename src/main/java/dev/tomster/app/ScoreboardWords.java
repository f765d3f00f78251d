package dev.tomster.app;

import dev.tomster.check.rule.Figures;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Message;
import dev.tomster.diagnostic.Printable;
import dev.tomster.evaluate.Decision;
import dev.tomster.evaluate.Grain;
import dev.tomster.evaluate.PeriodValue;
import dev.tomster.evaluate.Reason;
import dev.tomster.evaluate.Rounded;
import dev.tomster.evaluate.Sentences;
import dev.tomster.evaluate.Verdict;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Prose;
import dev.tomster.model.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of a scoreboard in the language of the user. */
final class ScoreboardWords implements Sentences.Figures {
    private final Catalogue catalogue;
    private final Figures figures;
    private final Sentences sentences;

    ScoreboardWords(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.figures = new Figures(catalogue.language());
        this.sentences = new Sentences(catalogue.language(), this);
    }

    String word(String key) {
        return catalogue.word("cli.evaluate." + key);
    }

    String say(String key, String hole, String text) {
        return catalogue.say(Message.of("cli.evaluate." + key).with(hole, text));
    }

    @Override
    public String amount(Quantity quantity) {
        return figures.of(Rounded.of(quantity));
    }

    @Override
    public String measure(Measure measure) {
        return figures.of(measure);
    }

    @Override
    public String day(LocalDate day) {
        return day.toString();
    }

    @Override
    public String number(long number) {
        return figures.of(BigDecimal.valueOf(number));
    }

    @Override
    public String names(List<String> names) {
        return names.stream().map(Printable::shortened).collect(Collectors.joining(", "));
    }

    /** What stands between a name and what is said of it. */
    String colon() {
        return catalogue.language().equals("fr") ? "\u00A0: " : ": ";
    }

    String reason(Reason reason) {
        return sentences.say(reason);
    }

    String decision(Optional<Decision> decision) {
        return word("decision." + decision.map(Decision::id).orElse("none"));
    }

    /** The decision, marked if it is only a hint. */
    String verdict(Verdict verdict) {
        return decision(verdict.decision()) + (verdict.isHint() ? " " + word("hint") : "");
    }

    String percent(BigDecimal percent) {
        return figures.of(percent.setScale(0, RoundingMode.FLOOR)) + "\u00A0%";
    }

    /** With its sign: a change of nothing has none. */
    String change(Quantity quantity) {
        String text = amount(quantity);
        return quantity.amount().signum() > 0 ? "+" + text : text;
    }

    /** A period as plans write it: {@code 2027-03}, {@code 2027-Q1}. */
    String period(Grain grain, PeriodValue period) {
        LocalDate first = period.first();
        return switch (grain) {
            case DAY -> first.toString();
            case WEEK -> first + ".." + period.last().toString().substring("2027-".length());
            case MONTH -> YearMonth.from(first).toString();
            case QUARTER -> figures.of(CalendarDate.quarter(first.getYear(), (first.getMonthValue() + 2) / 3));
            case YEAR -> Integer.toString(first.getYear());
        };
    }

    String name(Item item) {
        return item.id()
                .map(id -> Printable.shortened(id.path()))
                .or(() -> item.title().map(Prose::markdown).map(Printable::shortened))
                .orElse("");
    }

    String title(Item item) {
        return item.title().map(Prose::markdown).map(Printable::shortened).orElseGet(() -> name(item));
    }
}
