package dev.tomster.app.review;

import dev.tomster.diagnostic.Message;
import java.io.IOException;

/** Git cannot give what was asked of it, and a person can do something about it. */
public final class GitRefusal extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Message explanation;

    GitRefusal(Message explanation) {
        super(explanation.key());
        this.explanation = explanation;
    }

    public Message explanation() {
        return explanation;
    }
}
