package dev.tomster.diff;

import dev.tomster.model.DatedStep;
import dev.tomster.model.Formula;
import dev.tomster.model.Insertion;
import dev.tomster.model.Moment;
import dev.tomster.model.Period;
import dev.tomster.model.Prose;
import dev.tomster.model.Reference;
import dev.tomster.model.RelativeDate;
import dev.tomster.model.Series;
import dev.tomster.model.Silence;
import dev.tomster.model.Target;
import dev.tomster.model.Value;

/**
 * Values in a form in which those that say the same are equal: items have their names of now, texts are not wrapped, and
 * what a text names is named in full.
 */
final class Canonical extends Unchanged {
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
}
