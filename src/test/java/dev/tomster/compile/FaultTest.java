package dev.tomster.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.Slow;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Message.Argument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One fault at a time in the lines of the example: in every line with {@code -Dtomster.faults.everywhere=true}. Where the text is still a plan, which a {@link StrictReading}
 * decides, nothing is found; otherwise there are one to three findings, the first of them at the fault. Either way, what
 * the fault does not touch stays in the plan.
 */
@Slow
class FaultTest {
    private static final int MOST_FINDINGS = 3;

    /** Every line takes minutes; a prime number meets every kind of line. */
    private static final int STRIDE = Boolean.getBoolean("tomster.faults.everywhere") ? 1 : 23;

    /**
     * What came of a fault.
     *
     * @param isLate true if the text is still a plan up to some line below the fault: nobody can see it sooner
     */
    private record Outcome(Fault fault, int findings, boolean isValid, boolean isLate, List<String> harm) {}

    /** A plan without faults. */
    private record Whole(List<String> lines, StrictReading reading, List<Outline.Part> parts) {}

    @ParameterizedTest
    @ValueSource(strings = {"lumen.tomster", "lumen-fr.tomster"})
    void aFaultIsFoundWhereItIsAndLeavesTheRest(String file) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("examples/lumen", file));
        StrictReading reading = StrictReading.of(lines);
        assertTrue(reading.isPlan(), "the strict reading reads the plan");
        Plans.Compiled compiled = Plans.compile(text(lines));
        assertEquals(List.of(), compiled.rules());
        Whole whole = new Whole(lines, reading, Outline.of(compiled.plan()));
        List<Outcome> outcomes = IntStream.range(0, lines.size())
                .filter(line -> line % STRIDE == 0)
                .parallel()
                .boxed()
                .flatMap(line -> List.of(Fault.values()).stream().map(fault -> plant(fault, line, whole)))
                .toList();
        System.out.println(table(file, outcomes));
        List<String> harm = outcomes.stream().flatMap(o -> o.harm().stream()).toList();
        assertEquals("", String.join("\n", harm), harm.size() + " faults do harm");
        List<Integer> counts = found(outcomes);
        assertTrue(counts.size() > 80, () -> "only " + counts.size() + " faults are to be found");
        assertEquals(1, counts.get(counts.size() / 2), "median");
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static Outcome plant(Fault fault, int line, Whole whole) {
        List<String> lines = fault.in(whole.lines(), line);
        Set<String> lost = names(fault, line, whole);
        StrictReading strict = StrictReading.of(lines);
        Optional<Integer> failure = strict.firstFailure(Math.max(line - 1, 0));
        Plans.Compiled compiled = Plans.compile(text(lines));
        List<Finding> causes = compiled.findings().stream()
                .filter(finding -> !isLost(finding, lost))
                .toList();
        int count = causes.size() + (causes.size() < compiled.findings().size() ? 1 : 0);
        Set<Integer> places = places(fault, line, whole.lines());
        boolean isLate = failure.isPresent() && failure.get() > line + 1 && !places.contains(failure.get());
        failure.ifPresent(places::add);
        List<String> harm = new ArrayList<>();
        if (strict.isPlan() && count > 0) {
            harm.add("a valid plan has findings");
        } else if (!strict.isPlan() && count == 0) {
            harm.add("nothing is found, though line " + failure.map(at -> at + 1) + " is wrong");
        } else if (count > MOST_FINDINGS) {
            harm.add("cascade");
        } else if (!causes.isEmpty()
                && !places.contains(causes.get(0).span().from().line() - 1)) {
            harm.add("the first finding is elsewhere, not in " + places);
        }
        List<String> missing = missing(fault, line, whole, compiled, lost);
        if (!missing.isEmpty()) {
            harm.add(missing.size() + " blocks are missing, such as "
                    + missing.get(0).replace("\n", "; "));
        }
        return new Outcome(
                fault,
                count,
                strict.isPlan(),
                isLate,
                harm.stream()
                        .map(what -> describe(fault, line, whole, what, compiled))
                        .toList());
    }

    private static String describe(Fault fault, int line, Whole whole, String what, Plans.Compiled compiled) {
        Catalogue english = Catalogue.of("en");
        return fault + " " + (line + 1) + " `" + whole.lines().get(line).strip() + "`: " + what
                + compiled.findings().stream()
                        .filter(finding -> !isLost(finding, names(fault, line, whole)))
                        .limit(6)
                        .map(finding ->
                                "\n      " + finding.span().from().line() + ": " + english.say(finding.message()))
                        .collect(Collectors.joining());
    }

    /** The names that the lines at the fault declare: who refers to them may find nothing. */
    private static Set<String> names(Fault fault, int line, Whole whole) {
        Set<String> names = new HashSet<>();
        for (int i = line; i <= line + (fault == Fault.SWAPPED ? 1 : 0); i++) {
            int head = i + 1;
            whole.parts().stream()
                    .filter(part -> part.line() == head)
                    .map(part -> part.head().replaceAll("^\\S+ ([^:]*):(?s).*", "$1"))
                    .filter(name -> !name.isEmpty())
                    .forEach(names::add);
        }
        return names;
    }

    private static boolean isLost(Finding finding, Set<String> lost) {
        return finding.message().key().equals("ref-undefined")
                && finding.message().arguments().get("name") instanceof Argument.Literal name
                && List.of(name.text().split("\\.")).stream().anyMatch(lost::contains);
    }

    /** The lines at which the first finding may stand. */
    private static Set<Integer> places(Fault fault, int line, List<String> lines) {
        Set<Integer> places = new HashSet<>();
        places.add(line);
        if (fault == Fault.DELETED) {
            int before = line - 1;
            while (before > 0 && StrictReading.isIgnored(lines.get(before))) {
                before--;
            }
            int after = line + 1;
            while (after < lines.size() - 1 && StrictReading.isIgnored(lines.get(after))) {
                after++;
            }
            places.add(before);
            places.add(after - 1);
        } else {
            places.add(line + 1);
        }
        return places;
    }

    /** The items that are not touched by the fault and are not in the plan any more as they were. */
    private static List<String> missing(Fault fault, int line, Whole whole, Plans.Compiled compiled, Set<String> lost) {
        Set<Integer> touched = touched(fault, line, whole);
        Map<String, Integer> present = new HashMap<>();
        String currency = currency(fault, line, whole);
        Outline.of(compiled.plan())
                .forEach(part -> present.merge(part.without(lost).replace(currency, " money"), 1, Integer::sum));
        List<String> missing = new ArrayList<>();
        for (Outline.Part part : whole.parts()) {
            String wanted = part.without(lost).replace(currency, " money");
            if (!touched.contains(part.line() - 1) && present.merge(wanted, -1, Integer::sum) < 0) {
                missing.add(wanted);
            }
        }
        return missing;
    }

    /** The lines that open the items at the fault, and those nested in them. */
    private static Set<Integer> touched(Fault fault, int line, Whole whole) {
        List<String> lines = whole.lines();
        Set<Integer> touched = new HashSet<>();
        int before = line - 1;
        while (before > 0 && StrictReading.isIgnored(lines.get(before))) {
            before--;
        }
        int above = Math.max(before, 0);
        touched.add(whole.reading().owner(above));
        // The lines of an item whose head is gone fall to the last item above it that stands as deep.
        for (int i = above; i >= 0 && indent(lines.get(i)) > 0; i = above(i, lines)) {
            if (indent(lines.get(i)) >= indent(lines.get(line))) {
                touched.add(whole.reading().owner(i));
            }
        }
        if (isTableStart(line, lines)) {
            for (int row = line; row < lines.size() && (row <= line + 3 || isRow(lines.get(row))); row++) {
                touched.add(row);
            }
        }
        touched.add(whole.reading().owner(line));
        if (fault == Fault.SWAPPED && line + 1 < lines.size()) {
            touched.add(whole.reading().owner(line + 1));
        }
        return touched;
    }

    /** An exception: every amount that names no currency takes it from this line of the header, and changes with it. */
    private static String currency(Fault fault, int line, Whole whole) {
        String next = whole.lines().get(Math.min(line + 1, whole.lines().size() - 1));
        boolean isHit = Stream.of(whole.lines().get(line), fault == Fault.SWAPPED ? next : "")
                .anyMatch(text -> text.strip().matches("(currency|devise): .*"));
        return isHit ? " EUR" : " money";
    }

    /** The line that the indentation puts above another. */
    private static int above(int line, List<String> lines) {
        int above = line - 1;
        while (above >= 0
                && (StrictReading.isIgnored(lines.get(above)) || indent(lines.get(above)) >= indent(lines.get(line)))) {
            above--;
        }
        return above;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** True for the key of a table, its head, and the line of dashes: what the rows are hangs on them. */
    private static boolean isTableStart(int line, List<String> lines) {
        return IntStream.range(Math.max(0, line - 2), Math.min(lines.size(), line + 4))
                        .anyMatch(at -> lines.get(at).strip().startsWith("| --"))
                && IntStream.rangeClosed(line, Math.min(lines.size() - 1, line + 3))
                        .anyMatch(at -> lines.get(at).strip().startsWith("| --"));
    }

    private static boolean isRow(String line) {
        return line.strip().startsWith("|");
    }

    private static List<Integer> found(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> !outcome.isValid())
                .map(Outcome::findings)
                .sorted()
                .toList();
    }

    private static String table(String file, List<Outcome> outcomes) {
        StringBuilder table = new StringBuilder(file)
                .append("\n| fault       | planted | valid | found | late | median | max | one finding |");
        for (Fault fault : Fault.values()) {
            List<Outcome> of = outcomes.stream()
                    .filter(outcome -> outcome.fault() == fault)
                    .toList();
            table.append('\n').append(row(fault.name().toLowerCase(Locale.ROOT), of));
        }
        return table.append('\n').append(row("all", outcomes)).toString();
    }

    private static String row(String name, List<Outcome> outcomes) {
        List<Integer> counts = found(outcomes);
        long ones = counts.stream().filter(count -> count == 1).count();
        return String.format(
                Locale.ROOT,
                "| %-11s | %7d | %5d | %5d | %4d | %6d | %3d | %9.1f %% |",
                name,
                outcomes.size(),
                outcomes.size() - counts.size(),
                counts.size(),
                outcomes.stream().filter(Outcome::isLate).count(),
                counts.get(counts.size() / 2),
                counts.get(counts.size() - 1),
                100.0 * ones / counts.size());
    }
}
