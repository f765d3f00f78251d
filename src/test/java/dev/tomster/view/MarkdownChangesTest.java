package dev.tomster.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Plan;
import dev.tomster.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who changes one fact of a plan sees in the Markdown the lines that state it change, and no others. */
class MarkdownChangesTest {
    private static final Path LUMEN = Path.of("examples/lumen/lumen.tomster");
    private static final Pattern LINK = Pattern.compile("]\\(#([^)]*)\\)");
    /** The checksum of the plan changes whatever changes. */
    private static final String CHECKSUM = "- **Checksum";
    /** What results are held against a target or a deadline changes with it. */
    private static final String PACE = " of the expected pace";

    /**
     * A value, what it is replaced by, and words that each line which changes for it must hold: the value itself, or what
     * is computed of it.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "target: >= 3.5 %                          | target: >= 3.7 %         | 3.5%",
                "deadline: 2027-12-15                      | deadline: 2027-12-16     | 15 Dec",
                "Open until 20:00: who knew?               | Open until 21:00: who knew? | Open until 20:00",
                "age: 28..45                               | age: 29..45              | 28 to 45",
                "a quiet hour without a screen             | a calm hour without a screen | a quiet hour",
                "persona claire: Claire, the parent        | persona claire: Clara, the parent | Claire",
                "campaign mothers-day: Mother's Day        | campaign mothers-day: Mother's Week | Mother's Day",
            })
    void onlyTheLinesThatStateAFactChange(String from, String to, String stating) throws IOException {
        String plan = Files.readString(LUMEN);
        assertTrue(plan.contains(from), "the plan has it");
        List<String> changed = changed(markdown(plan), markdown(plan.replaceFirst(Pattern.quote(from), to)));
        assertTrue(changed.size() > 1, changed::toString);
        assertEquals(
                List.of(),
                changed.stream()
                        .filter(line -> !line.contains(stating) && !line.startsWith(CHECKSUM) && !line.contains(PACE))
                        .toList());
    }

    /** A cost changes its line, the sums and the shares, and nothing outside of the chapters that add it up. */
    @Test
    void aCostChangesItsLineAndTheSums() throws IOException {
        String plan = Files.readString(LUMEN);
        List<String> changed = changed(markdown(plan), markdown(plan.replaceFirst("\\| 8 000 ", "| 8 100 ")));
        List<String> stated = List.of(
                "42,000 \u00B7 44%",
                "12,000 \u00B7 13%",
                "10,500 \u00B7 11%",
                "\u20AC8,000 |",
                "**\u20AC96,000**",
                "\u20AC29,200 |",
                CHECKSUM);
        assertEquals(
                List.of(),
                changed.stream()
                        .filter(line -> stated.stream().noneMatch(line::contains))
                        .toList());
        assertEquals(
                List.of(),
                stated.stream()
                        .filter(amount -> changed.stream().noneMatch(line -> line.contains(amount)))
                        .toList());
    }

    @Test
    void anchorsComeFromNamesAndOutliveEveryTitle() throws IOException {
        String plan = Files.readString(LUMEN);
        String renamed = plan.replaceAll("(?m)^(  +\\p{L}+ [\\p{L}\\d_-]+: )(.+)$", "$1Another title, $2");
        assertEquals(links(markdown(plan)), links(markdown(renamed)));
        assertTrue(links(markdown(plan)).size() > 50);
    }

    @Test
    void everyLinkLeadsToAHeading() throws IOException {
        String markdown = markdown(Files.readString(LUMEN));
        Set<String> headings = markdown.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(),
                links(markdown).stream()
                        .filter(link -> !headings.contains(link))
                        .collect(Collectors.toSet()));
    }

    private static Set<String> links(String markdown) {
        return LINK.matcher(markdown)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The lines of the first text that the second one has otherwise, or has not. */
    private static List<String> changed(String before, String after) {
        return DiffUtils.diff(before.lines().toList(), after.lines().toList()).getDeltas().stream()
                .map(AbstractDelta::getSource)
                .flatMap(lines -> lines.getLines().stream())
                .toList();
    }

    private static String markdown(String text) {
        Plan plan = PlanLoader.compile(new Source("lumen.tomster", text), new Findings());
        String checksum = Integer.toHexString(text.hashCode());
        return new Rendered(DocumentWriter.write(
                        plan, "en", new DocumentWriter.Origin("lumen.tomster", checksum, "tomster")))
                .markdown()
                .replace('\u00A0', ' ');
    }
}
