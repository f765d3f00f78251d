package dev.tomster.view;

import dev.tomster.evaluate.Decision;
import dev.tomster.evaluate.Grain;
import dev.tomster.evaluate.Outcome;
import dev.tomster.evaluate.PeriodValue;
import dev.tomster.evaluate.Progress.Trend;
import dev.tomster.evaluate.Reason;
import dev.tomster.evaluate.Rounded;
import dev.tomster.evaluate.Sentences;
import dev.tomster.evaluate.Verdict;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says in the language of a document what results come to. */
final class ResultWords {
    /** Stands for names while a sentence is put together: names of the plan are words of another language. */
    private static final String NAMES = "\uE000";

    /** The reasons that name indicators or objectives; the others name metrics, as files call them. */
    private static final Set<String> OF_ITEMS = Set.of("of", "secondary");

    /** More names than these are counted. */
    private static final int MOST = 3;

    private final Writing writing;
    private final Sentences sentences;
    private final List<List<String>> named = new ArrayList<>();

    ResultWords(Writing writing) {
        this.writing = writing;
        this.sentences = new Sentences(writing.labels().language(), figures());
    }

    private Sentences.Figures figures() {
        return new Sentences.Figures() {
            @Override
            public String amount(Quantity quantity) {
                return ResultWords.this.amount(quantity);
            }

            @Override
            public String measure(Measure measure) {
                return writing.format().measure(measure);
            }

            @Override
            public String day(LocalDate day) {
                return ResultWords.this.day(day);
            }

            @Override
            public String number(long number) {
                return writing.format().number(number);
            }

            @Override
            public String names(List<String> names) {
                named.add(names);
                return NAMES;
            }
        };
    }

    String amount(Quantity quantity) {
        return writing.format().quantity(Rounded.of(quantity));
    }

    String day(LocalDate day) {
        return writing.format().shortDate(CalendarDate.day(day));
    }

    /** Rounded down: what is almost on time is not yet. */
    String percent(BigDecimal percent) {
        return writing.format().percent(percent.setScale(0, RoundingMode.FLOOR)).replace('-', '\u2212');
    }

    /** A value, or that there is none. */
    String outcome(Outcome outcome) {
        return outcome.quantity()
                .map(this::amount)
                .orElseGet(
                        () -> writing.label(outcome.obstacle().isPresent() ? "score.not-measurable" : "score.missing"));
    }

    /** When a period is, as tables say it. */
    String period(Grain grain, PeriodValue period) {
        LocalDate first = period.first();
        return switch (grain) {
            case DAY -> day(first);
            case WEEK -> day(first) + " \u2013 " + day(period.last());
            case MONTH -> writing.format().shortDate(CalendarDate.month(YearMonth.from(first)));
            case QUARTER ->
                writing.format().shortDate(CalendarDate.quarter(first.getYear(), (first.getMonthValue() + 2) / 3));
            case YEAR -> writing.format().shortDate(CalendarDate.year(first.getYear()));
        };
    }

    /** The decision in a word, and whether it is only a hint. */
    String verdict(Verdict verdict) {
        String hint = verdict.isHint() ? " (" + writing.label("score.only-hint").replace(' ', '\u00A0') + ")" : "";
        return decision(verdict) + hint;
    }

    /** The decision in a word. */
    String decision(Verdict verdict) {
        return verdict.decision()
                .map(found -> writing.choice("decision", found.id(), "decision", "choice"))
                .orElseGet(() -> writing.label("score.open"));
    }

    /** Where the values lead, in a word. */
    String movement(Trend trend) {
        return writing.label("trend." + trend.movement().id());
    }

    /** The same with a sign, and by how much they change from one period to the next. */
    String trend(Trend trend) {
        String by = amount(trend.perPeriod()).replace('-', '\u2212');
        return switch (trend.movement()) {
            case RISING -> "\u2191\u00A0" + movement(trend) + " (+" + by + ")";
            case STEADY -> movement(trend);
            case FALLING -> "\u2193\u00A0" + movement(trend) + " (" + by + ")";
        };
    }

    /** The same with a sign in front of it, which needs no colour. */
    Words marked(Verdict verdict) {
        String sign = verdict.decision().map(ResultWords::sign).orElse("");
        return sign.isEmpty()
                ? Words.plain(verdict(verdict))
                : Words.of(new Run.Strong(sign + "\u00A0" + verdict(verdict)));
    }

    private static String sign(Decision decision) {
        return switch (decision) {
            case CONTINUE -> "=";
            case ADJUST -> "\u00B1";
            case CHANGE -> "\u00D7";
        };
    }

    /** A sentence, with a capital and a full stop. */
    Words sentence(Reason reason) {
        return phrase(writing.format().capitalised(sentences(reason)), reason, "kpi", MOST)
                .then(new Run.Plain("."));
    }

    /** Within a sentence on the whole plan, which has room for the name of one objective. */
    Words phrase(Reason reason) {
        return phrase(sentences(reason), reason, "objective", 1);
    }

    private String sentences(Reason reason) {
        named.clear();
        return spaced(sentences.say(reason));
    }

    /** @param kind what the names are of, where they are names of the plan: an indicator may be called as its objective */
    private Words phrase(String text, Reason reason, String kind, int most) {
        String[] parts = text.split(NAMES, -1);
        Words words = Words.plain(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            boolean isOfItems = OF_ITEMS.contains(reason.key());
            List<String> all = named.get(i - 1);
            List<Words> names = all.stream()
                    .limit(most)
                    .map(name -> isOfItems ? item(kind, name) : Words.title(name))
                    .toList();
            words = words.then(Words.join(names, ", "));
            if (all.size() > most) {
                String more = writing.format().number(all.size() - most);
                words = words.then(new Run.Plain(" " + writing.labels().get("picture.more", more)));
            }
            if (!parts[i].isEmpty()) {
                words = words.then(new Run.Plain(parts[i]));
            }
        }
        return words;
    }

    /** Sentences set the sign of percent apart, which English does not do in print. */
    private String spaced(String text) {
        boolean isApart = writing.format().percent(BigDecimal.ONE).length() > 2;
        return isApart ? text : text.replace(" %", "%").replace("\u00A0%", "%");
    }

    private Words item(String kind, String name) {
        return writing.plan().items(kind).stream()
                .flatMap(item -> item.id().stream())
                .filter(id -> id.name().equals(name))
                .findFirst()
                .map(writing.titles()::link)
                .orElseGet(() -> Words.title(name));
    }

    /** The short title of an item, as a picture writes it. */
    String title(Item item) {
        return Pictures.plain(item.id().map(writing.titles()::shortTitle).orElseGet(() -> writing.title(item)));
    }

    /** A link to an item. */
    Words link(Item item) {
        return item.id().map(writing.titles()::link).orElseGet(() -> Words.title(writing.title(item)));
    }
}
