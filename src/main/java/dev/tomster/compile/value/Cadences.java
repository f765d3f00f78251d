package dev.tomster.compile.value;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.Cadence;
import dev.tomster.model.Cadence.Per;
import dev.tomster.model.Cadence.Rate;
import dev.tomster.model.Cadence.Scope;
import dev.tomster.model.Count;
import dev.tomster.model.Measure;
import dev.tomster.model.Rhythm;
import dev.tomster.vocabulary.Nearest;
import dev.tomster.vocabulary.Words;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads cadences: {@code 3/week}, {@code >= 2/week, <= 3/hour}, {@code 3/day mon..fri, 1/day sat..sun}, {@code 1/6 h}. */
final class Cadences {
    private static final Measure ONCE = Measure.exactly(new Count(BigDecimal.ONE));

    private Cadences() {}

    static Optional<Cadence> cadence(Phrase phrase, ValueContext context) {
        List<Rate> rates = new ArrayList<>();
        Optional<Scope> scope = Optional.empty();
        List<Phrase> parts = Lists.split(phrase);
        for (int i = 0; i < parts.size(); i++) {
            Cursor cursor = new Cursor(parts.get(i));
            Optional<Rate> rate = takeRate(cursor, context);
            if (rate.isEmpty()) {
                return Optional.empty();
            }
            rates.add(rate.get());
            if (i == parts.size() - 1) {
                scope = takeScope(cursor, context);
            }
            if (!Leftover.none(cursor, context)) {
                return Optional.empty();
            }
        }
        return rates.isEmpty() ? Optional.empty() : Optional.of(new Cadence(List.copyOf(rates), scope));
    }

    /** True if the phrase reads like a cadence rather than a number. */
    static boolean begins(Phrase phrase, ValueContext context) {
        return takeRate(new Cursor(phrase), context.silent()).isPresent();
    }

    private static Optional<Rate> takeRate(Cursor cursor, ValueContext context) {
        Optional<Rhythm> rhythm = Rhythms.take(cursor, context);
        if (rhythm.isPresent()) {
            return Optional.of(new Rate(ONCE, per(rhythm.get()), List.of()));
        }
        Optional<Measure> count = takeOnce(cursor, context).or(() -> takeCount(cursor, context));
        rhythm = count.isPresent() ? Rhythms.take(cursor, context) : Optional.empty();
        if (rhythm.isPresent()) {
            return Optional.of(new Rate(count.get(), per(rhythm.get()), List.of()));
        }
        boolean per = count.isPresent() && (cursor.skipSpaces().take("/") || Measures.isPer(cursor, context));
        if (!per) {
            return Optional.empty();
        }
        Optional<Per> unit = takeUnit(cursor, context);
        Optional<List<DayOfWeek>> days = unit.isPresent() ? Times.takeDays(cursor, context) : Optional.empty();
        return unit.map(found -> new Rate(count.get(), found, days.orElse(List.of())));
    }

    /** {@code 3}, {@code 3 times} */
    private static Optional<Measure> takeCount(Cursor cursor, ValueContext context) {
        Optional<Measure> count =
                Quantities.takeMeasure(cursor, context).filter(found -> found.quantity() instanceof Count);
        take("times", cursor, context);
        return count;
    }

    /** {@code once}, {@code twice} */
    private static Optional<Measure> takeOnce(Cursor cursor, ValueContext context) {
        int count = take("once", cursor, context) ? 1 : take("twice", cursor, context) ? 2 : 0;
        return count == 0 ? Optional.empty() : Optional.of(Measure.exactly(new Count(BigDecimal.valueOf(count))));
    }

    /** Takes one of the words between values; leaves the cursor where it is if another comes next. */
    private static boolean take(String id, Cursor cursor, ValueContext context) {
        int start = cursor.position();
        boolean found = cursor.skipSpaces().take(context.lexicon().words()).equals(Optional.of(id));
        cursor.moveTo(found ? cursor.position() : start);
        return found;
    }

    private static Optional<Per> takeUnit(Cursor cursor, ValueContext context) {
        int start = cursor.skipSpaces().position();
        Optional<Rhythm> interval = Rhythms.takeInterval(cursor, context);
        if (interval.isPresent()) {
            return interval.map(Cadences::per);
        }
        Words units = context.lexicon().units();
        String noun = cursor.takeWord();
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        List<String> known = units.ids().stream().map(units::word).toList();
        Nearest.one(noun, known)
                .filter(near -> noun.length() > 2)
                .ifPresent(near -> context.report(
                        Finding.of(ValueRules.UNIT_NEAR, cursor.since(start).span())
                                .with("text", noun)
                                .help(Message.of("help.did-you-mean").with("nearest", near))));
        return Optional.of(new Per.Occasion(noun));
    }

    private static Per per(Rhythm rhythm) {
        return rhythm.isOneUnit() ? new Per.Unit(rhythm.unit()) : new Per.Interval(rhythm);
    }

    /** {@code 2/week ?} is a known number of which nobody knows whether it counts for each channel. */
    private static Optional<Scope> takeScope(Cursor cursor, ValueContext context) {
        int start = cursor.position();
        if (cursor.skipSpaces().take("?")) {
            return Optional.of(Scope.UNDECIDED);
        }
        Optional<String> word = cursor.skipSpaces().take(context.lexicon().words());
        if (word.equals(Optional.of("each"))) {
            return Optional.of(Scope.EACH);
        }
        if (word.equals(Optional.of("total"))) {
            return Optional.of(Scope.TOTAL);
        }
        cursor.moveTo(start);
        return Optional.empty();
    }
}
