package dev.tomster.cli;

import dev.tomster.diagnostic.Message;

/** The command line asks for something that does not exist. */
final class WrongUsage extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Message explanation;

    WrongUsage(Message explanation) {
        super(explanation.key());
        this.explanation = explanation;
    }

    Message explanation() {
        return explanation;
    }
}
