package dev.tomster.compile.value;

import dev.tomster.model.Value;
import java.util.Optional;

/** Reads one value of one shape. */
interface PhraseReader {

    /**
     * The value that a phrase says. Empty if it says none; a reader that knows more precisely what is wrong than "this
     * is no date" reports it before.
     */
    Optional<? extends Value> read(Phrase phrase, ValueContext context);
}
