package dev.tomster.compile.value;

import dev.tomster.model.Value;
import dev.tomster.model.Word;
import dev.tomster.vocabulary.Shape;
import java.util.Optional;

/** The readers of all shapes. */
final class Readers {
    private Readers() {}

    /**
     * The value that a phrase says. Empty if it says none; a reader that knows more precisely what is wrong than "this
     * is no date" reports it before.
     */
    static Optional<? extends Value> read(Phrase phrase, ValueContext context) {
        return switch (context.property().shape()) {
            case TEXT, SENTENCES, WORDS -> Optional.of(new Word(Lists.unquoted(phrase.text())));
            case CHECKLIST -> Checklists.step(phrase, context);
            case NUMBER -> Measures.number(phrase, context);
            case PERCENT -> Measures.percent(phrase, context);
            case MONEY -> Measures.money(phrase, context);
            case QUANTITY, SERIES -> Measures.quantity(phrase, context);
            case DURATION -> Measures.duration(phrase, context);
            case EFFORT -> Measures.effort(phrase, context);
            case FEE -> Measures.fee(phrase, context);
            case RHYTHM -> Rhythms.rhythm(phrase, context);
            case MIX -> Measures.mixPart(phrase, context);
            case DATE -> Dates.date(phrase, context);
            case MOMENT -> Dates.moment(phrase, context);
            case CONDITION -> Dates.condition(phrase, context);
            case PERIOD -> Dates.period(phrase, context);
            case TIME -> Times.clockTime(phrase, context);
            case TIME_RANGES -> Times.range(phrase, context);
            case SLOTS -> Times.slot(phrase, context);
            case MONTHS -> Times.months(phrase, context);
            case CADENCE -> Cadences.cadence(phrase, context);
            case TERMS -> Codes.term(phrase, context);
            case TARGET -> Targets.target(phrase, context);
            case FORMULA -> Formulas.formula(phrase, context);
            case REFERENCES -> References.reference(phrase, context);
            case REFERENCES_OR_TEXT -> References.referenceOrText(phrase, context);
            case PERSON -> References.person(phrase, context);
            case CHOICE, CHOICES -> Choices.choice(phrase, context);
            case CHOICE_OR_TEXT -> Choices.choiceOrText(phrase, context);
            case PARTS -> Parts.part(phrase, context);
            case YES_NO -> Choices.yesNo(phrase, context);
            case STAGE -> Choices.stage(phrase, context);
            case URL -> Codes.url(phrase, context);
            case PATH -> Codes.path(phrase, context);
            case LANGUAGE -> Codes.language(phrase, context);
            case CURRENCY -> Codes.currency(phrase, context);
            case ZONE -> Codes.zone(phrase, context);
            case COLOURS -> Codes.colour(phrase, context);
            case ACCEPT -> Silences.silence(phrase, context);
        };
    }

    /** True if several values may stand on one line, with a comma and a space between them. */
    static boolean splits(Shape shape) {
        return switch (shape) {
            case WORDS, EFFORT, RHYTHM, TIME_RANGES, SLOTS, MONTHS, MIX, TERMS -> true;
            case REFERENCES, REFERENCES_OR_TEXT, PARTS, CHOICES, COLOURS -> true;
            default -> false;
        };
    }
}
