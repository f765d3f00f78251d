package dev.tomster.diff;

import dev.tomster.model.Cadence;
import dev.tomster.model.Choice;
import dev.tomster.model.ClockTime;
import dev.tomster.model.Code;
import dev.tomster.model.DatedStep;
import dev.tomster.model.Effort;
import dev.tomster.model.Fee;
import dev.tomster.model.Formula;
import dev.tomster.model.Insertion;
import dev.tomster.model.LanguageTag;
import dev.tomster.model.Link;
import dev.tomster.model.Measure;
import dev.tomster.model.MixPart;
import dev.tomster.model.Moment;
import dev.tomster.model.MonthSpan;
import dev.tomster.model.Period;
import dev.tomster.model.Prose;
import dev.tomster.model.Purchase;
import dev.tomster.model.Reference;
import dev.tomster.model.RelativeDate;
import dev.tomster.model.Rhythm;
import dev.tomster.model.Series;
import dev.tomster.model.Silence;
import dev.tomster.model.Slot;
import dev.tomster.model.Target;
import dev.tomster.model.Term;
import dev.tomster.model.TimeRange;
import dev.tomster.model.Undecided;
import dev.tomster.model.Value;
import dev.tomster.model.Withheld;
import dev.tomster.model.Word;
import dev.tomster.model.YesNo;

/**
 * Values in a form in which those that say the same are equal: items have their names of now, texts are not wrapped, and
 * what a text names is named in full.
 */
final class Canonical implements Value.Visitor<Value> {
    private final Renames renames;

    Canonical(Renames renames) {
        this.renames = renames;
    }

    Value of(Value value) {
        return value.fold(this);
    }

    Prose of(Prose text) {
        if (text.insertions().isEmpty()) {
            String undone = Wrapping.undone(text.markdown());
            return undone.equals(text.markdown()) ? text : new Prose(undone);
        }
        StringBuilder markdown = new StringBuilder();
        int from = 0;
        for (Insertion insertion : text.insertions()) {
            markdown.append(text.markdown(), from, insertion.start()).append('{');
            markdown.append(
                    insertion.item().map(renames::now).map(Object::toString).orElse(insertion.concept()));
            markdown.append('.').append(insertion.property()).append('}');
            from = insertion.end();
        }
        return new Prose(
                Wrapping.undone(markdown.append(text.markdown().substring(from)).toString()));
    }

    @Override
    public Value prose(Prose value) {
        return of(value);
    }

    @Override
    public Value reference(Reference value) {
        return renames.isEmpty() ? value : new Reference(renames.now(value.item()));
    }

    @Override
    public Value moment(Moment value) {
        return of(value);
    }

    private Moment of(Moment moment) {
        return moment instanceof RelativeDate relative && !renames.isEmpty()
                ? new RelativeDate(renames.now(relative.milestone()), relative.sign(), relative.offset())
                : moment;
    }

    @Override
    public Value period(Period value) {
        return of(value);
    }

    Period of(Period period) {
        return renames.isEmpty()
                ? period
                : new Period(period.start().map(this::of), period.end().map(this::of));
    }

    @Override
    public Value datedStep(DatedStep value) {
        return new DatedStep(of(value.when()), of(value.text()));
    }

    @Override
    public Value series(Series value) {
        return new Series(value.points().stream()
                .map(point -> new Series.Point(
                        of(point.period()), of(point.value()), point.remark().map(this::of)))
                .toList());
    }

    @Override
    public Value silence(Silence value) {
        return new Silence(value.rule(), value.until(), value.above().map(this::of), of(value.reason()));
    }

    @Override
    public Value target(Target value) {
        return value instanceof Target.ShareOf share && !renames.isEmpty()
                ? new Target.ShareOf(share.share(), renames.now(share.base()))
                : value;
    }

    @Override
    public Value formula(Formula value) {
        return renames.isEmpty() ? value : new RenamedFormula(renames).of(value);
    }

    @Override
    public Value cadence(Cadence value) {
        return value;
    }

    @Override
    public Value choice(Choice value) {
        return value;
    }

    @Override
    public Value clockTime(ClockTime value) {
        return value;
    }

    @Override
    public Value code(Code value) {
        return value;
    }

    @Override
    public Value effort(Effort value) {
        return value;
    }

    @Override
    public Value fee(Fee value) {
        return value;
    }

    @Override
    public Value languageTag(LanguageTag value) {
        return value;
    }

    @Override
    public Value link(Link value) {
        return value;
    }

    @Override
    public Value measure(Measure value) {
        return value;
    }

    @Override
    public Value mixPart(MixPart value) {
        return value;
    }

    @Override
    public Value monthSpan(MonthSpan value) {
        return value;
    }

    @Override
    public Value purchase(Purchase value) {
        return value;
    }

    @Override
    public Value rhythm(Rhythm value) {
        return value;
    }

    @Override
    public Value slot(Slot value) {
        return value;
    }

    @Override
    public Value term(Term value) {
        return value;
    }

    @Override
    public Value timeRange(TimeRange value) {
        return value;
    }

    @Override
    public Value undecided(Undecided value) {
        return value;
    }

    @Override
    public Value withheld(Withheld value) {
        return value;
    }

    @Override
    public Value word(Word value) {
        return value;
    }

    @Override
    public Value yesNo(YesNo value) {
        return value;
    }
}
