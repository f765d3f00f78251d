package dev.tomster.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.JsonReporter;
import dev.tomster.diagnostic.Message;
import dev.tomster.diagnostic.TextReporter;
import dev.tomster.text.Source;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What holds of the findings about any input. That a {@link dev.tomster.text.Span} lies in its source it sees to itself. */
final class Promises {
    private static final List<Catalogue> CATALOGUES =
            Catalogue.LANGUAGES.stream().map(Catalogue::of).toList();
    private static final Pattern HOLE = Pattern.compile("\\{([a-z]+)}");
    /** What would move the cursor of a terminal, colour it, or turn the direction of the text. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069]");

    private Promises() {}

    /** Fails if the findings break a promise. */
    static void keep(Findings findings) throws IOException {
        List<Finding> sorted = findings.sorted();
        assertTrue(sorted.size() <= Findings.MOST + 1, "bounded");
        for (int i = 1; i < sorted.size(); i++) {
            assertTrue(Finding.ORDER.compare(sorted.get(i - 1), sorted.get(i)) <= 0, "sorted");
        }
        for (Catalogue catalogue : CATALOGUES) {
            Set<String> said = new HashSet<>();
            for (Finding finding : sorted) {
                String sentence = say(catalogue, finding.message());
                finding.help().ifPresent(help -> say(catalogue, help));
                String place = finding.span().start() + ".." + finding.span().end() + " " + finding.span();
                assertTrue(said.add(place + sentence), () -> "said twice: " + place + " " + sentence);
            }
            StringBuilder report = new StringBuilder();
            new TextReporter(catalogue, false).report(sorted, report);
            new JsonReporter(catalogue, "0", Source::name).report(sorted, new StringBuilder());
            report.toString().lines().forEach(Promises::printable);
        }
    }

    private static String say(Catalogue catalogue, Message message) {
        Matcher hole = HOLE.matcher(catalogue.word(message.key()));
        while (hole.find()) {
            assertTrue(
                    message.arguments().containsKey(hole.group(1)), () -> message.key() + " without " + hole.group());
        }
        String sentence = catalogue.say(message);
        assertFalse(sentence.isBlank(), message.key());
        printable(sentence);
        return sentence;
    }

    private static void printable(String line) {
        assertEquals(line, UNPRINTABLE.matcher(line).replaceAll(""), "printable");
    }
}
