package dev.tomster.view;

import dev.tomster.model.Cadence;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Choice;
import dev.tomster.model.ClockTime;
import dev.tomster.model.Code;
import dev.tomster.model.Count;
import dev.tomster.model.DatedStep;
import dev.tomster.model.Effort;
import dev.tomster.model.Entry;
import dev.tomster.model.Fee;
import dev.tomster.model.Formula;
import dev.tomster.model.LanguageTag;
import dev.tomster.model.Link;
import dev.tomster.model.Measure;
import dev.tomster.model.MixPart;
import dev.tomster.model.Moment;
import dev.tomster.model.MonthSpan;
import dev.tomster.model.Ongoing;
import dev.tomster.model.Period;
import dev.tomster.model.Prose;
import dev.tomster.model.Purchase;
import dev.tomster.model.Recurring;
import dev.tomster.model.Reference;
import dev.tomster.model.RelativeDate;
import dev.tomster.model.Rhythm;
import dev.tomster.model.Series;
import dev.tomster.model.Shares;
import dev.tomster.model.Silence;
import dev.tomster.model.Slot;
import dev.tomster.model.Target;
import dev.tomster.model.Term;
import dev.tomster.model.TimeRange;
import dev.tomster.model.TimeUnit;
import dev.tomster.model.Undecided;
import dev.tomster.model.Value;
import dev.tomster.model.Withheld;
import dev.tomster.model.Word;
import dev.tomster.model.YesNo;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Property;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes values in the words of the document's language. */
final class ValueWriter implements Value.Visitor<Words> {
    private static final Measure ONCE = Measure.exactly(new Count(BigDecimal.ONE));

    private final Labels labels;
    private final Format format;
    private final Titles titles;
    private final boolean compact;

    /** @param compact true for tables: names of months are shortened */
    ValueWriter(Labels labels, Format format, Titles titles, boolean compact) {
        this.compact = compact;
        this.labels = labels;
        this.format = format;
        this.titles = titles;
    }

    /** A value with its remark. */
    Words write(Entry entry, Concept concept, Property property) {
        Words value = write(entry.value(), concept, property);
        return entry.remark()
                .map(remark -> value.then(new Run.Remark(remark.markdown())))
                .orElse(value);
    }

    /** A value as it is said of its property: words agree with it, and ages are so many years. */
    Words write(Value value, Concept concept, Property property) {
        if (value instanceof Choice choice) {
            return plain(choiceWord(choice, Gender.of(labels, concept, property)));
        }
        if (value instanceof Withheld withheld && withheld.reason() == Withheld.Reason.NONE) {
            return plain(labels.agreeing("none", Gender.of(labels, concept, property))
                    .orElseThrow());
        }
        Optional<String> pattern = labels.find("value." + property.id());
        return value instanceof Measure measure && pattern.isPresent()
                ? plain(pattern.get().replace("{n}", format.measure(measure)))
                : value.fold(this);
    }

    private static Words plain(String text) {
        return Words.plain(text);
    }

    @Override
    public Words prose(Prose value) {
        return Words.prose(value.markdown());
    }

    @Override
    public Words word(Word value) {
        return Words.title(value.text());
    }

    @Override
    public Words code(Code value) {
        return plain(value.text());
    }

    @Override
    public Words datedStep(DatedStep value) {
        return moment(value.when())
                .then(new Run.Plain(labels.get("colon") + " "))
                .then(prose(value.text()));
    }

    @Override
    public Words term(Term value) {
        String language = value.language().map(tag -> " [" + tag + "]").orElse("");
        return Words.title(value.text()).then(new Run.Plain(language));
    }

    @Override
    public Words link(Link value) {
        return Words.of(new Run.External(value.url(), value.url()));
    }

    @Override
    public Words languageTag(LanguageTag value) {
        Locale locale = Locale.forLanguageTag(labels.language());
        return plain(Locale.forLanguageTag(value.tag()).getDisplayName(locale));
    }

    @Override
    public Words choice(Choice value) {
        return plain(choiceWord(value, Gender.MASCULINE));
    }

    String choiceWord(Choice value, Gender gender) {
        return switch (value.list()) {
            case Choice.STEP -> labels.get("chapter." + value.id());
            case Choice.KIND -> labels.get("kind." + value.id());
            default -> labels.choice(value.list(), value.id(), gender);
        };
    }

    @Override
    public Words yesNo(YesNo value) {
        return plain(labels.get(value.yes() ? "yes" : "no"));
    }

    @Override
    public Words reference(Reference value) {
        return titles.link(value.item());
    }

    @Override
    public Words measure(Measure value) {
        return plain(format.measure(value));
    }

