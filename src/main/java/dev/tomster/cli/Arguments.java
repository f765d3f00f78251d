package dev.tomster.cli;

import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Message;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.cli.CommandLine;

/** What the user typed behind the command, with its types. */
final class Arguments {
    private final CommandLine line;
    private final String language;

    /**
     * Reads the options that every command has.
     *
     * @param systemLanguage the language of messages where the command line names none
     */
    Arguments(CommandLine line, String systemLanguage) throws WrongUsage {
        this.line = line;
        this.language = oneOf("messages", Catalogue.LANGUAGES).orElse(systemLanguage);
    }

    /** The language of messages. */
    String language() {
        return language;
    }

    /** The sentences in the language of the user. */
    Catalogue catalogue() {
        return Catalogue.of(language);
    }

    /** The plans; at least one. */
    List<Path> plans() throws WrongUsage {
        return files("cli.plan-missing");
    }

    /**
     * The files that stand behind the command; at least one.
     *
     * @param missing what is said if there is none
     */
    List<Path> files(String missing) throws WrongUsage {
        List<Path> files = new ArrayList<>();
        for (String argument : line.getArgs()) {
            files.add(path(argument));
        }
        if (files.isEmpty()) {
            throw new WrongUsage(Message.of(missing));
        }
        return files;
    }

    /** True if an option without a value was given. */
    boolean has(String option) {
        return line.hasOption(option);
    }

    Optional<String> text(String option) {
        return Optional.ofNullable(line.getOptionValue(option));
    }

    Optional<Path> folder(String option) throws WrongUsage {
        Optional<String> text = text(option);
        return text.isPresent() ? Optional.of(path(text.get())) : Optional.empty();
    }

    /** A day of the calendar. */
    Optional<LocalDate> day(String option) throws WrongUsage {
        Optional<String> text = text(option);
        try {
            return text.isPresent() ? Optional.of(LocalDate.parse(text.get())) : Optional.empty();
        } catch (DateTimeParseException e) {
            throw new WrongUsage(
                    Message.of("cli.day").with("option", "--" + option).with("value", text.orElse("")));
        }
    }

    /** All that stands behind the command and is no option. */
    List<String> rest() {
        return List.of(line.getArgs());
    }

    Path path(String text) throws WrongUsage {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new WrongUsage(Message.of("cli.path").with("value", text));
        }
    }

    /** One of several words. */
    <E extends Enum<E>> Optional<E> choice(String option, Class<E> type) throws WrongUsage {
        Optional<String> text = text(option);
        return text.isPresent() ? Optional.of(choice(option, text.get(), type)) : Optional.empty();
    }

    /** Several names with commas between them; the option may be repeated. */
    List<String> words(String option) {
        List<String> words = new ArrayList<>();
        String[] values = line.getOptionValues(option);
        for (String list : values == null ? new String[0] : values) {
            for (String word : list.split(",", -1)) {
                words.add(word.strip());
            }
        }
        return words;
    }

    /** The same for words of a list. */
    <E extends Enum<E>> Set<E> choices(String option, Class<E> type) throws WrongUsage {
        Set<E> chosen = new LinkedHashSet<>();
        for (String word : words(option)) {
            chosen.add(choice(option, word, type));
        }
        return chosen;
    }

    private static <E extends Enum<E>> E choice(String option, String text, Class<E> type) throws WrongUsage {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)) {
                return constant;
            }
        }
        throw notOneOf(
                option,
                text,
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    /** A word of a list. */
    Optional<String> oneOf(String option, List<String> words) throws WrongUsage {
        Optional<String> text = text(option);
        if (text.isPresent() && !words.contains(text.get())) {
            throw notOneOf(option, text.get(), words);
        }
        return text;
    }

    private static WrongUsage notOneOf(String option, String text, List<String> words) {
        return new WrongUsage(Message.of("cli.value")
                .with("option", "--" + option)
                .with("value", text)
                .withOptions("options", words));
    }
}
