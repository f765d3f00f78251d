package dev.tomster.model;

/** What is stated of a property. Values know nothing of places: two plans that say the same have equal values. */
public sealed interface Value
        permits Cadence,
                Choice,
                ClockTime,
                Code,
                DatedStep,
                Effort,
                Fee,
                Formula,
                LanguageTag,
                Link,
                Measure,
                MixPart,
                Moment,
                MonthSpan,
                Period,
                Prose,
                Purchase,
                Reference,
                Rhythm,
                Series,
                Silence,
                Slot,
                Target,
                Term,
                TimeRange,
                Undecided,
                Withheld,
                Word,
                YesNo {

    <R> R fold(Visitor<R> visitor);

    /** One answer for each kind of value; a new kind is a compile error until it has one. */
    interface Visitor<R> {
        R cadence(Cadence value);

        R choice(Choice value);

        R clockTime(ClockTime value);

        R code(Code value);

        R datedStep(DatedStep value);

        R effort(Effort value);

        R fee(Fee value);

        R formula(Formula value);

        R languageTag(LanguageTag value);

        R link(Link value);

        R measure(Measure value);

        R mixPart(MixPart value);

        R moment(Moment value);

        R monthSpan(MonthSpan value);

        R period(Period value);

        R prose(Prose value);

        R purchase(Purchase value);

        R reference(Reference value);

        R rhythm(Rhythm value);

        R series(Series value);

        R silence(Silence value);

        R slot(Slot value);

        R target(Target value);

        R term(Term value);

        R timeRange(TimeRange value);

        R undecided(Undecided value);

        R withheld(Withheld value);

        R word(Word value);

        R yesNo(YesNo value);
    }
}