    @Override
    public Words purchase(Purchase value) {
        return plain(format.number(value.quantity()) + "\u00A0\u00D7\u00A0" + format.money(value.price()) + " = "
                + format.money(value.total()));
    }

    @Override
    public Words effort(Effort value) {
        return plain(format.measure(value.amount()) + per(value.per()));
    }

    @Override
    public Words fee(Fee value) {
        return plain(format.measure(value.amount()) + per(value.per()));
    }

    private String per(Optional<TimeUnit> unit) {
        return unit.map(found -> " " + labels.get("per." + found.id())).orElse("");
    }

    @Override
    public Words mixPart(MixPart value) {
        return Words.title(value.label())
                .then(new Run.Plain("\u00A0" + format.percent(value.share().amount())));
    }

    @Override
    public Words rhythm(Rhythm value) {
        return plain(every(value));
    }

    private String every(Rhythm rhythm) {
        String unit = rhythm.unit().id();
        return rhythm.isOneUnit()
                ? labels.get("every." + unit)
                : labels.get("every.n." + unit, format.measure(rhythm.interval()));
    }

    @Override
    public Words clockTime(ClockTime value) {
        return plain(format.time(value.time()));
    }

    @Override
    public Words timeRange(TimeRange value) {
        return plain(labels.get("format.time.range", format.time(value.from()), format.time(value.to())));
    }

    @Override
    public Words slot(Slot value) {
        String days = value.days().isEmpty() ? labels.get("slot.daily") : days(value.days());
        return plain(
                value.from().map(from -> days + " " + times(from, value.to())).orElse(days));
    }

    private String times(LocalTime from, Optional<LocalTime> to) {
        String first = format.time(from);
        return to.map(last -> labels.get("format.time.range", first, format.time(last)))
                .orElse(first);
    }

    /** Days in a row as a range. */
    private String days(List<DayOfWeek> days) {
        DayOfWeek first = days.get(0);
        DayOfWeek last = days.get(days.size() - 1);
        boolean range = days.size() > 2 && first.plus(days.size() - 1L) == last;
        if (range) {
            return format.weekday(first) + "\u2013" + format.weekday(last);
        }
        return String.join(", ", days.stream().map(format::weekday).toList());
    }

    @Override
    public Words monthSpan(MonthSpan value) {
        String first = format.monthName(value.first());
        return plain(value.first() == value.last() ? first : first + " \u2013 " + format.monthName(value.last()));
    }

    @Override
    public Words cadence(Cadence value) {
        Words rates =
                plain(String.join(", ", value.rates().stream().map(this::rate).toList()));
        if (value.scope().isEmpty()) {
            return rates;
        }
        Cadence.Scope scope = value.scope().get();
        String label = labels.get("cadence." + scope.name().toLowerCase(Locale.ROOT));
        return rates.then(new Run.Plain(" "))
                .then(scope == Cadence.Scope.UNDECIDED ? new Run.Missing(label) : new Run.Plain(label));
    }

    private String rate(Cadence.Rate rate) {
        String days = rate.days().isEmpty() ? "" : " (" + days(rate.days()) + ")";
        String per = rate.per().fold(new Cadence.PerVisitor<>() {
            @Override
            public String unit(Cadence.Per.Unit unit) {
                return labels.get("per." + unit.unit().id());
            }

            @Override
            public String interval(Cadence.Per.Interval interval) {
                return every(interval.rhythm());
            }

            @Override
            public String occasion(Cadence.Per.Occasion occasion) {
                return labels.get("per.occasion", occasion.noun());
            }
        });
        boolean alone =
                rate.per() instanceof Cadence.Per.Interval && rate.count().equals(ONCE);
        return (alone ? per : format.measure(rate.count()) + " " + per) + days;
    }

    @Override
    public Words moment(Moment value) {
        return value.foldMoment(new Moment.MomentVisitor<>() {
            @Override
            public Words calendarDate(CalendarDate moment) {
                return calendar(moment);
            }

            @Override
            public Words ongoing(Ongoing moment) {
                return plain(labels.get("moment.ongoing"));
            }

            @Override
            public Words recurring(Recurring moment) {
                return rhythm(moment.rhythm());
            }

            @Override
            public Words relativeDate(RelativeDate moment) {
                return relative(moment);
            }
        });
    }

    private Words calendar(CalendarDate date) {
        return plain(compact ? format.shortDate(date) : format.date(date));
    }

