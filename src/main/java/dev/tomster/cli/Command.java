package dev.tomster.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A subcommand. Its words for people stand in the message catalogue under {@code cli.<name>}. */
interface Command {

    String name();

    /** What it understands besides the options that every command has. */
    List<Choice> options();

    /**
     * Does the work.
     *
     * @return the exit status
     * @throws IOException if the system refuses a file
     * @throws WrongUsage if the arguments make no sense
     */
    int run(Arguments arguments, Console console) throws IOException, WrongUsage;

    /**
     * An option.
     *
     * @param name without the two dashes
     * @param value what stands for the value in the help; none if the option has no value
     */
    record Choice(String name, Optional<String> value) {

        Choice(String name, String value) {
            this(name, Optional.of(value));
        }

        /** An option that is there or not. */
        static Choice flag(String name) {
            return new Choice(name, Optional.empty());
        }
    }
}
