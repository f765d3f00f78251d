package dev.tomster.compile;

import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Spelling;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the marks that people bring along from Markdown: keywords in bold, comments behind other signs. */
final class MarkdownHabits {
    /** {@code **deadline**: 2027} and {@code **deadline:** 2027} */
    private static final Pattern EMPHASIS = Pattern.compile("([*_`]{1,3})([^:*_`]+)(?:\\1\\h*:|\\h*:\\h*\\1)\\h*(.*)");

    private static final Pattern COMMENT = Pattern.compile("(?:#+|<!--+)\\h*(.*?)\\h*(?:--+>)?");

    private final Lexicon lexicon;

    MarkdownHabits(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A line of a concept's block without its marks; none if it has no marks, or is no line without them either. */
    Optional<String> plain(String line, Concept owner) {
        Matcher emphasis = EMPHASIS.matcher(line);
        if (!emphasis.matches()) {
            return line.indexOf(':') < 0 ? Optional.empty() : comment(line);
        }
        String head = Spelling.strip(emphasis.group(2));
        String[] words = head.split("\\h+", 2);
        boolean isItem = words.length > 1
                && lexicon.kind(words[0]).filter(kind -> kind.mayStandIn(owner)).isPresent();
        boolean isLine = isItem
                || lexicon.property(owner, head).isPresent()
                || lexicon.rows(head, owner).isPresent();
        return isLine ? Optional.of(Spelling.strip(head + ": " + emphasis.group(3))) : Optional.empty();
    }

    /** A comment with the sign that it has in a plan. */
    Optional<String> comment(String line) {
        Matcher comment = COMMENT.matcher(line);
        return comment.matches() ? Optional.of(Spelling.strip("// " + comment.group(1))) : Optional.empty();
    }
}