    /** {@code 2 weeks before Mother's Day (16 May 2027)} */
    private Words relative(RelativeDate moment) {
        Words milestone = titles.link(moment.milestone());
        Words words = moment.offset()
                .map(span -> around(
                        labels.get(moment.sign() < 0 ? "moment.before" : "moment.after"),
                        format.timeSpan(span),
                        milestone))
                .orElse(milestone);
        if (titles.isUndecided(moment)) {
            return words.then(new Run.Plain(" ")).then(new Run.Missing("(" + labels.get("undecided") + ")"));
        }
        return titles.dateOf(moment)
                .map(date ->
                        words.then(new Run.Plain(" (")).then(calendar(date)).then(new Run.Plain(")")))
                .orElse(words);
    }

    @Override
    public Words period(Period value) {
        if (value.isOneDate()) {
            return moment(value.start().orElseThrow());
        }
        Words start = value.start().map(this::moment).orElse(plain("\u2026"));
        Words end = value.end().map(this::moment).orElse(plain("\u2026"));
        return start.then(new Run.Plain(" \u2013 ")).then(end);
    }

    @Override
    public Words target(Target value) {
        return value.foldTarget(new Target.TargetVisitor<>() {
            @Override
            public Words level(Target.Level target) {
                return measure(target.measure());
            }

            @Override
            public Words change(Target.Change target) {
                return plain((target.up() ? "+" : "\u2212") + format.measure(target.by()));
            }

            @Override
            public Words multiple(Target.Multiple target) {
                return plain("\u00D7\u00A0" + format.number(target.factor()));
            }

            @Override
            public Words shareOf(Target.ShareOf target) {
                Words share = around(
                        labels.get("target.share-of"), format.measure(target.share()), titles.link(target.base()));
                return share.then(inFigures(titles.shares().of(target)));
            }

            @Override
            public Words achieved(Target.Achieved target) {
                return plain(labels.get("target.achieved"));
            }
        });
    }

    /**
     * A label with a text in its hole {@code {a}} and a title of the plan in {@code {b}}. The title stands in quotation
     * marks where the language would otherwise ask for an article or an elision before it.
     */
    private static Words around(String label, String a, Words b) {
        String filled = label.replace("{a}", a);
        int hole = filled.indexOf("{b}");
        Words before = plain(filled.substring(0, hole)).then(b);
        String behind = filled.substring(hole + "{b}".length());
        return behind.isEmpty() ? before : before.then(new Run.Plain(behind));
    }

    /** A share in figures: 36 000 of 60 000. */
    private Words inFigures(Shares.Share share) {
        if (share.isUndecided()) {
            return plain(" ").then(new Run.Missing("(" + labels.get("undecided") + ")"));
        }
        return share.measure()
                .map(measure -> plain(" " + labels.get("target.share-in-figures", format.measure(measure))))
                .orElse(Words.NONE);
    }

    @Override
    public Words formula(Formula value) {
        return plain(FormulaWriter.write(value, format, labels));
    }

    @Override
    public Words series(Series value) {
        List<Words> points = new ArrayList<>();
        for (Series.Point point : value.points()) {
            points.add(period(point.period())
                    .then(new Run.Plain(labels.get("colon") + " "))
                    .then(seriesValue(point)));
        }
        return Words.join(points, labels.get("semicolon") + " ");
    }

    /** The value of a point with its remark. */
    Words seriesValue(Series.Point point) {
        Words words = point.value().fold(this);
        return point.remark()
                .map(remark -> words.then(new Run.Remark(remark.markdown())))
                .orElse(words);
    }

    @Override
    public Words silence(Silence value) {
        Words words = plain(value.rule());
        words = value.above()
                .map(above -> Words.plain(value.rule() + " " + labels.get("silence.above") + " ")
                        .then(above.fold(this)))
                .orElse(words);
        String until = value.until().map(date -> " " + until(date)).orElse("");
        return words.then(new Run.Plain(until))
                .then(new Run.Remark(value.reason().markdown()));
    }

    /** The day until which something holds; months and years are named without an article in French and Spanish. */
    private String until(CalendarDate date) {
        boolean article = date.grain() == CalendarDate.Grain.DAY || date.grain() == CalendarDate.Grain.QUARTER;
        return labels.get(article ? "silence.until" : "silence.until.coarse", format.date(date));
    }

    @Override
    public Words undecided(Undecided value) {
        return Words.of(new Run.Missing(labels.get("undecided")));
    }

    @Override
    public Words withheld(Withheld value) {
        return Words.of(
                switch (value.reason()) {
                    case CONFIDENTIAL -> new Run.Missing(labels.get("confidential"));
                    case LEFT_OUT -> new Run.Missing(labels.get("left-out"));
                    case NONE -> new Run.Plain(labels.get("none"));
                });
    }
}
