package dev.tomster.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A subcommand. Its words for people stand in the message catalogue under {@code cli.<name>}. */
interface Command {

    String name();

    /** What it understands besides the options that every command has. */
    List<Choice> options();

    /** The words that may stand behind the command; none where files do. */
    default List<String> words() {
        return List.of();
    }

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
     * @param words what the value may be; none where it may be anything
     */
    record Choice(String name, Optional<String> value, List<String> words) {
        private static final String FOLDER = "DIR";
        /** An option whose value may be several words, with commas, says so by its plural. */
        private static final String SEVERAL = "S";

        Choice(String name, String value) {
            this(name, Optional.of(value), List.of());
        }

        Choice(String name, String value, List<String> words) {
            this(name, Optional.of(value), List.copyOf(words));
        }

        <E extends Enum<E>> Choice(String name, String value, Class<E> words) {
            this(
                    name,
                    value,
                    Stream.of(words.getEnumConstants())
                            .map(word -> word.name().toLowerCase(Locale.ROOT))
                            .toList());
        }

        boolean isFolder() {
            return value.filter(FOLDER::equals).isPresent();
        }

        boolean isList() {
            return !words.isEmpty()
                    && value.filter(text -> text.endsWith(SEVERAL)).isPresent();
        }

        /** An option that is there or not. */
        static Choice flag(String name) {
            return new Choice(name, Optional.empty(), List.of());
        }
    }
}
