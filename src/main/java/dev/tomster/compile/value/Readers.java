package dev.tomster.compile.value;

import dev.tomster.model.Word;
import dev.tomster.vocabulary.Shape;
import java.util.Optional;

/** The reader of each shape. */
final class Readers {
    private Readers() {}

    /** Reads one entry of a value; prose has no reader, it is taken as it is. */
    static PhraseReader of(Shape shape) {
        return switch (shape) {
            case TEXT, SENTENCES, WORDS -> (phrase, context) -> Optional.of(new Word(Lists.unquoted(phrase.text())));
            case NUMBER -> Measures::number;
            case PERCENT -> Measures::percent;
            case MONEY -> Measures::money;
            case QUANTITY, SERIES -> Measures::quantity;
            case DURATION -> Measures::duration;
            case EFFORT -> Measures::effort;
            case FEE -> Measures::fee;
            case RHYTHM -> Measures::rhythm;
            case MIX -> Measures::mixPart;
            case DATE -> Dates::date;
            case MOMENT -> Dates::moment;
            case CONDITION -> Dates::condition;
            case PERIOD -> Dates::period;
            case TIME -> Times::clockTime;
            case TIME_RANGES -> Times::range;
            case SLOTS -> Times::slot;
            case MONTHS -> Times::months;
            case CADENCE -> Cadences::cadence;
            case TERMS -> Codes::term;
            case TARGET -> Targets::target;
            case FORMULA -> Formulas::formula;
            case REFERENCES -> References::reference;
            case REFERENCES_OR_TEXT -> References::referenceOrText;
            case PERSON -> References::person;
            case CHOICE, CHOICES -> Choices::choice;
            case CHOICE_OR_TEXT -> Choices::choiceOrText;
            case YES_NO -> Choices::yesNo;
            case STAGE -> Choices::stage;
            case URL -> Codes::url;
            case PATH -> Codes::path;
            case LANGUAGE -> Codes::language;
            case CURRENCY -> Codes::currency;
            case ZONE -> Codes::zone;
            case COLOURS -> Codes::colour;
            case ACCEPT -> Silences::silence;
        };
    }

    /** True if several values may stand on one line, with a comma and a space between them. */
    static boolean splits(Shape shape) {
        return switch (shape) {
            case WORDS, EFFORT, TIME_RANGES, SLOTS, MONTHS, MIX, TERMS -> true;
            case REFERENCES, REFERENCES_OR_TEXT, CHOICES, COLOURS -> true;
            default -> false;
        };
    }
}
