package dev.tomster.diff;

import dev.tomster.model.Cadence;
import dev.tomster.model.Choice;
import dev.tomster.model.ClockTime;
import dev.tomster.model.Code;
import dev.tomster.model.Effort;
import dev.tomster.model.Fee;
import dev.tomster.model.LanguageTag;
import dev.tomster.model.Link;
import dev.tomster.model.Measure;
import dev.tomster.model.MixPart;
import dev.tomster.model.MonthSpan;
import dev.tomster.model.Purchase;
import dev.tomster.model.Rhythm;
import dev.tomster.model.Slot;
import dev.tomster.model.Term;
import dev.tomster.model.TimeRange;
import dev.tomster.model.Undecided;
import dev.tomster.model.Value;
import dev.tomster.model.Withheld;
import dev.tomster.model.Word;
import dev.tomster.model.YesNo;

/** Values as they are, for whoever gives another form to some of them. */
abstract class Unchanged implements Value.Visitor<Value> {
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
