package dev.tomster.model;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Values in a short notation in which tests state what they expect. Two values have the same notation if and only if
 * they are equal, and it says the same in every language, so that it also compares plans. Amounts are written to their
 * last digit.
 */
public final class Notation implements Value.Visitor<String> {
    private Notation() {}

    /** A value. */
    public static String of(Value value) {
        return value.fold(new Notation());
    }

    /** A value with its remark in parentheses. */
    public static String of(Entry entry) {
        return of(entry.value())
                + entry.remark().map(remark -> " (" + remark.markdown() + ")").orElse("");
    }

    /** Entries with a bar between them. */
    public static String of(List<Entry> entries) {
        return entries.stream().map(Notation::of).collect(Collectors.joining(" | "));
    }

    private static String days(List<DayOfWeek> days) {
        return days.stream()
                .map(day -> name(day).substring(0, 3))
                .map(day -> " " + day)
                .collect(Collectors.joining());
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <T> String optional(Optional<T> value, Function<T, String> written) {
        return value.map(written).orElse("");
    }

    /** A quantity. */
    public static String of(Quantity quantity) {
        String amount = quantity.amount().toPlainString();
        return quantity.fold(new Quantity.Visitor<>() {
            @Override
            public String count(Count count) {
                return amount;
            }

            @Override
            public String fullTime(FullTime posts) {
                return amount + " posts";
            }

            @Override
            public String money(Money money) {
                return amount + " " + money.currency().orElse("money");
            }

            @Override
            public String percent(Percent percent) {
                return amount + " %";
            }

            @Override
            public String points(Points points) {
                return amount + " points";
            }

            @Override
            public String timeSpan(TimeSpan span) {
                return amount + " " + name(span.unit());
            }
        });
    }

    @Override
    public String cadence(Cadence value) {
        String rates = value.rates().stream().map(Notation::rate).collect(Collectors.joining(", "));
        return rates + optional(value.scope(), scope -> " " + name(scope));
    }

    private static String rate(Cadence.Rate rate) {
        String per = rate.per() instanceof Cadence.Per.Unit unit
                ? name(unit.unit())
                : rate.per() instanceof Cadence.Per.Interval interval
                        ? of(interval.rhythm().interval())
                        : "'" + ((Cadence.Per.Occasion) rate.per()).noun() + "'";
        return of(rate.count()) + "/" + per + days(rate.days());
    }

    @Override
    public String choice(Choice value) {
        return value.list() + ":" + value.id();
    }

    @Override
    public String clockTime(ClockTime value) {
        return value.time().toString();
    }

    @Override
    public String code(Code value) {
        return "code " + value.text();
    }

    @Override
    public String datedStep(DatedStep value) {
        return "[" + of(value.when()) + "] " + of(value.text());
    }

    @Override
    public String effort(Effort value) {
        return of(value.amount()) + optional(value.per(), unit -> " per " + name(unit));
    }

    @Override
    public String fee(Fee value) {
        return of(value.amount()) + optional(value.per(), unit -> " per " + name(unit));
    }

    @Override
    public String formula(Formula value) {
        return FormulaNotation.of(value.expression());
    }

    @Override
    public String languageTag(LanguageTag value) {
        return "language " + value.tag();
    }

    @Override
    public String link(Link value) {
        return "link " + value.url();
    }

    @Override
    public String measure(Measure value) {
        String sign = switch (value.relation()) {
            case EXACTLY, BETWEEN -> "";
            case ABOUT -> "~";
            case AT_LEAST -> ">=";
            case AT_MOST -> "<=";
            case MORE_THAN -> ">";
            case LESS_THAN -> "<";
            case IN_THE_ORDER_OF -> "order of ";
        };
        return sign + of(value.quantity()) + optional(value.high(), high -> " to " + of(high));
    }

    @Override
    public String mixPart(MixPart value) {
        return "'" + value.label() + "' " + of((Quantity) value.share());
    }

    @Override
    public String moment(Moment value) {
        return value.foldMoment(new Moment.MomentVisitor<>() {
            @Override
            public String calendarDate(CalendarDate date) {
                return name(date.grain()) + " " + date.first() + ".." + date.last();
            }

            @Override
            public String ongoing(Ongoing moment) {
                return "ongoing";
            }

            @Override
            public String recurring(Recurring moment) {
                return of(moment.rhythm());
            }

            @Override
            public String relativeDate(RelativeDate date) {
                String sign = date.sign() < 0 ? " - " : date.sign() > 0 ? " + " : "";
                return date.milestone() + sign + optional(date.offset(), Notation::of);
            }
        });
    }

    @Override
    public String monthSpan(MonthSpan value) {
        return name(value.first()) + ".." + name(value.last());
    }

    @Override
    public String period(Period value) {
        return value.isOneDate()
                ? "all of " + optional(value.start(), Notation::of)
                : "from " + value.start().map(Notation::of).orElse("?") + " to "
                        + value.end().map(Notation::of).orElse("?");
    }

    @Override
    public String prose(Prose value) {
        return "\"" + value.markdown() + "\"";
    }

    @Override
    public String purchase(Purchase value) {
        return value.quantity().toPlainString() + " x " + of((Quantity) value.price());
    }

    @Override
    public String reference(Reference value) {
        return "@" + value.item();
    }

    @Override
    public String rhythm(Rhythm value) {
        return "every " + of(value.interval());
    }

    @Override
    public String series(Series value) {
        return value.points().stream()
                .map(point -> "{" + of(point.period()) + ": " + of(point.value())
                        + optional(point.remark(), remark -> " (" + remark.markdown() + ")") + "}")
                .collect(Collectors.joining(" "));
    }

    @Override
    public String silence(Silence value) {
        return "silence " + value.rule() + optional(value.until(), until -> " until " + of(until))
                + optional(value.above(), above -> " above " + of(above)) + ": "
                + value.reason().markdown();
    }

    @Override
    public String slot(Slot value) {
        String days = value.days().isEmpty() ? "daily" : days(value.days()).strip();
        return days + optional(value.from(), from -> " " + from) + optional(value.to(), to -> ".." + to);
    }

    @Override
    public String target(Target value) {
        return value.foldTarget(new Target.TargetVisitor<>() {
            @Override
            public String level(Target.Level target) {
                return of(target.measure());
            }

            @Override
            public String change(Target.Change target) {
                return "baseline " + (target.up() ? "+ " : "- ") + of(target.by());
            }

            @Override
            public String multiple(Target.Multiple target) {
                return "baseline x " + target.factor().toPlainString();
            }

            @Override
            public String shareOf(Target.ShareOf target) {
                return of(target.share()) + " of " + target.base();
            }

            @Override
            public String achieved(Target.Achieved target) {
                return "yes";
            }
        });
    }

    @Override
    public String term(Term value) {
        return "term " + optional(value.language(), language -> language + ":") + "'" + value.text() + "'";
    }

    @Override
    public String timeRange(TimeRange value) {
        return value.from() + ".." + value.to();
    }

    @Override
    public String undecided(Undecided value) {
        return "?";
    }

    @Override
    public String withheld(Withheld value) {
        return name(value.reason());
    }

    @Override
    public String word(Word value) {
        return "'" + value.text() + "'";
    }

    @Override
    public String yesNo(YesNo value) {
        return value.yes() ? "yes" : "no";
    }
}
