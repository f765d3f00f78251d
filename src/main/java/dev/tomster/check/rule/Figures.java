package dev.tomster.check.rule;

import dev.tomster.model.CalendarDate;
import dev.tomster.model.Count;
import dev.tomster.model.FullTime;
import dev.tomster.model.Measure;
import dev.tomster.model.Money;
import dev.tomster.model.Percent;
import dev.tomster.model.Points;
import dev.tomster.model.Quantity;
import dev.tomster.model.TimeSpan;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.List;

/** Writes amounts and dates of sentences as plans write them: {@code 96 000 EUR}, {@code 3.5 %}, {@code 2027-05}. */
public final class Figures {
    private static final String NO_BREAK = "\u00A0";
    private static final String NARROW = "\u202F";
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Lexicon lexicon;

    /** @param language of the sentence, or of the plan for what is to be typed into it */
    public Figures(String language) {
        this.lexicon = Vocabulary.standard().lexicon(language);
    }

    /** An exact number in groups of three digits. */
    public String of(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", NARROW);
        String decimals = point < 0 ? "" : (lexicon.hasDecimalComma() ? "," : ".") + plain.substring(point + 1);
        return (number.signum() < 0 ? "-" : "") + grouped + decimals;
    }

    /** An amount with its unit. */
    public String of(Quantity amount) {
        // Nobody writes half a euro with one decimal.
        boolean isCents = amount instanceof Money && amount.amount().scale() == 1;
        return of(isCents ? amount.amount().setScale(2) : amount.amount()) + amount.fold(new Unit());
    }

    /** An amount with its bound or range. */
    public String of(Measure measure) {
        String first = of(measure.quantity());
        return switch (measure.relation()) {
            case EXACTLY, IN_THE_ORDER_OF -> first;
            case ABOUT -> "~" + first;
            case AT_LEAST -> ">= " + first;
            case AT_MOST -> "<= " + first;
            case MORE_THAN -> "> " + first;
            case LESS_THAN -> "< " + first;
            case BETWEEN ->
                of(measure.quantity().amount()) + ".." + of(measure.high().orElseThrow());
        };
    }

    /** A date with as many parts as it is known. */
    public String of(CalendarDate date) {
        return switch (date.grain()) {
            case DAY -> date.first().toString();
            case MONTH -> date.first().toString().substring(0, "2027-01".length());
            case QUARTER -> date.first().getYear() + (isFrench() ? "-T" : "-Q") + date.quarterOfYear();
            case YEAR -> Integer.toString(date.first().getYear());
        };
    }

    private boolean isFrench() {
        return lexicon.language().equals("fr");
    }

    /** In French, one and a half is still a single thing. */
    private boolean isSingle(BigDecimal amount) {
        return isFrench() ? amount.compareTo(TWO) < 0 : amount.compareTo(BigDecimal.ONE) == 0;
    }

    private final class Unit implements Quantity.Visitor<String> {
        @Override
        public String count(Count quantity) {
            return "";
        }

        @Override
        public String fullTime(FullTime quantity) {
            return NO_BREAK + lexicon.words().word("full-time");
        }

        @Override
        public String money(Money quantity) {
            return quantity.currency().map(code -> NO_BREAK + code).orElse("");
        }

        @Override
        public String percent(Percent quantity) {
            return NO_BREAK + "%";
        }

        @Override
        public String points(Points quantity) {
            return NO_BREAK + "pt";
        }

        @Override
        public String timeSpan(TimeSpan quantity) {
            List<String> forms = lexicon.units().forms(quantity.unit().id());
            return NO_BREAK + forms.get(isSingle(quantity.amount()) ? 0 : 1);
        }
    }
}
